package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sixty people, five of them without a phone, meet twice and leave with a plan; the views agree with their own count. */
@Tag("full")
class SixtyPeopleOverHttpTest {

    private static final int EVENTS_FOR_A_HUNDRED = 10_000;

    private Room room;
    private Caller facilitator;
    private Company company;
    private Desk desk;
    private Gathering gathering;
    private List<String> needs;
    private List<String> ideas;

    @Test
    void from_many_voices_to_a_published_plan(@TempDir Path dataDir, @TempDir Path aside) {
        try (var narada = Product.start(dataDir, "--narada.limits.enabled=false")) {
            facilitator = new Caller(narada.url(), "pl");
            room = Room.scheduled(narada, facilitator);
            company = new Company(room);
            desk = new Desk(room);

            company.comeToTheFirst(room.open(0));
            gathering = new Gathering(room, company, desk);
            gathering.happens();
            needs = gathering.needs;
            ideas = gathering.ideas;
            var choosing = new Choosing(room, company, desk, ideas);
            var group = choosing.grouping();
            var decision = deciding(group, choosing.voting(group));
            evaluation(0);
            room.close(0);

            betweenTheSessions();

            company.comeToTheSecond(room.open(1));
            carryOver(group);
            takingBack();
            plan(decision, group);
            evaluation(1);
            room.close(1);

            theViewsAgree(group, decision);
            var taken = new TakenRecord(room, aside);
            taken.holds(facilitator);
            taken.holds(new Caller(narada.url()));
        }
    }

    private String deciding(String group, String voting) {
        room.phase(0, "DECIDING");
        var hasty = desk.propose(List.of(ideas.get(9)), "Robimy wszystko naraz.");
        desk.put("/decisions/" + hasty + "/outcome", Map.of("outcome", "ADOPTED"));
        var decision = desk.propose(List.of(group), "Zaczynamy od karty sąsiada.");
        var objection = Room.freshId();
        company.phones()
                .get(7)
                .caller()
                .put(
                        room.path("/decisions/" + decision + "/objections/" + objection),
                        Map.of("reason", "A kto to poprowadzi?"))
                .expect(201);
        assertThat(facilitator
                        .put(room.path("/decisions/" + decision + "/outcome"), Map.of("outcome", "ADOPTED"))
                        .status())
                .isEqualTo(409);
        desk.put(
                "/decisions/" + decision + "/objections/" + objection + "/resolution",
                Map.of("how", "Poprowadzi Centerko."));
        desk.put(
                "/decisions/" + decision + "/outcome",
                Map.of("outcome", "ADOPTED", "reason", "Najprościej zacząć.", "votingId", voting));
        desk.put(
                "/commands/SupersedeDecision",
                Map.of("decisionId", hasty, "by", decision, "reason", "Za dużo naraz."),
                "POST");
        assertThat(Desk.of(desk.board().get("decisions"), "decisionId", decision)
                        .get("presentCount")
                        .asInt())
                .isEqualTo(company.came.get(0).size());
        return decision;
    }

    private void evaluation(int session) {
        room.phase(session, "EVALUATION");
        var said = Map.of("answers", Map.of("useful", 5, "heard", 4, "comeAgain", 5));
        company.phones()
                .subList(0, 40)
                .forEach(phone -> phone.caller()
                        .post(room.path("/sessions/" + room.sessions.get(session) + "/evaluation"), said)
                        .done());
        assertThat(desk.board().at("/evaluations/" + (session + 1) + "/given").asInt())
                .isEqualTo(40);
    }

    private void betweenTheSessions() {
        ideas.add(company.phones().getFirst().idea("Pomysł znad kuchennego stołu", needs.getFirst()));
    }

    private void carryOver(String group) {
        desk.put(
                "/sessions/" + room.sessions.get(1) + "/carry-over",
                Map.of(
                        "continue", List.of(ideas.get(6)),
                        "park", ideas.subList(10, 20),
                        "drop", List.of(Map.of("ideaId", ideas.get(20), "reason", "Już jest."))),
                "POST");
        assertThat(desk.idea(ideas.get(10)).get("state").asString()).isEqualTo("PARKED");
        assertThat(desk.idea(ideas.get(20)).get("state").asString()).isEqualTo("DROPPED");
        assertThat(desk.idea(group).get("state").asString()).isEqualTo("ADOPTED");
    }

