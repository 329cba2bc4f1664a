package dev.narada.query.history;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.ParticipantId;
import dev.narada.events.storage.Labels;
import dev.narada.http.Language;
import dev.narada.log.Recorded;
import dev.narada.query.Audience;
import dev.narada.query.state.WorkshopState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page of what happened, oldest first. {@code next} is where the next page starts, if there is one. */
public record History(List<Entry> items, @Nullable Long next) {

    /** More acts than these are not told one by one before they happen. */
    private static final int MOST_FORETOLD = 3;

    /** One fact as a sentence. */
    public record Entry(long position, long n, Instant at, String type, String text, Who actor, List<String> items) {}

    /** In which part somebody acted, and their name where names are shown. */
    public record Who(String role, @Nullable String name) {}

    /** Which page: events after this position, so many, and only about this item if one is given. */
    public record Page(long after, int limit, @Nullable String item) {}

    /**
     * {@code events} are all there are. {@code room} is as it stands now: what it does not show any more is not told
     * either; what things were called is told as it was.
     */
    public static History of(
            List<Recorded<Fact>> events, WorkshopState room, Audience audience, Language tongue, Page page) {
        var then = new NamesThen();
        var words = new HistoryWords(then, room, audience, tongue);
        var entries = new ArrayList<Entry>();
        for (var each : events) {
            if (each.position() > page.after() && isTold(each, room, audience)) {
                var items = items(each.event(), audience);
                if (page.item() == null || items.contains(page.item())) {
                    if (entries.size() == page.limit()) {
                        return new History(
                                List.copyOf(entries), entries.getLast().position());
                    }
                    entries.add(entry(each, items, words));
                }
            }
            then.pass(each.event());
        }
        return new History(List.copyOf(entries), null);
    }

    /**
     * What the history would say next if these facts were added to it now, in one sentence; {@code pseudonym} is whose act
     * they would be.
     */
    public static String foretold(
            List<Fact> facts,
            List<Recorded<Fact>> events,
            WorkshopState room,
            Audience audience,
            Language tongue,
            String pseudonym) {
        var then = new NamesThen();
        events.forEach(each -> then.pass(each.event()));
        var words = new HistoryWords(then, room, audience, tongue);
        var actor = Subject.of(pseudonym);
        return facts.stream()
                        .limit(MOST_FORETOLD)
                        .map(fact -> sentence(fact, actor, words))
                        .collect(Collectors.joining("; "))
                + (facts.size() > MOST_FORETOLD ? " …" : ".");
    }

    /** While the board is paused, others than facilitators are told nothing that came after. */
    static boolean isTold(Recorded<Fact> recorded, WorkshopState room, Audience audience) {
        if (audience.leads()) {
            return true;
        }
        var frozen = room.frozen();
        return FactVisibility.shown(recorded.event(), room)
                && (frozen == null || recorded.position() <= frozen.since());
    }

    private static Entry entry(Recorded<Fact> recorded, List<String> items, HistoryWords words) {
        var fact = recorded.event();
        var actor = Subject.of(recorded.actor());
        return new Entry(
                recorded.position(),
                recorded.n(),
                recorded.t(),
                Facts.nameOf(fact.getClass()),
                sentence(fact, actor, words) + ".",
                new Who(actor.role(), words.nameOf(actor.participantId())),
                items);
    }

    private static String sentence(Fact fact, Subject actor, HistoryWords words) {
        var subject = Sentences.befell(fact, words)
                .orElseGet(() -> actor.subject(words, words.nameOf(actor.participantId())));
        return subject + " " + Sentences.of(fact, actor.participantId(), words).said();
    }

    /** Which things a fact speaks of; whose doing it was, only facilitators read. */
    private static List<String> items(Fact fact, Audience audience) {
        return Labels.of(fact).stream()
                .filter(label -> !label.startsWith("workshop:"))
                .filter(label -> audience.leads() || !label.startsWith("participant:"))
                .map(label -> label.substring(label.indexOf(':') + 1))
                .distinct()
                .toList();
    }

    /** Who acted, as the pseudonym in the record says. */
    private record Subject(String role, @Nullable ParticipantId participantId) {

        static Subject of(String pseudonym) {
            var colon = pseudonym.indexOf(':');
            var role = colon < 0 ? pseudonym : pseudonym.substring(0, colon);
            return new Subject(
                    role.toUpperCase(Locale.ROOT),
                    role.equals("participant") ? participant(pseudonym.substring(colon + 1)) : null);
        }

        String subject(HistoryWords w, @Nullable String name) {
            var who = w.say("history.actor", Map.of("role", role));
            return name == null ? who : who + " " + name;
        }

        private static @Nullable ParticipantId participant(String id) {
            try {
                return ParticipantId.of(id);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }
}
