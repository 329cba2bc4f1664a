package dev.narada.query.paper;

import com.ibm.icu.lang.UCharacter;
import java.util.regex.Pattern;

/**
 * What a typesetter does to plain words: one-letter words do not stand at the end of a line, and a sign that no font
 * has is told by its name.
 */
final class Typography {

    private static final Pattern ORPHAN = Pattern.compile("(?<=(?:^|[\\s\\u00a0(„])[aiouwzAIOUWZ])\\s+");
    /** Joiners, variants and tones too: what they would join stands side by side in print. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\ufe00-\\ufe0f\\x{1f3fb}-\\x{1f3ff}&&[^\\n\\t]]");

    private static final Pattern STACKED = Pattern.compile("(\\p{M}{3})\\p{M}+");
    private static final int FIRST_OF_A_FLAG = 0x1F1E6;
    private static final int LAST_OF_A_FLAG = 0x1F1FF;

    private Typography() {}

    static String set(String words) {
        var seen = UNSEEN.matcher(words).replaceAll("");
        var named = named(STACKED.matcher(seen).replaceAll("$1"));
        return ORPHAN.matcher(named).replaceAll("\u00a0");
    }

    private static String named(String words) {
        var named = new StringBuilder(words.length());
        words.codePoints().forEach(sign -> named.append(printed(sign)));
        return named.toString();
    }

    private static String printed(int sign) {
        if (sign >= FIRST_OF_A_FLAG && sign <= LAST_OF_A_FLAG) {
            return Character.toString('A' + sign - FIRST_OF_A_FLAG);
        }
        if (Fonts.have(sign) || sign == '\n' || sign == '\t') {
            return Character.toString(sign);
        }
        if (Character.isSpaceChar(sign)) {
            return " ";
        }
        return "[" + UCharacter.getExtendedName(sign) + "]";
    }
}
