package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
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
    private final List<String> needs = new ArrayList<>();
    private final List<String> ideas = new ArrayList<>();

    @Test
    void from_many_voices_to_a_published_plan(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir, "--narada.limits.enabled=false")) {
            facilitator = new Caller(narada.url(), "pl");
            var form = Map.of("token", narada.setupToken(), "name", "Jolanta", "password", "dwanaście znaków");
            facilitator.post("/api/setup", form).expect(201);
            room = new Room(narada.url(), facilitator);
            room.schedule();
            company = new Company(room);
            desk = new Desk(room);

            company.comeToTheFirst(room.open(0));
            questions();
            needs();
            ideas();
            lateTray();
            var group = grouping();
            var votingId = voting(group);
            var decision = deciding(group, votingId);
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
        }
    }

    private void questions() {
        room.phase(0, "WELCOME");
        var asker = company.phones().getFirst();
        var question = Room.freshId();
        asker.caller().put(room.path("/questions/" + question), Map.of("text", "Kto płaci za ubezpieczenie?")).expect(201);
        company.phones().subList(1, 11).forEach(phone -> phone.support("questions", question));
        assertThat(desk.board().at("/questions/0/endorsements").asInt()).isEqualTo(10);
    }

    private void needs() {
        var table = Room.freshId();
        desk.put("/sessions/" + room.sessions.get(0) + "/tables", Map.of("tables", List.of(Map.of("tableId", table, "name", "Stolik 1"))));
        room.phase(0, "NEEDS");
        company.phones().subList(0, 20).forEach(phone -> needs.add(phone.need("Potrzeba z telefonu " + needs.size())));
        company.onPaper.forEach(person -> needs.add(desk.onPaper("needs", "Potrzeba z kartki " + needs.size(), person)));
        var shared = Room.freshId();
        company.table.caller().put(room.path("/needs/" + shared), Map.of("title", "Potrzeba całego stolika", "tableId", table)).expect(201);
        needs.add(shared);
        assertThat(company.table.caller().put(room.path("/needs/" + shared + "/endorsement"), Map.of()).status()).isEqualTo(409);
        company.supportThreeEach("needs", needs);
        company.supportOnPaper("needs", needs.getFirst());
        desk.put("/needs/" + needs.getFirst() + "/room-support", Map.of("count", 4));
        assertThat(facilitator.put(room.path("/needs/" + needs.getFirst() + "/room-support"), Map.of("count", 6)).status())
                .isEqualTo(409);
        supportIsAsCounted("needs", "needId", needs);
    }

    private void ideas() {
        room.phase(0, "IDEAS");
        var phones = company.phones();
        for (var i = 0; i < 30; i++) {
            ideas.add(phones.get(i).idea("Pomysł z telefonu " + i, needs.get(i % needs.size())));
        }
        company.onPaper.forEach(person -> ideas.add(desk.onPaper("ideas", "Pomysł z kartki " + ideas.size(), person)));
        company.supportThreeEach("ideas", ideas);
        company.supportOnPaper("ideas", ideas.get(1));
        company.takeBack(phones.getFirst(), "ideas", ideas.getFirst());
        supportIsAsCounted("ideas", "ideaId", ideas);
    }

    private void lateTray() {
        var late = Room.freshId();
        var phone = company.phones().get(3);
        phone.caller().post(room.path("/commands/HandInIdea"), Map.of("ideaId", late, "title", "Spóźniony pomysł", "answers", List.of())).done();
        assertThat(facilitator.get(room.path("/late")).done().at("/ideas/0/ideaId").asString()).isEqualTo(late);
        assertThat(desk.board().get("ideas").size()).isEqualTo(ideas.size());
        desk.put("/late/" + late, Map.of("accept", true));
        ideas.add(late);
        assertThat(desk.board().get("ideas").size()).isEqualTo(ideas.size());
    }

    private String grouping() {
        room.phase(0, "GROUPING");
        var merge = Room.freshId();
        var parts = ideas.subList(0, 3);
        desk.put("/merges/" + merge, Map.of("kind", "IDEAS", "title", "Karta sąsiada i okolice", "items", parts));
        assertThat(desk.idea(merge).get("endorsements").asInt()).isEqualTo(company.supporters(parts));
        var wrong = Room.freshId();
        desk.put("/merges/" + wrong, Map.of("kind", "IDEAS", "into", ideas.get(4), "items", List.of(ideas.get(5))));
        assertThat(desk.idea(ideas.get(4)).get("endorsements").asInt()).isEqualTo(company.supporters(ideas.subList(4, 6)));
        facilitator.delete(room.path("/merges/" + wrong)).done();
        assertThat(desk.idea(ideas.get(4)).get("endorsements").asInt()).isEqualTo(company.supporters(ideas.subList(4, 5)));
        assertThat(desk.idea(ideas.get(5)).has("mergedInto")).isFalse();
        return merge;
    }

    private String voting(String group) {
        room.phase(0, "PRIORITISING");
        var voting = Room.freshId();
        var choices = List.of(group, ideas.get(6), ideas.get(7), ideas.get(8));
        desk.put("/votings/" + voting, Map.of("sessionId", room.sessions.get(0), "ideaIds", choices, "dotBudget", 5, "dotsPerIdea", 3, "secret", true));
        var dots = new int[choices.size()];
        var phones = company.phones();
        for (var i = 0; i < phones.size(); i++) {
            var second = 1 + i % 3;
            phones.get(i).caller().put(room.path("/votings/" + voting + "/dots/" + group), Map.of("dots", 3)).done();
            phones.get(i).caller().put(room.path("/votings/" + voting + "/dots/" + choices.get(second)), Map.of("dots", 2)).done();
            dots[0] += 3;
            dots[second] += 2;
        }
        for (var person : company.onPaper) {
            desk.put("/votings/" + voting + "/dots/" + group, Map.of("dots", 1, "onBehalfOf", person));
            dots[0]++;
        }
        assertThat(phones.getFirst().caller().put(room.path("/votings/" + voting + "/dots/" + choices.get(3)), Map.of("dots", 1)).status())
                .isEqualTo(409);
        assertThat(desk.board().at("/voting/tally").isMissingNode()).isTrue();
        desk.put("/votings/" + voting + "/state", Map.of("state", "CLOSED"));
        var tally = desk.board().at("/voting/tally");
        assertThat(IntStream.range(0, choices.size()).map(i -> Desk.of(tally, "ideaId", choices.get(i)).get("dots").asInt())).containsExactly(
                IntStream.of(dots).boxed().toArray(Integer[]::new));
        assertThat(desk.board().at("/voting/voters").asInt()).isEqualTo(phones.size() + company.onPaper.size());
        return voting;
    }

    private String deciding(String group, String voting) {
        room.phase(0, "DECIDING");
        var hasty = desk.propose(List.of(ideas.get(9)), "Robimy wszystko naraz.");
        desk.put("/decisions/" + hasty + "/outcome", Map.of("outcome", "ADOPTED"));
        var decision = desk.propose(List.of(group), "Zaczynamy od karty sąsiada.");
        desk.put("/commands/SupersedeDecision", Map.of("decisionId", hasty, "by", decision, "reason", "Za dużo naraz."), "POST");
        var objection = Room.freshId();
        company.phones().get(7).caller()
                .put(room.path("/decisions/" + decision + "/objections/" + objection), Map.of("reason", "A kto to poprowadzi?"))
                .expect(201);
        assertThat(facilitator.put(room.path("/decisions/" + decision + "/outcome"), Map.of("outcome", "ADOPTED")).status())
                .isEqualTo(409);
        desk.put("/decisions/" + decision + "/objections/" + objection + "/resolution", Map.of("how", "Poprowadzi Centerko."));
        desk.put("/decisions/" + decision + "/outcome", Map.of("outcome", "ADOPTED", "reason", "Najprościej zacząć.", "votingId", voting));
        assertThat(Desk.of(desk.board().get("decisions"), "decisionId", decision).get("presentCount").asInt())
                .isEqualTo(company.came.get(0).size());
        return decision;
    }

    private void evaluation(int session) {
        room.phase(session, "EVALUATION");
        var said = Map.of("answers", Map.of("useful", 5, "heard", 4, "comeAgain", 5));
        company.phones().subList(0, 40).forEach(phone -> phone.caller()
                .post(room.path("/sessions/" + room.sessions.get(session) + "/evaluation"), said)
                .done());
        assertThat(desk.board().at("/evaluations/" + (session + 1) + "/given").asInt()).isEqualTo(40);
    }

    private void betweenTheSessions() {
        ideas.add(company.fromHome.getFirst().idea("Pomysł znad kuchennego stołu", needs.getFirst()));
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
        var actions = IntStream.range(0, 5).mapToObj(i -> desk.adopt(decision, group, "Działanie " + i)).toList();
        assertThat(desk.publish()).isEqualTo(1);
        desk.put("/actions/" + actions.getFirst(), Desk.action(decision, group, "Karta sąsiada na trzech ulicach"));
        desk.put("/actions/" + actions.getFirst() + "/status", Map.of("status", "ACTIVE", "note", "Druk zamówiony."));
        facilitator.send("DELETE", room.path("/actions/" + actions.get(4)), Map.of("reason", "Robi to już miasto."), UUID.randomUUID()).done();
        assertThat(desk.publish()).isEqualTo(2);
    }

    private void theViewsAgree(String group, String decision) {
        var plan = new Caller(room.url()).get(room.path("/plan?min=" + desk.board().get("position").asLong())).done();
        assertThat(plan.get("version").asInt()).isEqualTo(2);
        assertThat(plan.get("actions").size()).isEqualTo(4);
        var first = plan.at("/actions/0");
        assertThat(first.get("title").asString()).isEqualTo("Karta sąsiada na trzech ulicach");
        assertThat(first.get("status").asString()).isEqualTo("ACTIVE");
        assertThat(first.at("/origin/decisionId").asString()).isEqualTo(decision);
        assertThat(first.at("/origin/ideaIds").values().stream().map(JsonNode::asString)).contains(group).containsAll(ideas.subList(0, 3));
        assertThat(first.at("/origin/needIds").values().stream().map(JsonNode::asString)).containsAll(needs.subList(0, 3));

        var attendance = facilitator.get(room.path("/attendance")).done();
        assertThat(attendance.at("/sessions/0/checkedIn").asInt()).isEqualTo(company.came.get(0).size()).isEqualTo(55);
        assertThat(attendance.at("/sessions/1/checkedIn").asInt()).isEqualTo(company.came.get(1).size());
        assertThat(attendance.at("/cameTo/2").asInt()).isEqualTo(company.cameToBoth());
        assertThat(attendance.at("/cameTo/1").asInt())
                .isEqualTo(company.came.get(0).size() + company.came.get(1).size() - 2 * company.cameToBoth());

        var mine = company.phones().getFirst().mine();
        assertThat(mine.get("needs").size()).isEqualTo(1);
        assertThat(mine.at("/endorsed/ideas").size()).isEqualTo(company.supportOf(company.phones().getFirst(), ideas));

        supportIsAsCounted("needs", "needId", needs);
        var history = company.history();
        assertThat(history.stream().map(each -> each.get("n").asInt()))
                .containsExactlyElementsOf(IntStream.range(0, history.size()).boxed().toList());
        assertThat(history.stream().map(each -> each.get("text").asString())).doesNotContain("").allMatch(text -> !text.contains("null"));
        System.out.printf("Sixty people, two meetings, one plan: %d events%n", history.size());
        assertThat(history.size() * 100 / 60).isLessThan(EVENTS_FOR_A_HUNDRED);
    }

    private void supportIsAsCounted(String list, String id, List<String> items) {
        var cards = desk.board().get(list);
        items.forEach(item -> assertThat(Desk.of(cards, id, item).get("endorsements").asInt())
                .as(item)
                .isEqualTo(company.supporters(List.of(item))));
    }
}
