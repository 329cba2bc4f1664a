package dev.narada.query.paper;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Personal;
import dev.narada.events.Text;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import dev.narada.query.board.ActionCard;
import dev.narada.query.board.Flags;
import dev.narada.query.state.WorkshopState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one language for what the record only has a name for. */
public record PrintedWords(Language in) {

    private static final Messages WORDS = Messages.of(PrintedWords.class);

    /** A sentence or a head, with its parts each after its name. */
    public String say(String key, @Nullable Object... namesAndParts) {
        return WORDS.say(in, key, namesAndParts);
    }

    /** Heads of columns, one for each key. */
    public List<String> all(String... keys) {
        return Stream.of(keys).map(this::say).toList();
    }

    /** What a fixed choice is called. */
    public String of(Enum<?> choice) {
        return WORDS.of(in, choice);
    }

    public String of(@Nullable Text text) {
        return text == null ? "" : text.words() == null ? say("text.removed") : text.words();
    }

    public String of(@Nullable Personal text) {
        return text == null || text.words() == null ? "" : text.words();
    }

    /** The title of an idea that may be seen; else that it may not. */
    public String of(WorkshopState room, IdeaId id) {
        var idea = room.ideas().find(room.ideas().present(id.value()).getFirst());
        return idea == null || !room.ideas().shows(idea) ? say("item.off-board") : of(idea.title());
    }

    /** Why something that still stands in a list is not on the board; empty for what is. */
    public String of(@Nullable Flags flags) {
        return flags == null
                ? ""
                : Boolean.TRUE.equals(flags.withdrawn())
                        ? say("item.withdrawn")
                        : Boolean.TRUE.equals(flags.hidden()) ? say("item.hidden") : "";
    }

    /** What has to be known about an action beside its status; empty when it goes on as it was settled. */
    public String marks(ActionCard action) {
        return Stream.of(
                        action.dropped() == null ? "" : say("action.given-up"),
                        action.decisionSupersededBy() == null ? "" : say("action.decision-superseded"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
