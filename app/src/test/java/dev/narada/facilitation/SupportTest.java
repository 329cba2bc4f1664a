package dev.narada.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.items.UndoMerge;
import dev.narada.events.MergeId;
import dev.narada.query.Audience;
import dev.narada.query.board.Board;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However people support, take back, merge and undo: the board counts as the plain model does. */
class SupportTest {

    private static final int HISTORIES = 300;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
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

    @Test
    void support_is_counted_as_the_plain_model_counts_it() {
        var seed = Long.getLong("narada.seed", new Random().nextLong());
        var acts = 0;
        for (var number = 0; number < HISTORIES; number++) {
            var shelf = Shelf.values()[number % Shelf.values().length];
            var history = history(new Random(seed + number));
            counted(shelf, history, "seed %d, history %d, %s".formatted(seed, number, shelf));
            acts += history.size();
        }

        System.out.printf("Support: seed %d, %d histories of %,d acts, 0 differences%n", seed, HISTORIES, acts);
    }

    private static void counted(Shelf shelf, List<Act> history, String story) {
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
            assertThat(really(room, shelf, act, all, merges))
                    .as("%s: %s", story, act)
                    .isEqualTo(expected);
            assertThat(shelf.support(Board.of(room.seen(), Audience.PARTICIPANT, null)))
                    .as("%s: after %s", story, act)
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
    private static List<Act> history(Random dice) {
        var acts = new ArrayList<Act>();
        var merges = 0;
        for (var left = SHORTEST + dice.nextInt(LONGEST - SHORTEST + 1); left > 0; left--) {
            var kind = dice.nextInt(12);
            if (kind < 4) {
                acts.add(new Act.Endorse(dice.nextInt(PEOPLE), item(dice)));
            } else if (kind < 6) {
                acts.add(new Act.Withdraw(dice.nextInt(PEOPLE), item(dice)));
            } else if (kind < 8) {
                acts.add(new Act.Undo(dice.nextInt(MERGES)));
            } else if (merges < MERGES) {
                acts.add(
                        kind < 10
                                ? new Act.MergeInto(merges, item(dice), several(dice))
                                : new Act.MergeTitled(merges, several(dice)));
                merges++;
            }
        }
        return acts;
    }

    private static int item(Random dice) {
        return dice.nextInt(ITEMS + MERGES);
    }

    /** Two or three different ones. */
    private static List<Integer> several(Random dice) {
        return IntStream.generate(() -> item(dice))
                .distinct()
                .limit(2 + dice.nextInt(2))
                .boxed()
                .toList();
    }
}
