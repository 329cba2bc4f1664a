package dev.narada.query.exports;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as Excel takes it: UTF-8 with a mark, semicolons, CRLF, and no cell that would be run as a formula. */
public final class Sheet {

    private static final String MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\u2212";

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
        return value instanceof String && runs(text) ? "'" + text : text;
    }

    /** Programs look past blanks and hidden signs, and take the wide forms for the plain ones. */
    private static boolean runs(String text) {
        if (!text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        var first = text.codePoints().filter(sign -> !passedOver(sign)).findFirst();
        return first.isPresent()
                && STARTS_A_FORMULA.indexOf(
                                Normalizer.normalize(Character.toString(first.getAsInt()), Normalizer.Form.NFKC)
                                        .codePointAt(0))
                        >= 0;
    }

    private static boolean passedOver(int sign) {
        return Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
