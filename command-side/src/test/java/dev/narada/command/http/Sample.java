package dev.narada.command.http;

import dev.narada.command.Command;
import dev.narada.command.Refusal;
import dev.narada.events.IdeaId;
import dev.narada.events.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Commands that only these tests know, with a field of every type there is. */
final class Sample {

    record ProposeThing(
            WorkshopId workshopId,
            IdeaId ideaId,
            String title,
            @Nullable Track track,
            @Nullable List<NeedId> answers,
            @Nullable ParticipantId onBehalfOf,
            @Nullable Via via)
            implements Command {}

    record Part(String name, int minutes, @Nullable Instant at) {}

    record SetParts(
            WorkshopId workshopId,
            List<Part> parts,
            boolean loud,
            @Nullable LocalDate dueOn,
            @Nullable Long many) implements Command {}

    record Open(WorkshopId workshopId) implements Command {}

    record Shut(WorkshopId workshopId) implements Command {}

    enum State {
        OPEN,
        SHUT
    }

    enum Reason implements Refusal {
        THING_CLOSED;

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String polish() {
            return "Rzecz {name} jest zamknięta.";
        }

        @Override
        public String english() {
            return "The thing {name} is closed.";
        }
    }

    private Sample() {}
}
