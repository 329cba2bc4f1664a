package dev.narada.query.mine;

import dev.narada.events.ActionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.Text;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import dev.narada.query.items.Item;
import dev.narada.query.state.NewsItem;
import dev.narada.query.state.WorkshopState;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News in a sentence that speaks to the person whom it is about. */
final class NewsSentences {

    private static final Messages WORDS = Messages.of(NewsSentences.class);

    private NewsSentences() {}

    /** What is true now, each thing once: what happened again is told when it last happened, what was taken back not at all. */
    static List<Mine.Told> forPerson(WorkshopState room, ParticipantId who, Language tongue) {
        var latest = new LinkedHashMap<List<Object>, NewsItem>();
        for (var item : room.news().of(who)) {
            latest.putLast(List.of(item.kind(), item.about(), item.number()), item);
        }
        return latest.values().stream()
                .filter(each -> stillStands(room, each))
                .map(each -> told(room, each, tongue))
                .toList();
    }

    /** A group that was taken apart again is no news any more. */
    private static boolean stillStands(WorkshopState room, NewsItem item) {
        return switch (item.kind()) {
            case NEED_MERGED -> isInGroup(room.needs().find(item.about()));
            case IDEA_MERGED -> isInGroup(room.ideas().find(item.about()));
            default -> true;
        };
    }

    private static boolean isInGroup(@Nullable Item item) {
        return item != null && item.bond().into() != null;
    }

    private static Mine.Told told(WorkshopState room, NewsItem item, Language tongue) {
        var sentence = WORDS.say(
                tongue, Messages.key(item.kind()), "title", quoted(title(room, item), tongue), "number", item.number());
        return new Mine.Told(item.position(), item.kind().name(), item.about().toString(), sentence);
    }

    private static @Nullable Text title(WorkshopState room, NewsItem item) {
        return switch (item.kind()) {
            case NEED_MERGED, NEED_HIDDEN, NEED_RESTORED, NEED_LATE_ACCEPTED, NEED_MEANING_CHANGED ->
                title(room.needs().find(item.about()));
            case IDEA_MERGED,
                    IDEA_HIDDEN,
                    IDEA_RESTORED,
                    IDEA_LATE_ACCEPTED,
                    IDEA_MEANING_CHANGED,
                    IDEA_CARRIED_OVER,
                    IDEA_PARKED,
                    IDEA_DROPPED,
                    IDEA_ADOPTED,
                    IDEA_REJECTED,
                    IDEA_BECAME_ACTION -> title(room.ideas().find(item.about()));
            case ACTION_STATUS_REPORTED -> {
                var action = room.plan().actions().get(new ActionId(item.about()));
                yield action == null ? null : action.title();
            }
            case QUESTION_ANSWERED -> {
                var question = room.questions().all().get(new QuestionId(item.about()));
                yield question == null ? null : question.text();
            }
            case SEAT_OFFERED -> null;
        };
    }

    private static @Nullable Text title(@Nullable Item item) {
        return item == null ? null : item.title();
    }

    private static String quoted(@Nullable Text text, Language in) {
        var words = text == null ? null : text.words();
        return words == null ? WORDS.say(in, "text.removed") : WORDS.say(in, "text.quoted", "text", words);
    }
}
