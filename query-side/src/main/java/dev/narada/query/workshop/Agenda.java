package dev.narada.query.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.workshop.AgendaItem;
import dev.narada.query.Keyed;
import dev.narada.query.Positioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phases planned and real, session by session. */
public record Agenda(long position, List<Day> sessions) implements Positioned {

    /** One session: what was planned in {@code items}, what happened in {@code phases}. */
    public record Day(
            SessionId sessionId,
            int number,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            Meeting.State state,
            List<AgendaItem> items,
            List<PhaseHistory.PhaseRun> phases)
            implements Keyed {
        @Override
        public Object key() {
            return sessionId;
        }
    }

    public static Agenda of(long position, Programme stage, PhaseHistory course) {
        return new Agenda(
                position,
                stage.meetings().stream().map(each -> day(each, course)).toList());
    }

    private static Day day(Meeting meeting, PhaseHistory course) {
        return new Day(
                meeting.sessionId(),
                meeting.number(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                meeting.state(),
                course.plannedFor(meeting.sessionId()),
                course.lapsOf(meeting.sessionId()));
    }
}
