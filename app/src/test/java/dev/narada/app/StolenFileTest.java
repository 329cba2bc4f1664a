package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.StolenFile.Guess;
import dev.narada.command.http.Fingerprint;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Paused;
import dev.narada.log.Commit;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Keys;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the record's own file nobody learns who chose what, who said what they thought, or who an erased person was. */
@Tag("full")
class StolenFileTest extends AtTheBallot {

    private static final int MOST = 3;

    @Test
    void no_choice_and_no_author_can_be_computed_after_the_close() throws SQLException {
        for (var i = 0; i < PEOPLE; i++) {
            place(i, ideas.get(i % 3), 2, 200);
            place(i, ideas.get(i % 3), 2, 200);
            place(i, ideas.get((i + 1) % 3), 1 + i % 2, 200);
            place(i, ideas.get((i + 2) % 3), 3, 409);
            evaluate(i);
        }
        house.close();
        var truth = StolenFile.of(directory);
        reopen();
        var key = house.log.keys().obtain(Keys.INSTANCE).secret().getEncoded();
        assertThat(truth.right(choices())).isZero();
        assertThat(truth.with(key).evaluators(actors(), id.toString(), session))
                .as("whoever has the keys' file, too, learns who evaluated, but not what they said")
                .isEqualTo(PEOPLE);

        lead("PUT", voting + "/state", Map.of("state", "CLOSED"));
        place(0, ideas.getFirst(), 1, 409);
        house.close();

        var stolen = StolenFile.of(directory);
        assertThat(stolen.right(choices())).isZero();
        assertThat(stolen.with(key).right(choices())).isZero();
        assertThat(stolen.evaluators(actors(), id.toString(), session)).isZero();
        assertThat(of(stolen, dots)).hasSize(dots.size()).allSatisfy(row -> {
            assertThat(row.request()).isEmpty();
            assertThat(new String(row.answer(), StandardCharsets.UTF_8)).matches("|.*VOTING_CLOSED.*");
        });
        assertThat(of(stolen, evaluations)).hasSize(PEOPLE).allSatisfy(row -> {
            assertThat(row.request()).isEmpty();
            assertThat(row.actor()).isEqualTo("anonymous");
        });
        reopen();
    }

    @Test
    void a_repeat_is_told_the_first_answer_before_and_after() {
        var request = UUID.randomUUID();
        assertThat(put(0, voting + "/dots/" + ideas.getFirst(), Map.of("dots", 2), request))
                .isEqualTo(200);
        assertThat(put(0, voting + "/dots/" + ideas.getFirst(), Map.of("dots", 2), request))
                .isEqualTo(200);
        assertThat(put(0, voting + "/dots/" + ideas.getFirst(), Map.of("dots", 1), request))
                .isEqualTo(422);

        lead("PUT", voting + "/state", Map.of("state", "CLOSED"));

        assertThat(put(0, voting + "/dots/" + ideas.getFirst(), Map.of("dots", 2), request))
                .isEqualTo(200);
    }

    @Test
    void an_evaluation_counts_once_although_nothing_is_kept_of_its_sender() {
        var key = evaluate(0);
        var said = Map.of("answers", Map.of("useful", 1, "heard", 5, "comeAgain", 4));

        assertThat(post(0, workshop + "/sessions/" + session + "/evaluation", said, key))
                .isEqualTo(201);
        assertThat(post(0, workshop + "/sessions/" + session + "/evaluation", said, UUID.randomUUID()))
                .isEqualTo(409);
    }

    @Test
    void copies_of_one_evaluation_that_come_at_once_are_told_the_same() throws Exception {
        var path = workshop + "/sessions/" + session + "/evaluation";
        var said = Map.of("answers", Map.of("useful", 1, "heard", 5, "comeAgain", 4));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var phone = 0; phone < PEOPLE; phone++) {
                var whose = phone;
                var key = UUID.randomUUID();
                Callable<Integer> copy = () -> post(whose, path, said, key);
                var told =
                        threads.invokeAll(Stream.generate(() -> copy).limit(20).toList());
                assertThat(told.stream().map(Future::resultNow)).containsOnly(201);
            }
        }
        var given =
                new Criterion(Set.of(new dev.narada.log.Tag("workshop", id.toString())), Set.of("evaluation.given"));
        assertThat(house.log.source(Criteria.of(given)).events()).hasSize(PEOPLE);
    }

    @Test
    void a_store_of_an_earlier_version_is_cleaned_at_the_next_start() throws SQLException {
        var key = new byte[32];
        key[7] = 7;
        var actor = "participant:" + people.getFirst();
        var guess = new Guess(actor, "PUT", voting + "/dots/" + ideas.getFirst(), Map.of("dots", 2));
        var request = new Fingerprint(key).ofRequest(guess.actor(), guess.method(), guess.path(), guess.body());
        var command = UUID.randomUUID();
        var fact = house.log.draft(new Paused(new WorkshopId(id)));
        house.log
                .append(new Commit(id.toString(), command, actor, request, bytes("{}"), List.of(fact), null, List.of()))
                .join();
        house.log
                .keepAnswer(id.toString(), UUID.randomUUID(), actor, request, bytes("{}"), house.log.tail())
                .join();
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        house.log.access().put("instance", "fingerprint", "{\"key\":\"" + secret + "\"}");
        house.close();
        assertThat(StolenFile.of(directory).right(List.of(guess)))
                .as("as it was, the guess is known to be right")
                .isEqualTo(1);

        reopen();
        assertThat(house.log.answered(id.toString(), command).orElseThrow().answer())
                .isEqualTo(bytes("{}"));
        house.close();

        var cleaned = StolenFile.of(directory);
        assertThat(cleaned.right(List.of(guess))).isZero();
        assertThat(cleaned.with(key).right(List.of(guess))).isZero();
        reopen();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void place(int phone, String idea, int number, int status) {
        dots.add(UUID.randomUUID());
        assertThat(put(phone, voting + "/dots/" + idea, Map.of("dots", number), dots.getLast()))
                .isEqualTo(status);
    }

    private UUID evaluate(int phone) {
        var said = Map.of("answers", Map.of("useful", 1 + phone, "heard", 5, "comeAgain", 4));
        evaluations.add(UUID.randomUUID());
        assertThat(post(phone, workshop + "/sessions/" + session + "/evaluation", said, evaluations.getLast()))
                .isEqualTo(201);
        return evaluations.getLast();
    }

    private List<Guess> choices() {
        var guesses = new ArrayList<Guess>();
        for (var actor : actors()) {
            for (var idea : ideas) {
                IntStream.rangeClosed(0, MOST)
                        .mapToObj(n -> new Guess(actor, "PUT", voting + "/dots/" + idea, Map.of("dots", n)))
                        .forEach(guesses::add);
            }
        }
        return guesses;
    }

    private List<String> actors() {
        return people.stream().map(person -> "participant:" + person).toList();
    }
}
