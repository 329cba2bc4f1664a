package dev.narada.app.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.Actor;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who and what takes part in one performance, with ids of its own, so that the demo can be watched again. */
record Cast(
        WorkshopId workshop,
        List<SessionId> sessions,
        List<ThemeId> themes,
        List<NeedId> needs,
        List<IdeaId> ideas,
        List<IdeaId> lateIdeas,
        List<ParticipantId> fromHome,
        List<ParticipantId> atTheDoor,
        List<ParticipantId> secondOnly,
        Actor lead) {

    private static final int STAYED_AWAY = 2;
    private static final int CAME_ONCE = 6;

    static Cast of(Script script) {
        var people = script.people();
        return new Cast(
                new WorkshopId(id()),
                fresh(script.sessions().size(), SessionId::new),
                fresh(script.themes().size(), ThemeId::new),
                fresh(script.needs().size(), NeedId::new),
                fresh(script.ideas().size(), IdeaId::new),
                fresh(script.lateIdeas().size(), IdeaId::new),
                fresh(people.fromHome(), ParticipantId::new),
                fresh(people.atTheDoor(), ParticipantId::new),
                fresh(people.secondMeetingOnly(), ParticipantId::new),
                new Actor(Role.OWNER, "owner:demo", null));
    }

    /** Who signed up at home and came to the first meeting. */
    List<ParticipantId> cameFromHome() {
        return fromHome.subList(STAYED_AWAY, fromHome.size());
    }

    /** Who is in the room at the first meeting. */
    List<ParticipantId> firstMeeting() {
        return Stream.concat(cameFromHome().stream(), atTheDoor.stream()).toList();
    }

    /** Who is in the room at the second: not everybody came again, and some are new. */
    List<ParticipantId> secondMeeting() {
        return Stream.concat(firstMeeting().stream().skip(CAME_ONCE), secondOnly.stream())
                .toList();
    }

    static Actor phoneOf(ParticipantId participant) {
        return new Actor(Role.PARTICIPANT, "participant:" + participant, participant);
    }

    private static <T> List<T> fresh(int count, Function<UUID, T> named) {
        return Stream.generate(Cast::id).limit(count).map(named).toList();
    }

    static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
