package dev.narada.query.endpoints;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.Rfc9162;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.checkpoint.VerifierKey;
import dev.narada.log.record.Chain;
import dev.narada.query.House;
import dev.narada.query.live.FramePacing;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever knows no more than the address of a workshop can check its record. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordEndpointsTest {

    private final House house = new House(FramePacing.USUAL);

    @BeforeAll
    void begin() {
        house.write(scheduled(), registered(ALA, "Ala", FIRST));
        house.write(need(1, "Ławka", ALA));
        var door = house.write(new DoorOpened(W, FIRST));
        house.write(need(2, "Cień", ALA));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.log.checkpoints().reached() == door);
    }

    @AfterAll
    void close() {
        house.close();
    }

    private String read(String path) {
        return house.client()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private String record(String call) {
        return read("/api/workshops/" + W + "/record" + call);
    }

    private Checkpoint latest() {
        var note = SignedNote.parse(record("/checkpoint"));
        assertThat(VerifierKey.parse(read("/api/record/key")).hasSigned(note)).isTrue();
        return Checkpoint.parse(note.text());
    }

    @Test
    void the_latest_note_is_signed_with_the_key_that_is_published() {
        assertThat(latest().size()).isEqualTo(4);
        assertThat(latest().ledger()).isEqualTo(W.toString());
        assertThat(record("/checkpoint?size=2")).contains("/" + W + "\n2\n");
        house.client()
                .get()
                .uri("/api/workshops/" + W + "/record/checkpoint")
                .exchange()
                .expectHeader()
                .valueEquals("Content-Type", "text/plain;charset=UTF-8");
    }

    @Test
    void a_camera_is_led_to_the_same_note() {
        assertThat(record("/checkpoint/qr.svg?size=2")).startsWith("<svg");
        house.client()
                .get()
                .uri("/api/workshops/" + W + "/record/checkpoint/qr.svg?size=3")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void all_are_listed_with_their_reasons() {
        var listed = record("/checkpoints");

        assertThat(JsonPath.<List<Integer>>read(listed, "$[*].size")).containsExactly(2, 4);
        assertThat(JsonPath.<List<Integer>>read(listed, "$[*].position")).containsExactly(2, 4);
        assertThat(JsonPath.<List<String>>read(listed, "$[*].reason")).containsExactly("INTERVAL", "DOOR");
        assertThat(JsonPath.<List<String>>read(listed, "$[*].t")).allMatch(t -> t.endsWith("Z"));
    }

    @Test
    void a_record_whose_key_is_the_first_tells_of_no_other() {
        assertThat(record("/rotations")).isEqualTo("[]");
    }

    @Test
    void the_record_goes_on_from_what_somebody_kept() {
        var kept =
                Checkpoint.parse(SignedNote.parse(record("/checkpoint?size=2")).text());

        var proof = hashes(record("/consistency?from=2&to=4"));

        assertThat(Rfc9162.isConsistent(2, kept.root(), 4, latest().root(), proof))
                .isTrue();
        assertThat(hashes(record("/consistency?from=4&to=4"))).isEmpty();
        assertThat(hashes(record("/consistency?from=3&to=5")))
                .as("sizes need no checkpoint")
                .isNotEmpty();
    }

    @Test
    void every_event_is_in_the_record_and_its_hash_is_that_of_its_leaf() {
        var leaves = house.log.proofs(W.toString()).entries();
        for (int n = 0; n < 4; n++) {
            var answer = record("/inclusion?n=" + n + "&size=4");
            var leafHash = Base64.getDecoder().decode(JsonPath.<String>read(answer, "$.leafHash"));

            assertThat(leafHash).isEqualTo(Chain.leafHash(leaves.get(n).leaf()));
            assertThat(Rfc9162.isIncluded(leafHash, n, 4, hashes(answer), latest().root()))
                    .as("%d", n)
                    .isTrue();
        }
        assertThat(JsonPath.<Integer>read(record("/inclusion?n=0"), "$.size")).isEqualTo(5);
    }

    private static List<byte[]> hashes(String answer) {
        return JsonPath.<List<String>>read(answer, "$.hashes").stream()
                .map(Base64.getDecoder()::decode)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/checkpoint?size=3, 404, CHECKPOINT_UNKNOWN",
        "/checkpoint?size=0, 400, SIZE_INVALID",
        "/checkpoint?size=x, 400, SIZE_INVALID",
        "/checkpoint?at=1, 400, PARAMETER_UNKNOWN",
        "/consistency?from=2, 400, SIZE_INVALID",
        "/consistency?from=0&to=2, 400, SIZE_INVALID",
        "/consistency?from=3&to=2, 400, SIZE_INVALID",
        "/consistency?from=2&to=6, 400, SIZE_INVALID",
        "/consistency?from=2&to=99999999999999, 400, SIZE_INVALID",
        "/inclusion, 400, SIZE_INVALID",
        "/inclusion?n=4&size=4, 400, SIZE_INVALID",
        "/inclusion?n=0&size=6, 400, SIZE_INVALID",
        "/inclusion?n=-1, 400, SIZE_INVALID",
        "/rotations?size=1, 400, PARAMETER_UNKNOWN"
    })
    void what_is_not_there_is_said_by_its_name(String call, int status, String code) {
        house.client()
                .get()
                .uri("/api/workshops/" + W + "/record" + call)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"/checkpoint", "/checkpoints", "/consistency?from=1&to=1", "/inclusion?n=0", "/rotations"})
    void nobody_learns_anything_of_a_workshop_that_is_not_there(String call) {
        house.client()
                .get()
                .uri("/api/workshops/" + FIRST + "/record" + call)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("WORKSHOP_UNKNOWN");
    }
}
