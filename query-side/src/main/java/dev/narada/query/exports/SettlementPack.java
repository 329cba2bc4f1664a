package dev.narada.query.exports;

import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.paper.AttendancePaper;
import dev.narada.query.paper.Minutes;
import dev.narada.query.paper.PlanPaper;
import dev.narada.query.record.Imprint;
import dev.narada.query.state.WorkshopState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a workshop in one archive, with a table of its numbers, for whoever has to account for it. Lists of
 * attendance name people; everything else is as the room saw it, so that it can be handed on.
 */
public final class SettlementPack {

    private SettlementPack() {}

    /** {@code base} is where people reach this server, if that is known. */
    public static byte[] of(
            WorkshopState room, Language in, @Nullable Imprint imprint, @Nullable String base, Instant now) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("numbers.csv", SettlementNumbers.of(room, in).bytes());
        files.put("minutes.pdf", Minutes.of(room, in, imprint));
        files.put("plan.pdf", PlanPaper.of(room, Audience.PARTICIPANT, in, imprint, base));
        room.stage()
                .meetings()
                .forEach(each ->
                        files.put("attendance-" + each.number() + ".pdf", AttendancePaper.of(room, each, in, imprint)));
        files.put("attendance.csv", Sheets.attendance(room, in).bytes());
        files.put("needs.csv", Sheets.needs(room, Audience.PARTICIPANT, in).bytes());
        files.put("ideas.csv", Sheets.ideas(room, Audience.PARTICIPANT, in).bytes());
        files.put("plan.csv", Sheets.plan(room, Audience.PARTICIPANT, in).bytes());
        files.put("sessions.ics", Calendar.sessions(room, now));
        return packed(files, now);
    }

    private static byte[] packed(Map<String, byte[]> files, Instant now) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(FileTime.from(now));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes everything", e);
        }
        return bytes.toByteArray();
    }
}
