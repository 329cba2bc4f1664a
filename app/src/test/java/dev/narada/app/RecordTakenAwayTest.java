package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody takes the record away with their own cookie, made for them, and the program in it finds it good. */
class RecordTakenAwayTest {

    private static final WorkshopId HERE = new WorkshopId(UUID.randomUUID());
    private static final WorkshopId ELSEWHERE = new WorkshopId(UUID.randomUUID());
    private static final Map<String, @Nullable String> CALLERS = new LinkedHashMap<>();
    private static final Map<String, String> AUDIENCES = Map.of(
            "AUDITOR", "AUDITOR",
            "SCRIBE", "FACILITATOR",
            "FACILITATOR", "FACILITATOR",
            "OWNER", "FACILITATOR",
            "PARTICIPANT", "PARTICIPANT",
            "PROJECTOR", "PROJECTOR");

    private static House house;

    @TempDir
    Path directory;

    @BeforeAll
    static void open() {
        house = House.open("--narada.limits.enabled=false");
        var keys = house.keys();
        CALLERS.put("nobody", null);
        for (var role : List.of(Role.AUDITOR, Role.OBSERVER, Role.SCRIBE, Role.FACILITATOR, Role.OWNER)) {
            CALLERS.put(role.name(), keys.account(role, HERE));
        }
        CALLERS.put("PARTICIPANT", keys.phone(HERE, new ParticipantId(UUID.randomUUID())));
        CALLERS.put("PROJECTOR", keys.projector(HERE));
        CALLERS.put("PARTICIPANT elsewhere", keys.phone(ELSEWHERE, new ParticipantId(UUID.randomUUID())));
        CALLERS.put("FACILITATOR elsewhere", keys.account(Role.FACILITATOR, ELSEWHERE));
        var announced = House.announced(UUID.randomUUID().toString());
        house.call("PUT", "/api/workshops/" + HERE, CALLERS.get("OWNER"), announced)
                .expectStatus()
                .isCreated();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static byte[] taken(@Nullable String cookie) {
        var body = house.call("GET", "/api/workshops/" + HERE + "/exports/record.zip", cookie, null)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .returnResult()
                .getResponseBody();
        return body == null ? new byte[0] : body;
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var opened = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = opened.getNextEntry(); entry != null; entry = opened.getNextEntry()) {
                files.put(entry.getName(), new String(opened.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void each_role_and_nobody_gets_the_record_that_is_made_for_them() throws IOException {
        for (var caller : CALLERS.entrySet()) {
            var audience = AUDIENCES.getOrDefault(caller.getKey(), "PUBLIC");
            assertThat(files(taken(caller.getValue())).get("manifest.json"))
                    .as(caller.getKey())
                    .contains("\"audience\":\"" + audience + "\"");
        }
    }

    @Test
    void the_program_in_it_finds_it_good() throws Exception {
        var record = taken(CALLERS.get("FACILITATOR"));
        Files.write(directory.resolve("record.zip"), record);
        Files.writeString(directory.resolve("verify.py"), files(record).get("verify.py"));

        var process = new ProcessBuilder("python3", "verify.py", "record.zip")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).startsWith("OK " + HERE);
    }

    @Test
    void of_a_workshop_that_is_not_there_nobody_gets_anything() {
        CALLERS.forEach((_, cookie) -> assertThat(
                        house.call("GET", "/api/workshops/" + UUID.randomUUID() + "/exports/record.zip", cookie, null)
                                .expectStatus()
                                .isNotFound()
                                .expectBody(String.class)
                                .returnResult()
                                .getResponseBody())
                .contains("WORKSHOP_UNKNOWN"));
    }
}
