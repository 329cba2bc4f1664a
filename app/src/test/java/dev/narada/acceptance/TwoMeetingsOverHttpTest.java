package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workshop of the invitation from the first word to the public plan, by a program that knows only the contract. */
@Tag("full")
class TwoMeetingsOverHttpTest {

    /** On the default store; other stores are tried by the same meetings. */
    Product start(Path dataDir, String... settings) {
        return Product.start(dataDir, settings);
    }

    @Test
    void two_meetings_end_in_a_plan_that_a_killed_server_does_not_forget(@TempDir Path dataDir) {
        try (var narada = start(dataDir, "--narada.limits.enabled=false")) {
            var facilitator = new Caller(narada.url());
            var room = Room.scheduled(narada, facilitator);
            var fromHome = room.signUp("Uczestniczka 7");

            // The first meeting.
            var code = room.open(0);
            var phones = room.join(code, 8);
            assertThat(room.join(code, "Osoba 9").mine().get("name").asString()).isEqualTo("Osoba 9");
            fromHome.caller()
                    .put(
                            room.path("/sessions/" + room.sessions.getFirst() + "/attendance/"
                                    + fromHome.participantId()),
                            Map.of("code", code))
                    .done();
            room.phase(0, "NEEDS");
            var need = phones.getFirst().need("Boimy się wpuszczać obcych do domu");
            phones.forEach(phone -> phone.support("needs", need));
            room.phase(0, "IDEAS");
            var idea = phones.get(1).idea("Karta sąsiada: komu mogę pomóc", need);
            var other = fromHome.idea("Dzień otwarty w świetlicy", need);
            phones.forEach(phone -> phone.support("ideas", idea));
            var twice = phones.getFirst().support("ideas", idea);
            assertThat(twice.get("changed").asBoolean()).isFalse();
            room.close(0);

            // A week in which the laptop is switched off the hard way.
            narada.kill();
            narada.startAgain();

            // The second meeting.
            var code2 = room.open(1);
            var known = phones.getFirst()
                    .caller()
                    .post("/api/join", Map.of("code", code2))
                    .done();
            assertThat(known.get("participantId").asString())
                    .isEqualTo(phones.getFirst().participantId());
            room.phase(1, "DECIDING");
            var decision = Room.freshId();
            facilitator
                    .put(
                            room.path("/decisions/" + decision),
                            Map.of("ideaIds", List.of(idea), "wording", "Zaczynamy od karty sąsiada."))
                    .expect(201);
            facilitator
                    .put(
                            room.path("/decisions/" + decision + "/outcome"),
                            Map.of("outcome", "ADOPTED", "reason", "Najprościej zacząć.", "setAside", List.of(other)))
                    .done();
            room.phase(1, "PLANNING");
            var action = Room.freshId();
            facilitator
                    .put(
                            room.path("/actions/" + action),
                            Map.of(
                                    "decisionId", decision,
                                    "ideaIds", List.of(idea),
                                    "title", "Karta sąsiada na trzech ulicach",
                                    "track", "RESIDENTS",
                                    "owner", "Uczestniczka 7",
                                    "dueOn", "2022-01-31"))
                    .expect(201);
            var published =
                    facilitator.put(room.path("/plan/publication"), Map.of()).done();
            room.close(1);

            var board = room.board(published.get("position").asLong());
            assertThat(board.at("/ideas/0/endorsements").asInt()).isEqualTo(8);
            assertThat(board.at("/ideas/0/state").asString()).isEqualTo("ADOPTED");
            assertThat(board.at("/decisions/0/presentCount").asInt()).isEqualTo(1);
            var plan = new Caller(narada.url()).get(room.path("/plan")).done();
            assertThat(plan.get("version").asInt()).isEqualTo(1);
            assertThat(plan.at("/actions/0/title").asString()).isEqualTo("Karta sąsiada na trzech ulicach");
            assertThat(plan.at("/actions/0/origin/needIds/0").asString()).isEqualTo(need);
            var attendance = facilitator.get(room.path("/attendance")).done();
            assertThat(attendance.at("/cameTo/2").asInt()).isEqualTo(1);
            assertThat(attendance.at("/cameTo/1").asInt()).isEqualTo(9);
        }
    }

    @Test
    void a_stranger_neither_reads_names_nor_writes(@TempDir Path dataDir) {
        try (var narada = start(dataDir)) {
            var facilitator = new Caller(narada.url());
            var room = Room.scheduled(narada, facilitator);
            room.signUp("Wiadomość Tylko Dla Prowadzącej");
            room.open(0);
            var stranger = new Caller(narada.url());

            var attendance = stranger.get(room.path("/attendance"));

            assertThat(attendance.expect(200).has("people")).isFalse();
            assertThat(attendance.body()).doesNotContain("Wiadomość");
            assertThat(stranger.get(room.path("/board"))
                            .expect(200)
                            .at("/door/code")
                            .isMissingNode())
                    .isTrue();
            assertThat(stranger.get(room.path("/mine")).status()).isEqualTo(401);
            assertThat(stranger.put(room.path("/needs/" + UUID.randomUUID()), Map.of("title", "Cicho"))
                            .status())
                    .isEqualTo(401);
            assertThat(stranger.put(room.path("/door"), Map.of("state", "LOCKED"))
                            .status())
                    .isEqualTo(401);
            assertThat(stranger.get("/api/workshops/" + UUID.randomUUID() + "/board")
                            .status())
                    .isEqualTo(404);
        }
    }
}
