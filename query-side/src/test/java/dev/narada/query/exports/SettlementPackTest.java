package dev.narada.query.exports;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Phase;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.http.Language;
import dev.narada.query.state.WorkshopState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SettlementPackTest {

    private static final Instant NOW = Instant.parse("2021-12-01T10:00:00Z");

    private static WorkshopState held() {
        return begun().then(
                        new PhaseStarted(W, FIRST, Phase.NEEDS),
                        checkedIn(ALA, FIRST),
                        checkedIn(OLA, FIRST),
                        need(1, "Boimy się wpuszczać obcych do domu", ALA),
                        idea(1, "Karta sąsiada", ALA),
                        idea(2, "Obraźliwe słowa", OLA),
                        new IdeaHidden(W, ideaId(2), null),
                        new SessionClosed(W, FIRST, 1))
                .room();
    }

    @Test
    void the_archive_has_every_document_once() throws IOException {
        assertThat(unpacked(SettlementPack.of(held(), Language.PL, null, null, NOW))
                        .keySet())
                .containsExactly(
                        "numbers.csv",
                        "minutes.pdf",
                        "plan.pdf",
                        "attendance-1.pdf",
                        "attendance-2.pdf",
                        "attendance.csv",
                        "needs.csv",
                        "ideas.csv",
                        "plan.csv",
                        "sessions.ics");
    }

    @Test
    void the_numbers_count_people_once_and_only_what_the_room_saw() throws IOException {
        var numbers = text(SettlementPack.of(held(), Language.PL, null, null, NOW), "numbers.csv");

        assertThat(numbers)
                .contains("Osoby, spotkanie 1;2\r\n")
                .contains("Osoby, spotkanie 2;0\r\n")
                .contains("Godziny, spotkanie 2;0\r\n")
                .contains("Obecności na wszystkich spotkaniach razem;2\r\n")
                .contains("Różne osoby;2\r\n")
                .contains("Osoby na każdym spotkaniu;0\r\n")
                .contains("Organizacje;1\r\n")
                .contains("Potrzeby;1\r\n")
                .contains("Pomysły;1\r\n")
                .contains("Ustalenia;0\r\n")
                .contains("Działania;0\r\n");
    }

    @Test
    void nothing_hidden_is_handed_on() throws IOException {
        assertThat(text(SettlementPack.of(held(), Language.PL, null, null, NOW), "ideas.csv"))
                .contains("Karta sąsiada")
                .doesNotContain("Obraźliwe");
    }

    private static String text(byte[] archive, String file) throws IOException {
        return new String(unpacked(archive).getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
