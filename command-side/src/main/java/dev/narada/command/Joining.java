package dev.narada.command;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * The few hidden signs that change what is seen: joiners within emoji and within scripts whose letters take another
 * shape by them, variants of emoji and ideographs, the tags of a flag. Everywhere else they only hide.
 */
final class Joining {

    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int TEXT_VARIANT = 0xFE0E;
    private static final int EMOJI_VARIANT = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int FLAG = 0x1F3F4;
    private static final int END_OF_TAGS = 0xE007F;
    private static final int MOST_TAGS = 6;
    private static final int VIRAMA = 9;
    private static final int NONE = -1;

    private Joining() {}

    /** Whether the hidden sign at this place does something to its neighbours. */
    static boolean needs(int[] signs, int at) {
        return switch (signs[at]) {
            case ZWJ -> joinsEmoji(signs, at) || shapesLetters(signs, at);
            case ZWNJ -> shapesLetters(signs, at);
            case TEXT_VARIANT, EMOJI_VARIANT -> variesEmoji(sign(signs, at - 1), sign(signs, at + 1));
            default -> inFlag(signs, at) || variesLetter(signs[at], sign(signs, at - 1));
        };
    }

    private static boolean joinsEmoji(int[] signs, int at) {
        var before = sign(signs, at - 1) == EMOJI_VARIANT ? sign(signs, at - 2) : sign(signs, at - 1);
        return (has(before, UProperty.EXTENDED_PICTOGRAPHIC) || has(before, UProperty.EMOJI_MODIFIER))
                && has(sign(signs, at + 1), UProperty.EXTENDED_PICTOGRAPHIC);
    }

    /** Beside the sign that kills a vowel, or after a letter that joins on to the next one. */
    private static boolean shapesLetters(int[] signs, int at) {
        var before = sign(signs, at - 1);
        var after = sign(signs, at + 1);
        if (killsVowel(before) || (killsVowel(after) && Character.isLetter(before))) {
            return true;
        }
        return joins(base(signs, at, -1)) && (signs[at] == ZWJ || joins(base(signs, at, 1)));
    }

    private static boolean killsVowel(int sign) {
        return sign != NONE && UCharacter.getCombiningClass(sign) == VIRAMA;
    }

    /** The next letter on this side, with the marks on it passed over. */
    private static int base(int[] signs, int at, int step) {
        var next = at + step;
        while (Character.getType(Math.max(0, sign(signs, next))) == Character.NON_SPACING_MARK) {
            next += step;
        }
        return sign(signs, next);
    }

    private static boolean joins(int sign) {
        return sign != NONE
                && switch (UCharacter.getIntPropertyValue(sign, UProperty.JOINING_TYPE)) {
                    case JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING, JoiningType.RIGHT_JOINING -> true;
                    default -> false;
                };
    }

    private static boolean variesEmoji(int before, int after) {
        return has(before, UProperty.EMOJI) && (before > 0x7F || after == KEYCAP);
    }

    private static boolean variesLetter(int sign, int before) {
        if ((sign >= 0xFE00 && sign <= 0xFE0D) || (sign >= 0xE0100 && sign <= 0xE01EF)) {
            return has(before, UProperty.IDEOGRAPHIC);
        }
        return sign >= 0x180B
                && sign <= 0x180F
                && Character.isLetter(before)
                && UScript.getScript(before) == UScript.MONGOLIAN;
    }

    /** A black flag, at most six tags and the end of them; anything else is no flag. */
    private static boolean inFlag(int[] signs, int at) {
        var first = at;
        while (tag(sign(signs, first - 1))) {
            first--;
        }
        var last = at;
        while (tag(sign(signs, last))) {
            last++;
        }
        var tags = last - first;
        return sign(signs, first - 1) == FLAG && sign(signs, last) == END_OF_TAGS && tags > 0 && tags <= MOST_TAGS;
    }

    private static boolean tag(int sign) {
        return (sign >= 0xE0030 && sign <= 0xE0039) || (sign >= 0xE0061 && sign <= 0xE007A);
    }

    private static boolean has(int sign, int property) {
        return sign != NONE && UCharacter.hasBinaryProperty(sign, property);
    }

    private static int sign(int[] signs, int at) {
        return at < 0 || at >= signs.length ? NONE : signs[at];
    }
}
