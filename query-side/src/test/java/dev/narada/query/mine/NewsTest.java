package dev.narada.query.mine;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.MergeId;
import dev.narada.events.Text;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.http.Language;
import dev.narada.query.Record;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final String IN_A_GROUP = "Twój pomysł „A” jest teraz częścią grupy.";
    private static final MergeId ONE = new MergeId(new UUID(7, 1));
    private static final MergeId ANOTHER = new MergeId(new UUID(7, 2));

    private final Record record = begun().then(idea(1, "A", ALA), idea(2, "B", OLA), merged(ONE));

    @Test
    void a_group_taken_apart_and_put_together_again_is_told_once() {
        record.then(apart(ONE), merged(ANOTHER));

        assertThat(told()).containsOnlyOnce(IN_A_GROUP);
    }

    @Test
    void a_group_that_was_taken_apart_is_no_news_any_more() {
        assertThat(told()).contains(IN_A_GROUP);

        record.then(apart(ONE));

        assertThat(told()).doesNotContain(IN_A_GROUP);
    }

    private List<String> told() {
        return Mine.of(record.room(), ALA, Language.PL).news().stream()
                .map(Mine.Told::text)
                .toList();
    }

    private static IdeasMerged merged(MergeId id) {
        return new IdeasMerged(W, id, null, new Text("Razem"), List.of(ideaId(1), ideaId(2)));
    }

    private static IdeaMergeUndone apart(MergeId id) {
        return new IdeaMergeUndone(W, id, null, List.of(ideaId(1), ideaId(2)));
    }
}
