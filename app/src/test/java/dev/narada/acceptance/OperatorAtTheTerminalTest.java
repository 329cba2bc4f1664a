package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever runs Narada backs it up while people write, restores it elsewhere, checks it, and moves a workshop. */
@Tag("full")
class OperatorAtTheTerminalTest {

    @TempDir
    private Path directory;

    private record Ended(int code, String said) {}

    @Test
    void a_workshop_is_backed_up_restored_verified_rebuilt_and_moved() throws Exception {
        var live = directory.resolve("live");
        Room room;
        String board;
        try (var narada = Product.start(live)) {
            room = filled(narada);

            var backup = narada("backup", "--from", live.toString(), "--to", path("backup"));
            assertThat(backup.said()).contains("is whole up to position", "narada.db", "keys/instance.key");
            assertThat(backup.code()).isZero();
            assertThat(narada("verify", "--store", live.toString()).code())
                    .as("beside a running server")
                    .isZero();
            var second = narada("--narada.data-dir=" + live, "--server.port=0");
            assertThat(second.said()).contains("Another server is running on").doesNotContain("at dev.narada");
            assertThat(second.code()).isEqualTo(1);
            assertThat(narada("copy", "--all", "--from", live.toString(), "--to", path("too-early"))
                            .said())
                    .contains("Refused: Another server is running on");
            board = views(narada("rebuild", "--store", live.toString()));
        }

        assertThat(narada("restore", "--from", path("backup"), "--keys", path("backup/keys"), "--to", path("restored")))
                .matches(ended -> ended.code() == 0 && ended.said().contains("Restored up to position"));
        assertThat(narada("verify", "--store", path("restored")).said()).contains("Everything is as it was stored");
        assertThat(views(narada("rebuild", "--store", path("restored")))).isEqualTo(board);

        assertThat(narada("copy", "--workshop", room.id, "--from", path("restored"), "--to", path("moved")))
                .matches(ended -> ended.code() == 0 && ended.said().contains("numbers, leaves and chain are the same"));
        assertThat(narada("copy", "--all", "--from", path("restored"), "--to", path("whole"))
                        .code())
                .isZero();
        assertThat(views(narada("rebuild", "--store", path("whole")))).isEqualTo(board);
    }

    @Test
    void a_new_key_takes_over_and_the_record_says_so() throws Exception {
        var live = directory.resolve("live");
        Room room;
        String key;
        try (var narada = Product.start(live)) {
            room = filled(narada);
            key = text(narada, "/api/record/key");
            assertThat(narada("rotate-key", "--store", live.toString()).said())
                    .contains("Refused: Another server is running on");
        }

        var changed = narada("rotate-key", "--store", live.toString());

        assertThat(changed.said())
                .contains("vouches for the new one in 1 workshop;", "before  " + key.strip(), "take a backup now");
        assertThat(changed.code()).isZero();
        try (var narada = Product.start(live)) {
            var now = text(narada, "/api/record/key");
            assertThat(now).isNotEqualTo(key);
            assertThat(text(narada, "/api/workshops/" + room.id + "/record/rotations"))
                    .contains("\"key\":\"" + key.strip(), "\"next\":\"" + now.strip());
        }
        assertThat(narada("verify", "--store", live.toString()).code()).isZero();
    }

    private static String text(Product narada, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(narada.url() + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Test
    void damage_and_a_newer_store_are_refused_in_a_sentence() throws Exception {
        var live = directory.resolve("live");
        try (var narada = Product.start(live)) {
            filled(narada);
        }
        sql(live, "UPDATE events SET leaf = CAST(replace(leaf, 'workshop', 'werkshop') AS BLOB) WHERE position = 2");
        var damaged = narada("verify", "--store", live.toString());
        assertThat(damaged.said()).contains("Refused: the commit at position").contains("is not what was stored");
        assertThat(damaged.code()).isEqualTo(1);

        sql(live, "PRAGMA user_version = 99");
        for (var typed : List.of(
                List.of("verify", "--store", live.toString()),
                List.of("--narada.data-dir=" + live, "--server.port=0"))) {
            var newer = narada(typed.toArray(String[]::new));
            assertThat(newer.said()).contains("was written by a newer program").doesNotContain("at dev.narada");
            assertThat(newer.code()).isEqualTo(78);
        }
    }

    @Test
    void what_cannot_be_understood_is_answered_with_the_usage() throws Exception {
        for (var typed : List.of("bakcup", "backup", "copy")) {
            var ended = narada(typed);
            assertThat(ended.said()).contains("java -jar narada.jar backup");
            assertThat(ended.code()).isEqualTo(2);
        }
        assertThat(narada("help").code()).isZero();
        var nothing = narada("verify", "--store", path("nowhere"));
        assertThat(nothing.said()).contains("there is no log in");
        assertThat(nothing.code()).isEqualTo(1);
    }

    @Test
    void the_store_is_the_one_that_the_server_is_told_of() throws Exception {
        var verified = ended(process("verify"), Map.of("NARADA_DATA_DIR", path("elsewhere")));
        assertThat(verified.said()).contains("there is no log in " + path("elsewhere"));

        var backup = ended(process("backup", "--to", path("backup")), Map.of("NARADA_DATA_DIR", path("elsewhere")));
        assertThat(backup.said()).contains("Backing up " + path("elsewhere"));
        assertThat(backup.code()).isEqualTo(1);
    }

    private Room filled(Product narada) {
        var facilitator = new Caller(narada.url());
        var room = Room.scheduled(narada, facilitator);
        var phones = room.join(room.open(0), 4);
        room.phase(0, "NEEDS");
        var need = phones.getFirst().need("Boimy się wpuszczać obcych do domu");
        phones.forEach(phone -> phone.support("needs", need));
        return room;
    }

    /** Only what the views look like, without the sentences around it. */
    private static String views(Ended rebuild) {
        assertThat(rebuild.said()).contains("are the same as before");
        assertThat(rebuild.code()).isZero();
        return String.join(
                "\n",
                rebuild.said().lines().filter(line -> line.startsWith("  ")).toList());
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private Ended narada(String... typed) throws IOException, InterruptedException {
        return ended(process(typed), Map.of());
    }

    private static ProcessBuilder process(String... typed) {
        return new ProcessBuilder(Product.command(typed)).redirectErrorStream(true);
    }

    private static Ended ended(ProcessBuilder builder, Map<String, String> environment)
            throws IOException, InterruptedException {
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), said);
    }

    private static void sql(Path store, String statement) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store.resolve("narada.db"));
                var one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
