package dev.narada.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Envelope;
import dev.narada.command.Reply;
import dev.narada.command.RoomTest;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.workshop.ScheduleWorkshop;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.Via;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.http.CommonRefusal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExactlyOnceTest extends RoomTest {

    private final EndorseIdea endorse = new EndorseIdea(w, idea, null, null);

    private Envelope envelope(UUID id, int request) {
        return new Envelope(id, participant(bartek), new byte[] {(byte) request});
    }

    @Test
    void a_repeat_gets_the_first_answer_and_does_nothing() {
        roomIn(Phase.IDEAS).given(ideaBy(anna));
        var id = uuid();
        var told = SIDE.send(endorse, envelope(id, 1)).join();
        given(new IdeaEndorsementWithdrawn(w, idea, bartek));

        var again = SIDE.send(endorse, envelope(id, 1)).join();

        assertThat(again).isEqualTo(new Reply(null, null, told.body(), told.position(), true, true));
        assertThat(factsAfter(told.position())).containsExactly(new IdeaEndorsementWithdrawn(w, idea, bartek));
    }

    @Test
    void a_refusal_is_told_again_even_when_it_would_be_accepted_now() {
        roomIn(Phase.PLANNING).given(ideaBy(anna));
        var id = uuid();
        var told = SIDE.send(endorse, envelope(id, 1)).join();
        given(phase(first, Phase.IDEAS));

        var again = SIDE.send(endorse, envelope(id, 1)).join();

        assertThat(told.refusal()).isEqualTo(CommonRefusal.PHASE_CLOSED);
        assertThat(again).isEqualTo(new Reply(told.refusal(), null, told.body(), told.position(), false, true));
    }

    @Test
    void the_same_id_for_another_request_is_refused() {
        roomIn(Phase.IDEAS).given(ideaBy(anna));
        var id = uuid();
        SIDE.send(endorse, envelope(id, 1)).join();

        var other = SIDE.send(new EndorseIdea(w, new IdeaId(uuid()), null, null), envelope(id, 2))
                .join();

        assertThat(other.refusal()).isEqualTo(CommonRefusal.COMMAND_ID_REUSED);
    }

    @Test
    void fifty_parallel_taps_under_their_own_ids_count_once() {
        roomIn(Phase.IDEAS).given(ideaBy(anna));
        var before = LOG.tail();

        var told = IntStream.range(0, 50).mapToObj(_ -> SIDE.send(endorse, envelope(uuid(), 1))).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(factsAfter(before)).containsExactly(new IdeaEndorsed(w, idea, bartek, Via.PHONE));
        assertThat(told).filteredOn(Reply::changed).hasSize(1);
        assertThat(told).allMatch(it -> it.refusal() == null);
    }

    @Test
    void fifty_parallel_copies_of_one_tap_share_one_answer() {
        roomIn(Phase.IDEAS).given(ideaBy(anna));
        var before = LOG.tail();
        var id = uuid();

        var told = IntStream.range(0, 50).mapToObj(_ -> SIDE.send(endorse, envelope(id, 1))).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(factsAfter(before)).hasSize(1);
        assertThat(told).allMatch(it -> it.changed() && it.position() == before + 1);
        assertThat(told).filteredOn(it -> !it.replay()).hasSize(1);
    }

    @Test
    void thirty_people_who_sign_up_at_once_all_get_a_seat_or_a_place_in_line() {
        given(scheduled(12));
        var before = LOG.tail();

        var told = IntStream.range(0, 30)
                .mapToObj(_ -> SIDE.send(
                        new RegisterParticipant(
                                w, new ParticipantId(uuid()), List.of(first), null, null, null, null, null, null, "1"),
                        new Envelope(uuid(), nobody, new byte[] {1})))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        var facts = factsAfter(before);
        assertThat(told).allMatch(Reply::changed);
        assertThat(facts).filteredOn(ParticipantRegistered.class::isInstance).hasSize(12);
        assertThat(facts.stream()
                        .filter(ParticipantWaitlisted.class::isInstance)
                        .map(fact -> ((ParticipantWaitlisted) fact).place())
                        .toList())
                .isEqualTo(IntStream.rangeClosed(1, 18).boxed().toList());
    }

    @Test
    void the_answer_says_where_the_commit_ends() {
        given(scheduled());
        var before = LOG.tail();

        var told = when(
                        new ScheduleWorkshop(
                                w,
                                "Inny tytuł",
                                "",
                                "Koalicja",
                                "Łódź",
                                "Europe/Warsaw",
                                "pl",
                                null,
                                true,
                                List.of(session(first, 1, "2021-11-10")),
                                List.of()),
                        owner)
                .told();

        assertThat(told.position()).isEqualTo(LOG.tail()).isGreaterThan(before + 1);
    }
}
