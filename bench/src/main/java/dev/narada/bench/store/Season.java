package dev.narada.bench.store;

import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.WorkshopScheduled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happened in one workshop: people came, one in ten of what they did was an idea, the rest was support. */
final class Season {

    private static final int PEOPLE = 300;
    private static final int A_NEW_IDEA = 10;

    final WorkshopId id = new WorkshopId(UUID.randomUUID());
    private final SessionId session = new SessionId(UUID.randomUUID());
    private final List<ParticipantId> people = new ArrayList<>();
    private final List<IdeaId> ideas = new ArrayList<>();
    private final int size;
    private int told;

    /** So many facts, of which at most a third are of people who come. */
    Season(int size) {
        this.size = size;
    }

    boolean isOver() {
        return told == size;
    }

    Fact next() {
        var number = told++;
        if (number == 0) {
            return scheduled();
        }
        if (people.size() < Math.min(PEOPLE, size / 3)) {
            return registered();
        }
        return number % A_NEW_IDEA == 0 || ideas.isEmpty() ? proposed() : endorsed(number);
    }

    private Fact scheduled() {
        var start = Instant.parse("2026-11-10T13:00:00Z");
        var meeting = new PlannedSession(session, 1, start, start.plusSeconds(10_800), null);
        return new WorkshopScheduled(
                id,
                "Coalition",
                "Support",
                "Coalition",
                "Here",
                "Europe/Warsaw",
                "pl",
                null,
                true,
                List.of(meeting),
                List.of());
    }

    private Fact registered() {
        var who = new ParticipantId(UUID.randomUUID());
        people.add(who);
        var name = new Personal("Person " + people.size());
        return new ParticipantRegistered(
                id, who, List.of(session), SignUpVia.WEB, Kind.PERSON, true, name, null, null, "1");
    }

    private Fact proposed() {
        var idea = new IdeaId(UUID.randomUUID());
        ideas.add(idea);
        return new IdeaProposed(
                id,
                idea,
                List.of(),
                null,
                null,
                session,
                null,
                new Text("A house for everybody, number " + ideas.size()),
                new Text("It is warm there, somebody makes tea, and nobody asks what you came for."),
                Via.PHONE,
                people.get(ideas.size() % people.size()),
                null,
                false);
    }

    /** By everybody in turn, so that nobody supports the same idea twice for a long time. */
    private Fact endorsed(int number) {
        var idea = ideas.get(number / people.size() * 7 % ideas.size());
        return new IdeaEndorsed(id, idea, people.get(number % people.size()), Via.PHONE);
    }
}
