package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The second half of the first meeting: what belongs together, and what the room wants most. */
final class Choosing {

    private final Room room;
    private final Company company;
    private final Desk desk;
    private final List<String> ideas;

    Choosing(Room room, Company company, Desk desk, List<String> ideas) {
        this.room = room;
        this.company = company;
        this.desk = desk;
        this.ideas = ideas;
    }

    /** Three ideas become one; two that were put together by mistake part again. */
    String grouping() {
        room.phase(0, "GROUPING");
        var merge = Room.freshId();
        var parts = ideas.subList(0, 3);
        desk.put("/merges/" + merge, Map.of("kind", "IDEAS", "title", "Karta sąsiada i okolice", "items", parts));
        assertThat(desk.idea(merge).get("endorsements").asInt()).isEqualTo(company.supporters(parts));
        var wrong = Room.freshId();
        desk.put("/merges/" + wrong, Map.of("kind", "IDEAS", "into", ideas.get(4), "items", List.of(ideas.get(5))));
        assertThat(desk.idea(ideas.get(4)).get("endorsements").asInt())
                .isEqualTo(company.supporters(ideas.subList(4, 6)));
        room.facilitator.delete(room.path("/merges/" + wrong)).done();
        assertThat(desk.idea(ideas.get(4)).get("endorsements").asInt())
                .isEqualTo(company.supporters(ideas.subList(4, 5)));
        assertThat(desk.idea(ideas.get(5)).has("mergedInto")).isFalse();
        return merge;
    }

    /** Everybody has five dots; nobody sees a number before the end. */
    String voting(String group) {
        room.phase(0, "PRIORITISING");
        var voting = Room.freshId();
        var choices = List.of(group, ideas.get(6), ideas.get(7), ideas.get(8));
        desk.put(
                "/votings/" + voting,
                Map.of(
                        "sessionId",
                        room.sessions.get(0),
                        "ideaIds",
                        choices,
                        "dotBudget",
                        5,
                        "dotsPerIdea",
                        3,
                        "secret",
                        true));
        var dots = new int[choices.size()];
        var phones = company.phones();
        for (var i = 0; i < phones.size(); i++) {
            var second = 1 + i % 3;
            phones.get(i)
                    .caller()
                    .put(room.path("/votings/" + voting + "/dots/" + group), Map.of("dots", 3))
                    .done();
            phones.get(i)
                    .caller()
                    .put(room.path("/votings/" + voting + "/dots/" + choices.get(second)), Map.of("dots", 2))
                    .done();
            dots[0] += 3;
            dots[second] += 2;
        }
        for (var person : company.onPaper) {
            desk.put("/votings/" + voting + "/dots/" + group, Map.of("dots", 1, "onBehalfOf", person));
            dots[0]++;
        }
        assertThat(phones.getFirst()
                        .caller()
                        .put(room.path("/votings/" + voting + "/dots/" + choices.get(3)), Map.of("dots", 1))
                        .status())
                .isEqualTo(409);
        assertThat(desk.board().at("/voting/tally").isMissingNode()).isTrue();
        desk.put("/votings/" + voting + "/state", Map.of("state", "CLOSED"));
        var tally = desk.board().at("/voting/tally");
        assertThat(IntStream.range(0, choices.size())
                        .map(i -> Desk.of(tally, "ideaId", choices.get(i))
                                .get("dots")
                                .asInt()))
                .containsExactly(IntStream.of(dots).boxed().toArray(Integer[]::new));
        assertThat(desk.board().at("/voting/voters").asInt()).isEqualTo(phones.size() + company.onPaper.size());
        return voting;
    }
}