    private void takingBack() {
        desk.put("/ideas/" + ideas.get(7) + "/visibility", Map.of("hidden", true));
        assertThat(desk.publicIdeas()).doesNotContain(ideas.get(7));
        desk.put("/undo", Map.of(), "POST");
        assertThat(desk.publicIdeas()).contains(ideas.get(7));
    }

    private void plan(String decision, String group) {
        room.phase(1, "PLANNING");
        var actions = IntStream.range(0, 5)
                .mapToObj(i -> desk.adopt(decision, group, "Działanie " + i))
                .toList();
        assertThat(desk.publish()).isEqualTo(1);
        desk.put("/actions/" + actions.getFirst(), Desk.action(decision, group, "Karta sąsiada na trzech ulicach"));
        desk.put("/actions/" + actions.getFirst() + "/status", Map.of("status", "ACTIVE", "note", "Druk zamówiony."));
        facilitator
                .send(
                        "DELETE",
                        room.path("/actions/" + actions.get(4)),
                        Map.of("reason", "Robi to już miasto."),
                        UUID.randomUUID())
                .done();
        assertThat(desk.publish()).isEqualTo(2);
    }

    private void theViewsAgree(String group, String decision) {
        var plan = new Caller(room.url())
                .get(room.path("/plan?min=" + desk.board().get("position").asLong()))
                .done();
        assertThat(plan.get("version").asInt()).isEqualTo(2);
        assertThat(plan.get("actions").size()).isEqualTo(4);
        var first = plan.at("/actions/0");
        assertThat(first.get("title").asString()).isEqualTo("Karta sąsiada na trzech ulicach");
        assertThat(first.get("status").asString()).isEqualTo("ACTIVE");
        assertThat(first.at("/origin/decisionId").asString()).isEqualTo(decision);
        assertThat(first.at("/origin/ideaIds").values().stream().map(JsonNode::asString))
                .contains(group)
                .containsAll(ideas.subList(0, 3));
        assertThat(first.at("/origin/needIds").values().stream().map(JsonNode::asString))
                .containsAll(needs.subList(0, 3));

        var attendance = facilitator.get(room.path("/attendance")).done();
        assertThat(attendance.at("/sessions/0/checkedIn").asInt())
                .isEqualTo(company.came.get(0).size())
                .isEqualTo(55);
        assertThat(attendance.at("/sessions/1/checkedIn").asInt())
                .isEqualTo(company.came.get(1).size());
        assertThat(attendance.at("/cameTo/2").asInt()).isEqualTo(company.cameToBoth());
        assertThat(attendance.at("/cameTo/1").asInt())
                .isEqualTo(company.came.get(0).size() + company.came.get(1).size() - 2 * company.cameToBoth());

        var mine = company.phones().getFirst().mine();
        assertThat(mine.get("needs").size()).isEqualTo(1);
        assertThat(mine.at("/endorsed/ideas").values().stream().map(JsonNode::asString))
                .contains(group)
                .filteredOn(ideas::contains)
                .containsExactlyInAnyOrderElementsOf(
                        company.supportOf(company.phones().getFirst(), ideas));

        gathering.supportIsAsCounted("needs", "needId", needs);
        var history = company.history();
        assertThat(history.stream().map(each -> each.get("n").asInt()))
                .containsExactlyElementsOf(
                        IntStream.range(0, history.size()).boxed().toList());
        assertThat(history.stream().map(each -> each.get("text").asString()))
                .doesNotContain("")
                .allMatch(text -> !text.contains("null"));
        System.out.printf("Sixty people, two meetings, one plan: %d events%n", history.size());
        assertThat(history.size() * 100 / 60).isLessThan(EVENTS_FOR_A_HUNDRED);
    }
}
