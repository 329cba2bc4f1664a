package dev.narada.query.paper;

import java.util.regex.Pattern;

/** What a typesetter does to plain words: one-letter words do not stand at the end of a line. */
final class Typography {

    private static final Pattern ORPHAN = Pattern.compile("(?<=(?:^|[\\s\\u00a0(„])[aiouwzAIOUWZ])\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\t]]");
    private static final Pattern STACKED = Pattern.compile("(\\p{M}{3})\\p{M}+");

    private Typography() {}

    static String set(String words) {
        var seen = UNSEEN.matcher(words).replaceAll("");
        return ORPHAN.matcher(STACKED.matcher(seen).replaceAll("$1")).replaceAll("\u00a0");
    }
}
