package dev.narada.command.http;

import dev.narada.command.Command;
import dev.narada.command.DecisionModel;
import dev.narada.command.Outcome;
import dev.narada.command.RateLimit;
import dev.narada.command.Slice;
import dev.narada.command.Slices;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.http.Language;
import dev.narada.http.Refusal;
import dev.narada.http.Sender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        public String in(Language language, Map<String, ?> details) {
            return (language == Language.PL ? "Rzecz %s jest zamknięta." : "The thing %s is closed.")
                    .formatted(details.get("name"));
        }
    }

    static final Slices SLICES = new Slices(List.of(
            slice(ProposeThing.class, RateLimit.CONTRIBUTIONS),
            slice(SetParts.class, RateLimit.COMMANDS),
            slice(Open.class, RateLimit.COMMANDS),
            slice(Shut.class, RateLimit.COMMANDS)));

    private Sample() {}

    static <C extends Command> Slice<C> slice(Class<C> command, RateLimit limit) {
        return Slice.of(command)
                .by(Sender.ANYONE)
                .limitedAs(limit)
                .knowing((_, _) -> DecisionModel.of("nothing"))
                .decide((_, _, _) -> Outcome.unchanged());
    }
}
