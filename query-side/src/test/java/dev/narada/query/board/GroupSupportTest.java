package dev.narada.query.board;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemRoomSupportCounted.IdeaRoomSupportCounted;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom a group stands for, and where support goes when it falls apart. */
class GroupSupportTest {

    private static final MergeId MERGE = new MergeId(id(700));

    @Test
    void a_group_counts_each_person_once_and_the_largest_show_of_hands() {
        var record = begun().then(
                        idea(1, "A", ALA),
                        idea(2, "B", OLA),
                        endorsed(1, OLA),
                        endorsed(2, OLA),
                        endorsed(2, ALA),
                        new IdeaRoomSupportCounted(W, ideaId(1), 3),
                        new IdeaRoomSupportCounted(W, ideaId(2), 5),
                        merged(null, new Text("Razem"), 1, 2));

        var group = shown(record).ideas().getLast();

        assertThat(group.ideaId().value()).isEqualTo(MERGE.value());
        assertThat(group.endorsements()).isEqualTo(2);
        assertThat(group.roomSupport()).isEqualTo(5);
        assertThat(group.members()).containsExactly(ideaId(1), ideaId(2));
        assertThat(shown(record).ideas().getFirst().mergedInto()).isEqualTo(group.ideaId());
    }

    @Test
    void undoing_a_merge_gives_every_endorsement_back_and_the_groups_own_to_its_first_member() {
        var record = begun().then(
                        idea(1, "A", ALA),
                        idea(2, "B", OLA),
                        endorsed(2, ALA),
                        merged(null, new Text("Razem"), 1, 2),
                        new IdeaEndorsed(W, new IdeaId(MERGE.value()), OLA, Via.PHONE),
                        new IdeaMergeUndone(W, MERGE, null, List.of(ideaId(1), ideaId(2))));

        var ideas = shown(record).ideas();

        assertThat(ideas).hasSize(2);
        assertThat(ideas.getFirst().endorsements()).isEqualTo(1);
        assertThat(ideas.getFirst().mergedInto()).isNull();
        assertThat(ideas.getLast().endorsements()).isEqualTo(1);
    }

    @Test
    void support_given_to_the_idea_that_others_were_merged_into_stays_there_after_undo() {
        var record = begun().then(
                        idea(1, "A", ALA),
                        idea(2, "B", OLA),
                        endorsed(2, ALA),
                        merged(ideaId(1), null, 2),
                        endorsed(1, OLA));

        assertThat(shown(record).ideas().getFirst().endorsements()).isEqualTo(2);

        record.then(new IdeaMergeUndone(W, MERGE, ideaId(1), List.of(ideaId(2))));

        assertThat(shown(record).ideas()).extracting(IdeaCard::endorsements).containsExactly(1, 1);
    }

    @Test
    void support_taken_back_from_a_group_is_taken_back_from_everything_in_it() {
        var record = begun().then(
                        idea(1, "A", ALA),
                        idea(2, "B", OLA),
                        endorsed(1, ALA),
                        endorsed(2, ALA),
                        merged(ideaId(1), null, 2),
                        new IdeaEndorsementWithdrawn(W, ideaId(1), ALA),
                        new IdeaEndorsementWithdrawn(W, ideaId(2), ALA));

        assertThat(shown(record).ideas()).extracting(IdeaCard::endorsements).containsExactly(0, 0);
    }

    private static IdeasMerged merged(@Nullable IdeaId into, @Nullable Text title, int... ideas) {
        return new IdeasMerged(
                W,
                MERGE,
                into,
                title,
                IntStream.of(ideas).mapToObj(each -> ideaId(each)).toList());
    }

    private static Board shown(Record record) {
        return Board.of(record.room(), Audience.PARTICIPANT, null);
    }
}
