package dev.narada.query.similar;

import dev.narada.events.Text;
import dev.narada.query.Audience;
import dev.narada.query.Keyed;
import dev.narada.query.Positioned;
import dev.narada.query.items.Item;
import dev.narada.query.items.Items;
import dev.narada.query.state.WorkshopState;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** At most three things on the board that say much the same as a sentence; a hint to support instead, never more. */
public record Similar(long position, List<Hint> similar) implements Positioned {

    private static final int MOST = 3;
    private static final int SHORTEST = 6;
    private static final double ENOUGH = 0.28;

    /** A need or an idea that is on the board; one that was merged is shown by its group. */
    public record Hint(UUID id, Text title, int endorsements) implements Keyed {
        @Override
        public Object key() {
            return id;
        }
    }

    private record Said(Item item, Set<String> title, Set<String> whole) {

        static Said of(Item item, Stems language) {
            var title = language.threes(words(item.title()));
            var text = words(item.text());
            return new Said(item, title, text.isEmpty() ? title : language.threes(words(item.title()) + " " + text));
        }

        double likeness(Set<String> asked, Rarity rarity) {
            return Math.max(rarity.likeness(asked, title), rarity.likeness(asked, whole));
        }
    }

    private record Near(Item item, double likeness) {}

    public static Similar needs(WorkshopState room, Audience audience, String text) {
        return of(room, seen(room, audience).needs(), text);
    }

    public static Similar ideas(WorkshopState room, Audience audience, String text) {
        return of(room, seen(room, audience).ideas(), text);
    }

    /** While the board stands still, what came in since is no hint either. */
    private static WorkshopState seen(WorkshopState room, Audience audience) {
        var frozen = room.frozen();
        return frozen == null || audience.leads() ? room : frozen.room();
    }

    private static Similar of(WorkshopState room, Items items, String text) {
        var language = Stems.of(room.stage().details().language());
        var asked = language.threes(text);
        if (asked.size() < SHORTEST) {
            return new Similar(room.position(), List.of());
        }
        var said = items.all().values().stream()
                .filter(items::shows)
                .map(each -> Said.of(each, language))
                .toList();
        var rarity = Rarity.in(said.stream().map(Said::whole).toList());
        return new Similar(
                room.position(),
                said.stream()
                        .map(each -> new Near(each.item(), each.likeness(asked, rarity)))
                        .filter(each -> each.likeness() >= ENOUGH)
                        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                        .map(each -> items.find(items.standsIn(each.item().id())))
                        .filter(each -> each != null && items.shows(each))
                        .distinct()
                        .limit(MOST)
                        .map(each -> hint(items, each))
                        .toList());
    }

    private static Hint hint(Items items, Item item) {
        return new Hint(item.id(), item.title(), items.support(item).people().size());
    }

    private static String words(@Nullable Text text) {
        return text == null || text.words() == null ? "" : text.words();
    }
}
