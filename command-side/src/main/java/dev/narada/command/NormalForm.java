package dev.narada.command;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * The one form in which texts come in: composed (NFC), without signs that hide in it, blanks collapsed and trimmed.
 * What has no sign that can be seen is empty. Doing it twice changes nothing.
 */
public final class NormalForm {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    /** NFKC case-folding, which leaves out what is ignorable. */
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern ENDS = Pattern.compile(" *\n *");

    private NormalForm() {}

    /** A text of one line: whatever breaks a line is a space. */
    public static String line(String typed) {
        return tidy(Signs.kept(typed, ' '));
    }

    /** A text that keeps its lines, each ended by one LF. */
    public static String lines(String typed) {
        return tidy(ENDS.matcher(Signs.kept(typed, '\n')).replaceAll("\n"));
    }

    /** The same for names that a room could not tell apart. */
    public static String key(String name) {
        return line(FOLDED.normalize(line(name)));
    }

    private static String tidy(String kept) {
        var words = BLANKS.matcher(COMPOSED.normalize(kept)).replaceAll(" ").strip();
        return words.codePoints().anyMatch(Signs::visible) ? words : "";
    }
}
