package dev.narada.bench.micro;

import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.log.Recorded;
import dev.narada.query.state.WorkshopState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A workshop as it is after an hour: sixty ideas, each supported by fifty people. */
public final class Facts {

    private static final int IDEAS = 60;
    private static final int SUPPORTERS = 50;

    public final WorkshopId workshop = new WorkshopId(UUID.randomUUID());
    private final Instant t = Instant.parse("2026-11-10T13:00:00Z");
    private final IdeaId first = new IdeaId(UUID.randomUUID());
    private long n;

    public IdeaProposed proposed(IdeaId idea) {
        return new IdeaProposed(
                workshop,
                idea,
                List.of(),
                null,
                null,
                new SessionId(UUID.randomUUID()),
                null,
                new Text("A house for everybody, also in winter"),
                new Text("It is warm there, somebody makes tea, and nobody asks what you came for. ".repeat(3)),
                Via.PHONE,
                new ParticipantId(UUID.randomUUID()),
                null,
                false);
    }

    public IdeaProposed proposed() {
        return proposed(new IdeaId(UUID.randomUUID()));
    }

    public IdeaEndorsed endorsed() {
        return endorsed(first);
    }

    private IdeaEndorsed endorsed(IdeaId idea) {
        return new IdeaEndorsed(workshop, idea, new ParticipantId(UUID.randomUUID()), Via.PHONE);
    }

    public WorkshopState hour() {
        var room = apply(WorkshopState.empty(workshop), proposed(first));
        for (int idea = 1; idea < IDEAS; idea++) {
            var id = new IdeaId(UUID.randomUUID());
            room = apply(room, proposed(id));
            for (int person = 0; person < SUPPORTERS; person++) {
                room = apply(room, endorsed(id));
            }
        }
        return room;
    }

    public WorkshopState apply(WorkshopState room, Fact fact) {
        return room.apply(new Recorded<>(
                n + 1,
                workshop.toString(),
                n++,
                UUID.randomUUID(),
                t,
                "participant",
                UUID.randomUUID(),
                true,
                fact,
                Set.of(),
                null));
    }

    /** One more, to be applied to the room as often as one likes. */
    public Recorded<Fact> next() {
        return new Recorded<>(
                n + 1,
                workshop.toString(),
                n,
                UUID.randomUUID(),
                t,
                "participant",
                UUID.randomUUID(),
                true,
                endorsed(),
                Set.of(),
                null);
    }
}
