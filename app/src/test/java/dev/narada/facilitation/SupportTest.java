package dev.narada.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.items.UndoMerge;
import dev.narada.events.MergeId;
import dev.narada.query.Audience;
import dev.narada.query.board.Board;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** However people support, take back, merge and undo: the board counts as the plain model does. */
class SupportTest {

    private static final int PEOPLE = 3;
    private static final int ITEMS = 4;
    private static final int MERGES = 4;

    /** One thing that somebody does; items and merges are told by their number, groups come after the items. */
    sealed interface Act {
        record Endorse(int person, int item) implements Act {}

        record Withdraw(int person, int item) implements Act {}

        record MergeInto(int merge, int into, List<Integer> items) implements Act {}

        record MergeTitled(int merge, List<Integer> items) implements Act {}

        record Undo(int merge) implements Act {}
    }

    @Property(tries = 300)
    void support_is_counted_as_the_plain_model_counts_it(@ForAll Shelf shelf, @ForAll("histories") List<Act> history) {
        var room = new OpenRoom(PEOPLE);
        var voices = new Voices();
        var items = new ArrayList<UUID>();
        var merges = new ArrayList<UUID>();
        for (var i = 0; i < ITEMS; i++) {
            items.add(OpenRoom.uuid());
            voices.propose(items.getLast());
            room.given(shelf.proposed(room.w, items.getLast()));
        }
        for (var i = 0; i < MERGES; i++) {
            merges.add(OpenRoom.uuid());
        }
        var all = Stream.concat(items.stream(), merges.stream()).toList();

        for (var act : history) {
            var expected = plainly(voices, act, all, merges, room);
            assertThat(really(room, shelf, act, all, merges)).as("%s", act).isEqualTo(expected);
            assertThat(shelf.support(Board.of(room.seen(), Audience.PARTICIPANT, null)))
                    .as("after %s", act)
                    .isEqualTo(voices.support());
        }
    }

    private static Verdict plainly(Voices voices, Act act, List<UUID> items, List<UUID> merges, OpenRoom room) {
        return switch (act) {
            case Act.Endorse it -> voices.endorse(room.person(it.person), items.get(it.item));
            case Act.Withdraw it -> voices.withdraw(room.person(it.person), items.get(it.item));
            case Act.MergeInto it -> voices.merge(merges.get(it.merge), items.get(it.into), some(items, it.items));
            case Act.MergeTitled it -> voices.merge(merges.get(it.merge), null, some(items, it.items));
            case Act.Undo it -> voices.undo(merges.get(it.merge));
        };
    }

    private static Verdict really(OpenRoom room, Shelf shelf, Act act, List<UUID> items, List<UUID> merges) {
        var w = room.w;
        var told = switch (act) {
            case Act.Endorse it -> room.says(it.person, shelf.endorse(w, items.get(it.item)));
            case Act.Withdraw it -> room.says(it.person, shelf.withdraw(w, items.get(it.item)));
            case Act.MergeInto it ->
                room.leads(shelf.merge(w, merges.get(it.merge), items.get(it.into), some(items, it.items)));
            case Act.MergeTitled it -> room.leads(shelf.merge(w, merges.get(it.merge), null, some(items, it.items)));
            case Act.Undo it -> room.leads(new UndoMerge(w, new MergeId(merges.get(it.merge))));
        };
        return told.refusal() != null ? Verdict.REFUSED : told.changed() ? Verdict.DONE : Verdict.SO_ALREADY;
    }

    private static List<UUID> some(List<UUID> items, List<Integer> numbers) {
        return numbers.stream().map(items::get).toList();
    }

    /** Each merge id is used for one merge only, as the programs that make them do. */
    @Provide
    Arbitrary<List<Act>> histories() {
        return act().list().ofMinSize(5).ofMaxSize(40).map(SupportTest::withFreshMerges);
    }

    private static Arbitrary<Act> act() {
        var person = Arbitraries.integers().between(0, PEOPLE - 1);
        var item = Arbitraries.integers().between(0, ITEMS + MERGES - 1);
        var merge = Arbitraries.integers().between(0, MERGES - 1);
        var several = item.list().uniqueElements().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Combinators.combine(person, item).as(Act.Endorse::new)),
                Tuple.of(2, Combinators.combine(person, item).as(Act.Withdraw::new)),
                Tuple.of(2, Combinators.combine(item, several).as((into, few) -> new Act.MergeInto(0, into, few))),
                Tuple.of(2, several.map(few -> new Act.MergeTitled(0, few))),
                Tuple.of(2, merge.map(Act.Undo::new)));
    }

    private static List<Act> withFreshMerges(List<Act> acts) {
        var used = new AtomicInteger();
        return acts.stream()
                .<Act>map(act -> switch (act) {
                    case Act.MergeInto it -> new Act.MergeInto(used.getAndIncrement(), it.into, it.items);
                    case Act.MergeTitled it -> new Act.MergeTitled(used.getAndIncrement(), it.items);
                    case Act.Endorse it -> it;
                    case Act.Withdraw it -> it;
                    case Act.Undo it -> it;
                })
                .filter(act -> switch (act) {
                    case Act.MergeInto it -> it.merge < MERGES;
                    case Act.MergeTitled it -> it.merge < MERGES;
                    case Act.Endorse _, Act.Withdraw _, Act.Undo _ -> true;
                })
                .toList();
    }
}
