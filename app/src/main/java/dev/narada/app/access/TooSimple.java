package dev.narada.app.access;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a password is long and still the first that anybody would try: the same signs over and over, keys in a row, words
 * that everybody takes, or the name of the account.
 */
final class TooSimple {

    /** So many signs must be left that do not follow from the ones before. */
    private static final int LEAST = 4;

    private static final int LEAST_DIFFERENT = 5;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final char WORD = '\u0001';
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop[]",
            "qwertzuiop",
            "asdfghjkl;",
            "zxcvbnm,./",
            "!@#$%^&*()",
            "qazwsxedcrfvtgbyhnujmikolp",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "zaq12wsxcde34rfv");
    private static final List<String> COMMON = List.of(
            "administrator",
            "administracja",
            "przewodniczacy",
            "facilitator",
            "facylitator",
            "koordynator",
            "moderator",
            "organizator",
            "wolontariat",
            "workshop",
            "warsztaty",
            "spotkanie",
            "password",
            "passwort",
            "superman",
            "polska",
            "kochamcie",
            "kocham",
            "iloveyou",
            "princess",
            "football",
            "baseball",
            "starwars",
            "letmein",
            "welcome",
            "dragon",
            "monkey",
            "master",
            "shadow",
            "sunshine",
            "qwerty",
            "admin",
            "haslo",
            "tajne",
            "secret",
            "narada",
            "owner",
            "login",
            "trustno",
            "changeme",
            "zaqwsx",
            "witaj",
            "guest",
            "test",
            "lodz",
            "wiosna",
            "lato",
            "jesien",
            "zima",
            "spring",
            "summer",
            "autumn",
            "winter");

    private TooSimple() {}

    static boolean is(String password, String account) {
        var plain = plain(password);
        var bare = bare(plain);
        return novelty(withoutWords(plain, plain(account))) < LEAST
                || novelty(withoutWords(bare, bare(plain(account)))) < LEAST
                || novelty(everySecond(plain, 0)) + novelty(everySecond(plain, 1)) < LEAST
                || plain.codePoints().distinct().count() < LEAST_DIFFERENT
                || unit(plain).length() < Passwords.SHORTEST && unit(plain).length() < plain.length();
    }

    /** In small letters without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l');
    }

    private static String withoutWords(String plain, String account) {
        var left = new StringBuilder(YEAR.matcher(plain).replaceAll(String.valueOf(WORD)));
        takeOut(left, account);
        COMMON.forEach(word -> takeOut(left, word));
        return left.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String everySecond(String text, int from) {
        var every = new StringBuilder();
        for (int i = from; i < text.length(); i += 2) {
            every.append(text.charAt(i));
        }
        return every.toString();
    }

    private static void takeOut(StringBuilder text, String word) {
        if (word.length() < 3) {
            return;
        }
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word)) {
            text.replace(at, at + word.length(), String.valueOf(WORD));
        }
    }

    /** How many signs do not follow from the one before: neither the same again nor the next in a row. */
    private static int novelty(String text) {
        var seen = new HashSet<String>();
        var fresh = 0;
        for (int i = 0; i < text.length(); i++) {
            var pair = text.substring(Math.max(0, i - 1), i + 1);
            if (text.charAt(i) != WORD && seen.add(pair) && (i == 0 || !follows(text.charAt(i - 1), text.charAt(i)))) {
                fresh++;
            }
        }
        return fresh;
    }

    private static boolean follows(char before, char sign) {
        return before == sign
                || ROWS.stream().anyMatch(row -> row.contains("" + before + sign) || row.contains("" + sign + before));
    }

    /** The shortest text that, said again and again, is this one. */
    private static String unit(String text) {
        var length = 1;
        while (!text.regionMatches(length, text, 0, text.length() - length)) {
            length++;
        }
        return text.substring(0, length);
    }
}
