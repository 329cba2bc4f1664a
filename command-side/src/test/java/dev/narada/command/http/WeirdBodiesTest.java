package dev.narada.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Actor;
import dev.narada.http.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class WeirdBodiesTest {

    private static final int TRIES = 5_000;
    private static final String GOOD = "{\"parts\":[{\"name\":\"Ławka\",\"minutes\":5}],\"loud\":true}";
    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "1e999",
            "-0",
            "NaN",
            "\\u0000",
            "\\ud83d",
            "é",
            "\u0000",
            "9".repeat(40),
            "[".repeat(30),
            "{\"a\":".repeat(12),
            "\"loud\":true",
            "\"__proto__\":{}",
            "/*",
            "\uFEFF");

    private final SampleDoors doors = SampleDoors.open();
    private final WebTestClient client = unlimited();

    private WebTestClient unlimited() {
        doors.caller = new Caller(new Actor(Role.OWNER, "owner:1", null), true);
        return doors.client();
    }

    private int status(byte[] body) {
        return client.put()
                .uri("/api/workshops/" + SampleDoors.W + "/parts")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .returnResult(byte[].class)
                .getStatus()
                .value();
    }

    @Test
    void no_broken_body_breaks_the_server() {
        long seed = Long.getLong("narada.seed", 20211110L);
        var random = new Random(seed);
        int passed = 0;
        for (int i = 0; i < TRIES; i++) {
            var body = mutate(GOOD.getBytes(UTF_8), random);
            var status = status(body);
            assertThat(status)
                    .as("seed %d, try %d: %s", seed, i, new String(body, UTF_8))
                    .isIn(201, 400, 413);
            passed += status == 201 ? 1 : 0;
        }
        assertThat(doors.sent).hasSize(passed);
        System.out.printf("%d mutated bodies, seed %d: 0 x 5xx, %d still meant something%n", TRIES, seed, passed);
    }

    @Test
    void a_body_of_more_than_16_KiB_is_too_large() {
        assertThat(status(("{\"parts\":[],\"loud\":true}" + " ".repeat(16 * 1024)).getBytes(UTF_8)))
                .isEqualTo(413);
    }

    @Test
    void nine_levels_are_too_deep() {
        assertThat(status(("{\"parts\":" + "[".repeat(8) + "]".repeat(8) + ",\"loud\":true}").getBytes(UTF_8)))
                .isEqualTo(400);
    }

    @Test
    void what_is_wrong_with_a_body_is_called_by_its_name() {
        assertThat(told("{\"parts\":[],\"loud\":" + "9".repeat(400) + "}")).contains("FIELD_INVALID", "loud");
        assertThat(told("{\"parts\":[],\"loud\":-" + "9".repeat(19) + "}")).contains("FIELD_INVALID", "loud");
        assertThat(told("{\"parts\":[],\"" + "n".repeat(500) + "\":true}")).contains("FIELD_UNKNOWN", "nnn");
        assertThat(told("{\"parts\":" + "[".repeat(8) + "]".repeat(8) + ",\"loud\":true}"))
                .contains("TOO_DEEP");
    }

    private String told(String body) {
        return String.valueOf(client.put()
                .uri("/api/workshops/" + SampleDoors.W + "/parts")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body.getBytes(UTF_8))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static byte[] mutate(byte[] body, Random random) {
        var mutant = body;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(mutant.length + 1);
            mutant = switch (random.nextInt(4)) {
                case 0 ->
                    splice(
                            mutant,
                            at,
                            at,
                            SPLINTERS.get(random.nextInt(SPLINTERS.size())).getBytes(UTF_8));
                case 1 -> splice(mutant, at, Math.min(mutant.length, at + 1 + random.nextInt(6)), new byte[0]);
                case 2 -> splice(mutant, at, Math.min(mutant.length, at + 1), new byte[] {(byte) random.nextInt(256)});
                default -> Arrays.copyOf(mutant, Math.max(1, at));
            };
        }
        return mutant;
    }

    private static byte[] splice(byte[] body, int from, int to, byte[] middle) {
        var spliced = new byte[body.length - (to - from) + middle.length];
        System.arraycopy(body, 0, spliced, 0, from);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(body, to, spliced, from + middle.length, body.length - to);
        return spliced;
    }
}
