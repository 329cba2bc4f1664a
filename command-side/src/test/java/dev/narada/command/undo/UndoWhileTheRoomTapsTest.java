package dev.narada.command.undo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Command;
import dev.narada.command.Envelope;
import dev.narada.command.Reply;
import dev.narada.command.RoomTest;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.WithdrawEndorsement;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndoWhileTheRoomTapsTest extends RoomTest {

    private static final int PEOPLE = 50;
    private static final int UNDOS = 20;

    private final IdeaId shown = new IdeaId(uuid());

    @Test
    void fifty_people_who_go_on_tapping_do_not_keep_the_facilitator_from_undoing() {
        roomIn(Phase.IDEAS).given(ideaBy(anna), ideaBy(anna, shown));
        var over = new AtomicBoolean();
        var taps = new AtomicInteger();
        var room = IntStream.range(0, PEOPLE)
                .mapToObj(_ -> new ParticipantId(uuid()))
                .peek(person -> given(registered(person)))
                .map(person -> Thread.ofVirtual().start(() -> {
                    while (!over.get()) {
                        send(new EndorseIdea(w, shown, null, null), person).join();
                        send(new WithdrawEndorsement(w, null, shown, null), person)
                                .join();
                        taps.addAndGet(2);
                    }
                }))
                .toList();
        try {
            for (var n = 0; n < UNDOS; n++) {
                assertThat(SIDE.send(said("Hide", "ideaId", idea), envelope())
                                .join()
                                .changed())
                        .isTrue();
                assertThat(SIDE.send(new Undo(w, null), envelope()).join().refusal())
                        .isNull();
            }
        } finally {
            over.set(true);
            room.forEach(UndoWhileTheRoomTapsTest::ended);
        }
        assertThat(factsAfter(0)).filteredOn(IdeaRestored.class::isInstance).hasSize(UNDOS);
        assertThat(taps).hasPositiveValue();
    }

    @Test
    void two_who_take_back_the_same_act_at_once_take_it_back_once() {
        roomIn(Phase.IDEAS).given(ideaBy(anna));
        for (var n = 0; n < UNDOS; n++) {
            var act = SIDE.send(said("Hide", "ideaId", idea), envelope()).join().position();
            var told = new ArrayList<CompletableFuture<Reply>>();
            for (var m = 0; m < 4; m++) {
                told.add(SIDE.send(new Undo(w, act), envelope()));
            }
            told.forEach(CompletableFuture::join);
        }
        assertThat(factsAfter(0)).filteredOn(IdeaHidden.class::isInstance).hasSize(UNDOS);
        assertThat(factsAfter(0)).filteredOn(IdeaRestored.class::isInstance).hasSize(UNDOS);
    }

    @Test
    void what_is_undone_rests_on_its_own_things_and_on_no_endorsement_of_them() {
        roomIn(Phase.IDEAS).given(ideaBy(anna));
        when(said("Pause"), facilitator);
        when(said("Hide", "ideaId", idea), facilitator);
        var hidden = recorded().getLast();

        var guard = Guard.of(w, new Acts(List.of(hidden), null), facilitator);

        assertThat(guard)
                .allMatch(criterion -> !criterion.types().isEmpty())
                .noneMatch(criterion -> criterion.types().contains("ideas.endorsed"));
        assertThat(guard).anyMatch(criterion -> criterion.types().contains("ideas.restored"));
    }

    private CompletableFuture<Reply> send(Command command, ParticipantId person) {
        return SIDE.send(command, new Envelope(uuid(), participant(person), new byte[] {1}));
    }

    private Envelope envelope() {
        return new Envelope(uuid(), facilitator, new byte[] {1});
    }

    private List<dev.narada.log.Recorded<dev.narada.events.Fact>> recorded() {
        var all = new ArrayList<dev.narada.log.Recorded<dev.narada.events.Fact>>();
        LOG.read(w.toString(), 0, all::addAll);
        return all;
    }

    private static void ended(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
