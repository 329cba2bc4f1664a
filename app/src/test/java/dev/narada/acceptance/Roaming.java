package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.acceptance.Room.Phone;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Phones that are led now to one node, now to another, and send each thing again until one of them has answered. */
final class Roaming {

    private final Room room;
    private final Map<String, Set<String>> support = new ConcurrentHashMap<>();
    private final AtomicLong position = new AtomicLong();
    private final AtomicLong tries = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();
    private volatile boolean enough;

    Roaming(Room room) {
        this.room = room;
    }

    /** Says one thing after the other and supports it, twice, until it is enough. */
    void speak(Phone phone, List<Product> nodes, Random random) {
        while (!enough) {
            var idea = Room.freshId();
            var path = room.path("/ideas/" + idea);
            untilAnswered(phone, nodes, random, path, Map.of("title", "Pomysł " + idea));
            support.put(idea, ConcurrentHashMap.newKeySet());
            untilAnswered(phone, nodes, random, path + "/endorsement", Map.of());
            support.get(idea).add(phone.participantId());
            // The second tap is answered without an event.
            assertThat(untilAnswered(phone, nodes, random, path + "/endorsement", Map.of())
                            .get("changed")
                            .asBoolean())
                    .isFalse();
        }
    }

    /** Lets the phones end when what they have begun is answered. */
    void enough() {
        enough = true;
    }

    int ideas() {
        return support.size();
    }

    long answers() {
        return answers.get();
    }

    long tries() {
        return tries.get();
    }

    /** What a node shows once it has caught up with the last answer, without the link that names the node. */
    JsonNode board(Product node) {
        var board = (ObjectNode) room.facilitator
                .at(node.url())
                .get(room.path("/board?min=" + position.get()))
                .done();
        ((ObjectNode) board.get("door")).remove("joinUrl");
        return board;
    }

    /** Everything that was answered stands there, once, and nothing else does. */
    void verify(JsonNode board) {
        assertThat(board.get("ideas")
                        .valueStream()
                        .map(idea -> idea.get("ideaId").asString()))
                .containsExactlyInAnyOrderElementsOf(support.keySet());
        board.get("ideas")
                .forEach(idea -> assertThat(idea.get("endorsements").asInt())
                        .isEqualTo(support.get(idea.get("ideaId").asString()).size()));
    }

    private JsonNode untilAnswered(Phone phone, List<Product> nodes, Random random, String path, Map<String, ?> body) {
        var key = UUID.randomUUID();
        while (true) {
            tries.incrementAndGet();
            try {
                var node = nodes.get(random.nextInt(nodes.size()));
                var answer = phone.caller().at(node.url()).send("PUT", path, body, key);
                if (answer.status() / 100 != 5) {
                    var told = answer.done();
                    position.accumulateAndGet(told.get("position").asLong(), Math::max);
                    answers.incrementAndGet();
                    return told;
                }
            } catch (UncheckedIOException e) {
                // Nobody there, or the connection was cut: the same again, perhaps elsewhere.
            }
        }
    }
}
