package dev.narada.bench.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a process has used since it began, as Linux counts it.
 *
 * @param processorMillis of all its threads, in steps of ten
 * @param writtenBytes    that it caused to be sent to the disk
 * @param residentBytes   of memory, now
 */
public record Usage(long processorMillis, long writtenBytes, long residentBytes) {

    private static final long MILLIS_A_TICK = 10;
    private static final Pattern WRITTEN = Pattern.compile("(?m)^write_bytes: (\\d+)$");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");

    static Usage of(long pid) {
        var stat = read(pid, "stat");
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return new Usage(
                ticks * MILLIS_A_TICK, number(WRITTEN, read(pid, "io")), number(RESIDENT, read(pid, "status")) * 1024);
    }

    public Usage since(Usage before) {
        return new Usage(processorMillis - before.processorMillis, writtenBytes - before.writtenBytes, residentBytes);
    }

    private static long number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
