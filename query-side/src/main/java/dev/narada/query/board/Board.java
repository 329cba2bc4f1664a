package dev.narada.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Table;
import dev.narada.query.Audience;
import dev.narada.query.Positioned;
import dev.narada.query.evaluation.Evaluations;
import dev.narada.query.room.Room;
import dev.narada.query.workshop.Heading;
import dev.narada.query.workshop.Meeting;
import dev.narada.query.workshop.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the room works on together, as one audience sees it.
 *
 * @param themes        those that something new can go under
 * @param retiredThemes the others, because needs and ideas may still stand under them; left out when there are none
 * @param waiting while paused: how much has come in that the board does not show yet
 * @param late    for facilitators: how much is in the late tray, so that the desk knows when to read it
 */
public record Board(
        long position,
        WorkshopId workshopId,
        String title,
        boolean paused,
        @Nullable Integer waiting,
        @Nullable Integer late,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Now session,
        Door door,
        int present,
        int registered,
        List<Heading> themes,
        @Nullable List<Heading> retiredThemes,
        @Nullable List<Table> tables,
        List<NeedCard> needs,
        List<IdeaCard> ideas,
        List<QuestionCard> questions,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable VotingCard voting,
        List<DecisionCard> decisions,
        List<ActionCard> actions,
        @Nullable Map<String, Evaluations.Told> evaluations)
        implements Positioned {

    /** The session that is open, and its phase. */
    public record Now(
            SessionId sessionId,
            int number,
            Phase phase,
            @Nullable Instant timerEndsAt) {}

    /** Whether people can join by code, and how; the code is for the projector and facilitators. */
    public record Door(
            boolean open,
            @Nullable SessionId sessionId,
            @Nullable String code,
            @Nullable String joinUrl) {}

    /** {@code code} is none when the board is travelled to, for any audience. */
    public static Board of(Room live, Audience audience, @Nullable Code code) {
        var frozen = live.frozen();
        var room = frozen == null || audience.leads() ? live : frozen.room();
        var stage = room.stage();
        var session = stage.doing().session();
        return new Board(
                live.position(),
                live.id(),
                stage.details().title(),
                stage.doing().paused(),
                frozen == null ? null : frozen.heldBack(),
                audience.leads() ? LateTray.size(room) : null,
                now(stage),
                door(stage, audience, code),
                room.people().present(session),
                registered(room, session),
                stage.themes(),
                retired(stage),
                session == null ? null : stage.tables().get(session),
                Cards.needs(room, audience),
                Cards.ideas(room, audience),
                room.questions().all().values().stream().map(QuestionCard::of).toList(),
                VotingCard.of(room.ideas(), room.votings().latest()),
                room.plan().decisions().values().stream()
                        .map(each -> DecisionCard.of(room, each, audience))
                        .toList(),
                room.plan().actions().values().stream()
                        .filter(each -> ActionCard.seen(each, audience))
                        .map(each -> ActionCard.of(room, each, audience))
                        .toList(),
                audience.leads() ? evaluations(room) : null);
    }

    private static @Nullable List<Heading> retired(Stage stage) {
        var retired = stage.retiredThemes();
        return retired.isEmpty() ? null : retired;
    }

    private static @Nullable Now now(Stage stage) {
        var doing = stage.doing();
        return stage.meeting(doing.session())
                .map(each -> new Now(each.sessionId(), each.number(), doing.phase(), doing.timerEndsAt()))
                .orElse(null);
    }

    private static Door door(Stage stage, Audience audience, @Nullable Code code) {
        var at = stage.doing().door();
        var told = at != null && audience.seesCode() ? code : null;
        return new Door(at != null, at, told == null ? null : told.code(), told == null ? null : told.joinUrl());
    }

    /** In a session that is open, else in any that was not called off. */
    private static int registered(Room room, @Nullable SessionId session) {
        var planned = room.stage().meetings().stream().map(Meeting::sessionId).toList();
        return (int) room.people()
                .counted()
                .filter(each -> session == null
                        ? planned.stream().anyMatch(each.sessions()::contains)
                        : each.sessions().contains(session))
                .count();
    }

    private static Map<String, Evaluations.Told> evaluations(Room room) {
        var byNumber = new TreeMap<String, Evaluations.Told>();
        room.evaluations()
                .all()
                .forEach((session, sum) -> room.stage()
                        .meeting(session)
                        .ifPresent(each -> byNumber.put(String.valueOf(each.number()), sum.told())));
        return byNumber;
    }
}
