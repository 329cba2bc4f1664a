package dev.narada.query.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.Kind;
import dev.narada.query.Audience;
import dev.narada.query.Keyed;
import dev.narada.query.Positioned;
import dev.narada.query.workshop.Meeting;
import dev.narada.query.workshop.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who signed up, who confirmed, who came: as numbers for everyone, by name for facilitators. */
public record Attendance(
        long position,
        @Nullable Integer capacity,
        List<Turnout> sessions,
        Map<String, Integer> cameTo,
        int organisations,
        @Nullable List<Guest> people)
        implements Positioned {

    /** The numbers of one session; {@code counted} is the room as somebody counted it by eye. */
    public record Turnout(
            SessionId sessionId,
            int number,
            int registered,
            int waitlisted,
            int confirmed,
            int checkedIn,
            @Nullable Integer counted)
            implements Keyed {
        @Override
        public Object key() {
            return sessionId;
        }
    }

    /** One person, or the shared phone of a table. */
    public record Guest(
            ParticipantId participantId,
            Kind kind,
            boolean phone,
            @Nullable Personal name,
            @Nullable Personal organisation,
            List<SessionId> registered,
            List<SessionId> confirmed,
            List<Seen> checkedIn,
            @Nullable TableId tableId,
            @Nullable Boolean waitlisted,
            @Nullable List<Queued> waiting,
            @Nullable Boolean removed)
            implements Keyed {
        @Override
        public Object key() {
            return participantId;
        }
    }

    /** A place in the line for a session, from 1. */
    public record Queued(SessionId sessionId, int place) {}

    /** When and how presence was noted; {@code left} is true for who went early. */
    public record Seen(
            SessionId sessionId,
            Instant at,
            CheckInMethod method,
            @Nullable Boolean left) {}

    public static Attendance of(long position, Programme stage, People people, Audience audience) {
        return new Attendance(
                position,
                stage.details().capacity(),
                stage.meetings().stream().map(each -> turnout(each, people)).toList(),
                cameTo(stage.meetings(), people),
                organisations(people),
                audience.leads()
                        ? people.all().values().stream()
                                .map(each -> guest(each, stage, people))
                                .toList()
                        : null);
    }

    private static Turnout turnout(Meeting meeting, People people) {
        var id = meeting.sessionId();
        var numbers = new int[4];
        people.counted().forEach(each -> {
            var registered = each.sessions().contains(id);
            numbers[0] += registered ? 1 : 0;
            numbers[1] += each.waiting().contains(id) ? 1 : 0;
            numbers[2] += registered && each.coming().getOrDefault(id, false) ? 1 : 0;
            numbers[3] += each.cameTo(id) ? 1 : 0;
        });
        var counted = people.corrections().containsKey(id) ? people.present(id) : null;
        return new Turnout(id, meeting.number(), numbers[0], numbers[1], numbers[2], numbers[3], counted);
    }

    private static Map<String, Integer> cameTo(List<Meeting> meetings, People people) {
        var byTimes = new TreeMap<Integer, Integer>();
        for (var times = 1; times <= meetings.size(); times++) {
            byTimes.put(times, 0);
        }
        people.counted()
                .map(each -> (int) meetings.stream()
                        .filter(meeting -> each.cameTo(meeting.sessionId()))
                        .count())
                .filter(times -> times > 0)
                .forEach(times -> byTimes.merge(times, 1, Integer::sum));
        var written = new java.util.LinkedHashMap<String, Integer>();
        byTimes.forEach((times, many) -> written.put(times.toString(), many));
        return written;
    }

    private static int organisations(People people) {
        return (int) people.counted()
                .map(each -> each.identity().organisation())
                .filter(each -> each != null && each.words() != null)
                .map(each -> String.valueOf(each.words()).strip().toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .distinct()
                .count();
    }

    private static Guest guest(Person person, Programme stage, People people) {
        var here = stage.doing().session();
        var waiting = waiting(person, stage, people);
        return new Guest(
                person.participantId(),
                person.kind(),
                person.phone(),
                person.identity().name(),
                person.identity().organisation(),
                inOrder(stage, person.sessions()),
                inOrder(stage, person.coming().keySet()).stream()
                        .filter(session -> person.coming().getOrDefault(session, false))
                        .toList(),
                seen(person, stage),
                here == null ? null : person.tables().get(here),
                waiting.isEmpty() ? null : true,
                waiting.isEmpty() ? null : waiting,
                person.removed() ? true : null);
    }

    /** Where a seat may still come free; nobody waits for what was called off or is over. */
    private static List<Queued> waiting(Person person, Programme stage, People people) {
        return stage.meetings().stream()
                .filter(each -> each.state() != Meeting.State.CLOSED)
                .flatMap(each -> Stream.ofNullable(people.placeOf(person.participantId(), each.sessionId()))
                        .map(place -> new Queued(each.sessionId(), place)))
                .toList();
    }

    private static List<Seen> seen(Person person, Programme stage) {
        return inOrder(stage, person.presence().keySet()).stream()
                .flatMap(session -> java.util.Optional.ofNullable(
                                person.presence().get(session))
                        .stream()
                        .map(there -> new Seen(session, there.at(), there.method(), there.left() ? true : null)))
                .toList();
    }

    private static List<SessionId> inOrder(Programme stage, java.util.Set<SessionId> chosen) {
        return stage.meetings().stream()
                .map(Meeting::sessionId)
                .filter(chosen::contains)
                .toList();
    }
}
