package dev.narada.query.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as Excel takes it: UTF-8 with a mark, semicolons, CRLF, and no cell that would be run as a formula. */
public final class Sheet {

    private static final String MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private final List<List<String>> rows = new ArrayList<>();

    public Sheet row(@Nullable Object... cells) {
        rows.add(Stream.of(cells).map(Sheet::cell).toList());
        return this;
    }

    public byte[] bytes() {
        var text = new StringWriter();
        text.append(MARK);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory takes everything", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        var first = text.isEmpty() ? ' ' : text.charAt(0);
        return value instanceof String && STARTS_A_FORMULA.indexOf(first) >= 0 ? "'" + text : text;
    }
}
