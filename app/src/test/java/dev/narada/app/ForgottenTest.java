package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was sent about somebody, or of words that were removed, goes with them; codes lie nowhere to be read. */
@Tag("full")
class ForgottenTest extends AtTheBallot {

    @Test
    void what_others_sent_for_somebody_goes_with_them() throws SQLException {
        var person = String.valueOf(lead(
                        "POST",
                        workshop + "/registrations",
                        Map.of(
                                "name",
                                "Zofia Nowak",
                                "phone",
                                false,
                                "sessionIds",
                                List.of(session),
                                "noticeVersion",
                                "1"))
                .get("participantId"));
        var renaming = UUID.randomUUID();
        var again = UUID.randomUUID();
        var path = workshop + "/participants/" + person;
        var name = Map.<String, Object>of("name", "Zofia Nowak-Kowalska", "noticeVersion", "1");
        assertThat(call("PUT", path, owner, name, renaming)).isEqualTo(200);
        assertThat(call("PUT", path, owner, name, again)).isEqualTo(200);

        lead("DELETE", path + "/data", null);
        house.close();

        var stolen = StolenFile.of(directory);
        assertThat(of(stolen, List.of(renaming, again))).hasSize(2).allMatch(StolenFile.Row::isBlank);
        reopen();
    }

    @Test
    void what_was_said_of_a_redacted_text_goes_with_it() throws SQLException {
        var idea = UUID.randomUUID();
        var first = UUID.randomUUID();
        var again = UUID.randomUUID();
        var title = Map.<String, Object>of("title", "Jan Kowalski bierze łapówki");
        assertThat(call("PUT", workshop + "/ideas/" + idea, owner, title, first))
                .isEqualTo(201);
        assertThat(call("PUT", workshop + "/ideas/" + idea, owner, title, again))
                .isEqualTo(200);

        lead(
                "POST",
                workshop + "/commands/RedactText",
                Map.of("item", idea, "field", "title", "ground", "PERSONAL_DATA"));
        house.close();

        var stolen = StolenFile.of(directory);
        assertThat(of(stolen, List.of(first, again))).hasSize(2).allMatch(StolenFile.Row::isBlank);
        reopen();
    }

    @Test
    void a_door_is_shown_again_after_a_restart_and_its_code_lies_nowhere() throws IOException {
        var secret = String.valueOf(lead("PUT", workshop + "/door", Map.of("state", "OPEN", "sessionId", session))
                        .get("joinUrl"))
                .replaceAll(".*#s=", "");
        house.close();

        try (var files = Files.list(directory)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain(code)
                            .doesNotContain(secret));
        }
        reopen();
        var door = lead("PUT", workshop + "/door", Map.of("state", "OPEN", "sessionId", session));
        assertThat(door.get("code")).isEqualTo(code);
        assertThat(String.valueOf(door.get("joinUrl"))).endsWith(secret);
        assertThat(post(null, "/api/join", Map.of("code", code), UUID.randomUUID()))
                .isEqualTo(201);
    }
}
