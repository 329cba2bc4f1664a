package dev.narada.command;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Which signs of a text stay in it: all that can be seen, and the hidden ones that emoji and scripts are made with. */
final class Signs {

    private static final int BLANK_BRAILLE = 0x2800;
    private static final int BLANK_NOTE = 0x1D159;

    private Signs() {}

    /** The text with every blank as a space and every end of a line as {@code end}, without what only hides in it. */
    static String kept(String typed, char end) {
        var signs = typed.codePoints().toArray();
        var kept = new StringBuilder(typed.length());
        for (var at = 0; at < signs.length; at++) {
            var sign = signs[at];
            if (endsLine(sign)) {
                if (sign != '\n' || at == 0 || signs[at - 1] != '\r') {
                    kept.append(end);
                }
            } else if (blank(sign)) {
                kept.append(' ');
            } else if (!hidden(sign) || Joining.needs(signs, at)) {
                kept.appendCodePoint(sign);
            }
        }
        return kept.toString();
    }

    /** Whether there is something to see by itself: no blank, no control, no mark that needs a letter under it. */
    static boolean visible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> !hidden(sign) && sign != BLANK_BRAILLE && sign != BLANK_NOTE;
        };
    }

    /** Default-ignorable, or a note between the lines that no plain text has. */
    private static boolean hidden(int sign) {
        return UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || (sign >= 0xFFF9 && sign <= 0xFFFB);
    }

    private static boolean endsLine(int sign) {
        return (sign >= '\n' && sign <= '\r') || sign == 0x85 || sign == 0x2028 || sign == 0x2029;
    }

    private static boolean blank(int sign) {
        return sign == '\t' || sign == BLANK_BRAILLE || Character.getType(sign) == Character.SPACE_SEPARATOR;
    }
}
