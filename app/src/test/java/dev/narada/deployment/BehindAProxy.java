package dev.narada.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.app.House;
import dev.narada.http.Role;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has to come through a proxy unharmed, on both ways. */
@Tag("full")
abstract class BehindAProxy {

    private static final String WORKSHOP = "/api/workshops/" + UUID.randomUUID();
    private static final String SESSION = UUID.randomUUID().toString();

    /** As many failures as one address may have in a minute. */
    private static final int WRONG_CODES = 60;

    @TempDir
    private Path directory;

    private House house;
    private Proxy proxy;
    private SelfSigned own;
    private String url;
    private String leader;
    private Visitor visitor;

    abstract Proxy proxy(Path directory, SelfSigned own, int port, String product) throws IOException;

    @BeforeEach
    void a_workshop_behind_the_proxy() throws Exception {
        var port = freePort();
        url = "https://localhost:" + port;
        own = SelfSigned.in(directory);
        house = House.open("--narada.base-url=" + url);
        proxy = proxy(directory, own, port, house.url());
        visitor = from("127.0.0.1");
        leader = "__Host-" + house.keys().account(Role.OWNER, null);
        await().ignoreExceptions().until(() -> {
            assertThat(proxy.isAlive()).isTrue();
            return visitor.send("GET", "/healthz", Map.of()).statusCode() == 200;
        });
        lead("", House.announced(SESSION));
    }

    @AfterEach
    void leave() throws Exception {
        if (proxy != null) {
            visitor.close();
            proxy.close();
        }
        house.close();
    }

    @Test
    void a_live_frame_comes_when_it_is_made() {
        var code = openDoor().get("code");
        lead("/sessions/" + SESSION + "/state", Map.of("state", "OPEN"));
        lead("/sessions/" + SESSION + "/phase", Map.of("phase", "NEEDS"));
        var board = visitor.watch(WORKSHOP + "/board/live", "Cookie", leader);
        await().until(() -> board.stream().anyMatch(line -> line.startsWith("data:")));

        var phone = joined(Map.of("code", code));
        var said = visitor.send(
                "PUT", WORKSHOP + "/needs/" + UUID.randomUUID(), Map.of("title", "A bench"), "Cookie", phone);

        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
        await().until(() -> board.stream().anyMatch(line -> line.contains("A bench")));
    }

    @Test
    void cookies_travel_over_tls_alone_and_the_way_in_names_the_outer_host() {
        var door = openDoor();

        assertThat(String.valueOf(door.get("joinUrl"))).startsWith(url + "/");
        var answer = visitor.send("POST", "/api/join", Map.of("code", door.get("code"), "name", "Ola"));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.contains("Secure"));
    }

    @Test
    void whoever_guesses_is_stopped_by_address_whatever_they_claim() {
        openDoor();
        try (var guesser = from("127.0.0.2");
                var neighbour = from("127.0.0.3")) {
            for (int i = 0; i < WRONG_CODES; i++) {
                assertThat(guess(guesser, i)).isEqualTo("CODE_UNKNOWN");
            }
            assertThat(guess(guesser, 0)).isEqualTo("TOO_MANY_CODES");
            assertThat(guess(guesser, 0, "X-Forwarded-For", "127.0.0.9")).isEqualTo("TOO_MANY_CODES");
            assertThat(guess(neighbour, 0)).isEqualTo("CODE_UNKNOWN");
        }
    }

    private Visitor from(String address) {
        return new Visitor(url, own.believers(), address);
    }

    private static Object guess(Visitor visitor, int i, String... headers) {
        var code = "AAAA" + "346789".charAt(i / 10) + "BCDEFGHJKL".charAt(i % 10);
        return Visitor.read(visitor.send("POST", "/api/join", Map.of("code", code), headers))
                .get("code");
    }

    private String joined(Map<String, ?> body) {
        var given = visitor.send("POST", "/api/join", body).headers().allValues("Set-Cookie");
        return given.getFirst().replaceFirst(";.*", "");
    }

    private Map<?, ?> openDoor() {
        return lead("/door", Map.of("state", "OPEN", "sessionId", SESSION));
    }

    private Map<?, ?> lead(String path, Map<String, ?> body) {
        var answer = visitor.send("PUT", WORKSHOP + path, body, "Cookie", leader);
        assertThat(answer.statusCode() / 100).as(answer.body()).isEqualTo(2);
        return Visitor.read(answer);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
