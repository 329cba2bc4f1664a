package dev.narada.query.endpoints;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.log.json.JsonReader;
import dev.narada.query.House;
import dev.narada.query.live.FramePacing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The record over HTTP: whoever knows the workshop takes it away, each with the words that they may read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordExportEndpointTest {

    private static final int AT_A_TIME = 4;
    private static final Duration LONG = Duration.ofSeconds(30);

    private final House house = new House(FramePacing.USUAL);
    private long last;

    @BeforeAll
    void begin() {
        last = house.write(scheduled(), registered(ALA, "Ala", FIRST), need(1, "Boimy się", ALA));
    }

    @AfterAll
    void close() {
        house.close();
    }

    private ResponseSpec get(String query, String who) {
        return house.client()
                .get()
                .uri("/api/workshops/{w}/exports/record.zip?min=" + last + query, W.toString())
                .header(House.WHO, who)
                .header("Accept-Language", "en")
                .exchange();
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var opened = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = opened.getNextEntry(); entry != null; entry = opened.getNextEntry()) {
                files.put(entry.getName(), opened.readAllBytes());
            }
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY, '', PUBLIC, false",
        "OBSERVER, '', PUBLIC, false",
        "AUDITOR, '', AUDITOR, false",
        "PROJECTOR, '', PROJECTOR, false",
        "PARTICIPANT:01900000-0000-7000-8000-00000000001f, '', PARTICIPANT, false",
        "SCRIBE, '', FACILITATOR, true",
        "FACILITATOR, '', FACILITATOR, true",
        "FACILITATOR, &audience=PUBLIC, PUBLIC, false",
        "OWNER, '', FACILITATOR, true"
    })
    void everybody_gets_the_record_and_their_own_words_of_it(String who, String query, String reader, boolean names)
            throws IOException {
        var answer = get(query, who)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/zip")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"record.zip\"")
                .expectBody()
                .returnResult()
                .getResponseBody();

        var files = files(answer);
        var manifest = JsonReader.readObject(files.get("manifest.json"));
        assertThat(manifest).containsEntry("audience", reader).containsEntry("format", "narada-record/1");
        var openings = new String(files.get("openings.jsonl"), StandardCharsets.UTF_8);
        assertThat(openings).contains("Boimy się");
        assertThat(openings.contains("\"Ala\"")).isEqualTo(names);
        assertThat(files.keySet())
                .contains(
                        "genesis.json",
                        "events.jsonl",
                        "plan.json",
                        "log.vkey",
                        "VERIFY.md",
                        "Verify.java",
                        "verify.py")
                .contains("checkpoints/" + manifest.get("size") + ".note");
    }

    @ParameterizedTest
    @CsvSource({"&at=1, at, PARAMETER_UNKNOWN", "&audience=nobody, audience, CHOICE_UNKNOWN"})
    void what_cannot_be_asked_is_refused(String query, String field, String code) {
        get(query, "FACILITATOR")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.field")
                .isEqualTo(field);
    }

    @Test
    void of_a_workshop_that_is_none_there_is_no_record() {
        house.client()
                .get()
                .uri("/api/workshops/{w}/exports/record.zip", id(99).toString())
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("WORKSHOP_UNKNOWN");
    }

    @Test
    void those_who_do_not_fetch_what_they_ask_for_keep_others_waiting_only_as_long_as_they_are_there()
            throws Exception {
        var dice = new Random(7);
        var words = Stream.generate(() -> Long.toHexString(dice.nextLong()))
                .limit(40)
                .toList();
        for (var n = 100; n < 1_100; n++) {
            last = house.write(need(n, words.stream().skip(n % 30).collect(Collectors.joining(" ")) + n, ALA));
        }
        List<Socket> idle = new ArrayList<>();
        try {
            for (var n = 0; n < AT_A_TIME; n++) {
                idle.add(asking());
            }
            for (var each : idle) {
                assertThat(each.getInputStream().read())
                        .as("the answer has begun")
                        .isEqualTo('H');
            }
            get("", "NOBODY")
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .exists("Retry-After")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("NOT_READY");
        } finally {
            for (var each : idle) {
                each.close();
            }
        }
        await().atMost(LONG)
                .untilAsserted(() ->
                        get("", "NOBODY").expectStatus().isOk().expectBody().returnResult());
    }

    /** A client with little room that asks and reads nothing. */
    private Socket asking() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4 * 1024);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), house.port()));
        socket.getOutputStream()
                .write(("GET /api/workshops/" + W + "/exports/record.zip?min=" + last
                                + " HTTP/1.1\r\nHost: narada\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
