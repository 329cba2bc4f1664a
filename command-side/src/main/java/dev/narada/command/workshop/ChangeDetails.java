package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.workshop.WorkshopRefusal.TIMEZONE_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Lines;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.http.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Corrects the announcement; what is left out stays as it was. More seats go to whoever waits for them. */
public record ChangeDetails(
        WorkshopId workshopId,
        @Nullable String title,
        @Lines @Nullable String purpose,
        @Nullable String organiser,
        @Nullable String place,
        @Nullable String timezone,
        @Nullable String language,
        @Nullable Integer capacity,
        @Nullable Boolean registrationOpen)
        implements Command {

    public static final Slice<ChangeDetails> SLICE = Slice.of(ChangeDetails.class)
            .by(FACILITATOR)
            .refusing(TIMEZONE_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Seats.in(c.workshopId()))
            .decide(ChangeDetails::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .text("title", title, 3, 200)
                .text("purpose", purpose, 0, 2000)
                .text("organiser", organiser, 0, 200)
                .text("place", place, 0, 200)
                .text("language", language, 2, 35)
                .number("capacity", capacity, 1, 10_000)
                .fault();
    }

    private static String or(@Nullable String changed, String old) {
        return changed == null ? old : changed.strip();
    }

    static Outcome decide(ChangeDetails c, WorkshopRules room, Seats seats, DecisionContext by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }

        var old = room.programme();
        var now = new DetailsChanged(
                c.workshopId,
                or(c.title, old.title()),
                or(c.purpose, old.purpose()),
                or(c.organiser, old.organiser()),
                or(c.place, old.place()),
                or(c.timezone, old.timezone()),
                or(c.language, old.language()),
                c.capacity == null ? old.capacity() : c.capacity,
                c.registrationOpen == null ? old.registrationOpen() : c.registrationOpen);
        if (Details.zone(now.timezone()) instanceof Refusal no) {
            return refuse(no).at("timezone");
        }
        return now.equals(old.details(c.workshopId)) ? unchanged() : accept(seats.settled(List.of(now)));
    }
}
