package dev.narada.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.House;
import dev.narada.log.Verdict;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Words that look like nothing, or like others, sent by the thousand: none comes in otherwise than it looks. */
@Tag("full")
class WordsAtTheDoorTest {

    private static final int A_KIND = 1_000;
    private static final long SEED = 20211110;
    private static final String WORDS = "Zieleń i woda";
    private static final List<String> HIDDEN = List.of(
            "\u200b",
            "\u200c",
            "\u200d",
            "\u2060",
            "\ufeff",
            "\u00ad",
            "\u034f",
            "\u061c",
            "\u115f",
            "\u3164",
            "\uffa0",
            "\u180e",
            "\u202e",
            "\u2066",
            "\u200e",
            "\ufe0f",
            "\udb40\udd01",
            "\udb40\udc41",
            "\ufff9");
    private static final List<String> BLANK = List.of(
            " ", "  ", "\u00a0", "\u2003", "\u202f", "\u3000", "\u1680", "\u2800", "\t", "\n", "\r\n", "\u2028",
            "\u2029", "\u0085", "\u000b", "\u000c");
    private static final List<String> NEEDED = List.of(
            "👩🏽\u200d🚀",
            "🏳\ufe0f\u200d🌈",
            "❤\ufe0f",
            "1\ufe0f\u20e3",
            "می\u200cخواهم",
            "ශ්\u200dරී",
            "क्\u200dष",
            "Київ",
            "Ελλάδα",
            "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f");

    private static House house;
    private static String owner;
    private static Scene scene;
    private final Random random = new Random(SEED);

    @BeforeAll
    static void open() {
        house = House.open("--narada.limits.enabled=false");
        owner = Scene.owner(house);
        scene = new Scene(house, owner);
        scene.did("SetRules", "itemsPerPerson", 1_000);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void no_word_comes_in_otherwise_than_it_looks() {
        var blank = blank();
        var twins = twins();
        var titles = titles();
        var kept = kept();
        var accounts = accounts();

        Verdict.of(
                "T13b words at the door",
                "seed %d, %d of each kind: %d blank names in, %d twins in, %d titles otherwise than they look,"
                        + " %d joiners lost, %d accounts doubled",
                SEED,
                A_KIND,
                blank,
                twins,
                titles,
                kept,
                accounts);
        assertThat(List.of(blank, twins, titles, kept, accounts)).containsOnly(0L);
    }

    private long blank() {
        return IntStream.range(0, A_KIND)
                .filter(i -> told("AddTheme", "themeId", scene.id("b" + i), "name", nothing()) != 400)
                .count();
    }

    private long twins() {
        scene.did("AddTheme", "themeId", scene.id("first"), "name", WORDS);
        return IntStream.range(0, A_KIND)
                .filter(i -> told("AddTheme", "themeId", scene.id("t" + i), "name", shouted(dressed())) != 409)
                .count();
    }

    /** Needs of the scribe's hand, read on the board as everybody sees them. */
    private long titles() {
        var before = board().size();
        for (var i = 0; i < A_KIND; i++) {
            scene.did("ProposeNeed", "needId", scene.id("n" + i), "title", dressed(), "via", "PAPER");
        }
        var titles = board();
        assertThat(titles).hasSize(before + A_KIND);
        return titles.stream().filter(title -> !WORDS.equals(title)).count();
    }

    private long kept() {
        var sent = IntStream.range(0, A_KIND)
                .mapToObj(i -> "Wpis %d %s".formatted(i, NEEDED.get(random.nextInt(NEEDED.size()))))
                .toList();
        for (var i = 0; i < A_KIND; i++) {
            scene.did("ProposeNeed", "needId", scene.id("k" + i), "title", sent.get(i), "via", "VOICE");
        }
        var board = board();
        return sent.stream().filter(title -> !board.contains(title)).count();
    }

    private long accounts() {
        for (var i = 0; i < A_KIND / 50; i++) {
            house.client()
                    .put()
                    .uri("/api/accounts/{name}", shouted(dressed()))
                    .header("Cookie", owner)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(Map.of("password", "dwanaście-znaków-" + i, "role", "OBSERVER"))
                    .exchange();
        }
        var all = house.call("GET", "/api/accounts", owner, null)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return ((List<?>) all.get("accounts"))
                        .stream()
                                .filter(each -> Normalizer.normalize(
                                                String.valueOf(((Map<?, ?>) each).get("name")), Normalizer.Form.NFKC)
                                        .equalsIgnoreCase(WORDS))
                                .count()
                - 1;
    }

    private List<String> board() {
        var board = house.call("GET", "/api/workshops/" + scene.id("w") + "/board?min=" + scene.last(), owner, null)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return ((List<?>) board.get("needs"))
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get("title")))
                        .toList();
    }

    private int told(String command, Object... fields) {
        return scene.send(scene.tries(command, fields), "pl")
                .expectBody(Map.class)
                .returnResult()
                .getStatus()
                .value();
    }

    private String nothing() {
        var text = new StringBuilder();
        for (var n = random.nextInt(6); n >= 0; n--) {
            text.append(random.nextBoolean() ? any(HIDDEN) : any(BLANK));
        }
        return text.toString();
    }

    /** Looks like the words, to whoever reads it. */
    private String dressed() {
        var text = new StringBuilder(any(HIDDEN));
        var plain = random.nextBoolean() ? WORDS : Normalizer.normalize(WORDS, Normalizer.Form.NFD);
        for (var i = 0; i < plain.length(); i++) {
            text.append(plain.charAt(i) == ' ' ? any(BLANK) : plain.substring(i, i + 1));
            if (random.nextInt(6) == 0 && (i + 1 == plain.length() || plain.charAt(i + 1) != '\u0301')) {
                text.append(any(HIDDEN));
            }
        }
        return text.append(random.nextBoolean() ? any(BLANK) : "").toString();
    }

    private String shouted(String words) {
        return random.nextBoolean() ? words.toUpperCase(Locale.ROOT) : words.replace('w', 'ｗ');
    }

    private String any(List<String> several) {
        return several.get(random.nextInt(several.size()));
    }
}
