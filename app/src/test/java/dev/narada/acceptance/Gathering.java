package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first half of the first meeting: what people ask, what is missing, what could be done. */
final class Gathering {

    final List<String> needs = new ArrayList<>();
    final List<String> ideas = new ArrayList<>();
    private final Room room;
    private final Company company;
    private final Desk desk;

    Gathering(Room room, Company company, Desk desk) {
        this.room = room;
        this.company = company;
        this.desk = desk;
    }

    /** From the welcome to the last late idea. */
    void happens() {
        questions();
        needs();
        ideas();
        lateTray();
    }

    private void questions() {
        room.phase(0, "WELCOME");
        var asker = company.phones().getFirst();
        var question = Room.freshId();
        asker.caller()
                .put(room.path("/questions/" + question), Map.of("text", "Kto płaci za ubezpieczenie?"))
                .expect(201);
        company.phones().subList(1, 11).forEach(phone -> phone.support("questions", question));
        assertThat(desk.board().at("/questions/0/endorsements").asInt()).isEqualTo(10);
    }

    private void needs() {
        var table = Room.freshId();
        desk.put(
                "/sessions/" + room.sessions.get(0) + "/tables",
                Map.of("tables", List.of(Map.of("tableId", table, "name", "Stolik 1"))));
        room.phase(0, "NEEDS");
        company.phones().subList(0, 20).forEach(phone -> needs.add(phone.need("Potrzeba z telefonu " + needs.size())));
        company.onPaper.forEach(
                person -> needs.add(desk.onPaper("needs", "Potrzeba z kartki " + needs.size(), person)));
        var shared = Room.freshId();
        company.table
                .caller()
                .put(room.path("/needs/" + shared), Map.of("title", "Potrzeba całego stolika", "tableId", table))
                .expect(201);
        needs.add(shared);
        assertThat(company.table
                        .caller()
                        .put(room.path("/needs/" + shared + "/endorsement"), Map.of())
                        .status())
                .isEqualTo(409);
        company.supportThreeEach("needs", needs);
        company.supportOnPaper("needs", needs.getFirst());
        desk.put("/needs/" + needs.getFirst() + "/room-support", Map.of("count", 4));
        assertThat(room.facilitator
                        .put(room.path("/needs/" + needs.getFirst() + "/room-support"), Map.of("count", 6))
                        .status())
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
        phone.caller()
                .post(
                        room.path("/commands/HandInIdea"),
                        Map.of("ideaId", late, "title", "Spóźniony pomysł", "answers", List.of()))
                .done();
        assertThat(room.facilitator
                        .get(room.path("/late"))
                        .done()
                        .at("/ideas/0/ideaId")
                        .asString())
                .isEqualTo(late);
        assertThat(desk.board().get("ideas").size()).isEqualTo(ideas.size());
        desk.put("/late/" + late, Map.of("accept", true));
        ideas.add(late);
        assertThat(desk.board().get("ideas").size()).isEqualTo(ideas.size());
    }

    void supportIsAsCounted(String list, String id, List<String> items) {
        var cards = desk.board().get(list);
        items.forEach(
                item -> assertThat(Desk.of(cards, id, item).get("endorsements").asInt())
                        .as(item)
                        .isEqualTo(company.supporters(List.of(item))));
    }
}
