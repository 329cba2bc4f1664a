package dev.narada.facilitation;

import static dev.narada.command.FieldRefusal.*;
import static dev.narada.command.people.PeopleRefusal.*;
import static dev.narada.command.workshop.WorkshopRefusal.*;
import static dev.narada.facilitation.Refused.as;
import static dev.narada.http.CommonRefusal.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** How the room itself refuses: fields, roles, sessions, people. */
final class RoomRefusals {

    private RoomRefusals() {}

    static List<Refused> common() {
        return List.of(
                as(NOT_ALLOWED, s -> s.proposed("Idea", "i").annaTries("Hide", "ideaId", s.id("i"))),
                as(
                        PERSON_REMOVED,
                        s -> s.proposed("Idea", "i")
                                .did("RemoveParticipant", "participantId", s.id("bartek"))
                                .bartekTries("EndorseIdea", "ideaId", s.id("i"))),
                as(WORKSHOP_UNKNOWN, s -> {
                    var real = s.tries("Pause");
                    return new Scene.Attempt(
                            real.cookie(), "/api/workshops/" + OpenRoom.uuid() + "/commands/Pause", Map.of(), null);
                }),
                as(SESSION_UNKNOWN, s -> s.tries("OpenSession", "sessionId", s.id("none"))),
                as(PERSON_UNKNOWN, s -> s.tries("RemoveParticipant", "participantId", s.id("none"))),
                as(THEME_UNKNOWN, s -> s.tries("RenameTheme", "themeId", s.id("none"), "name", "Inaczej")),
                as(TABLE_UNKNOWN, s -> s.tries("SeatPeople", "participantId", s.id("anna"), "tableId", s.id("none"))),
                as(
                        NOT_REGISTERED,
                        s -> s.proposed("Idea", "i").phoneTries("stranger", "EndorseIdea", "ideaId", s.id("i"))),
                as(
                        NOT_JOINED,
                        s -> s.proposed("Idea", "i")
                                .did("SetRules", "contributeFrom", "JOINED")
                                .bartekTries("EndorseIdea", "ideaId", s.id("i"))),
                as(
                        WORKSHOP_CLOSED,
                        s -> s.did("CloseSession", "sessionId", s.id("s1"))
                                .did("CloseWorkshop")
                                .tries("Pause")),
                as(SESSION_NOT_OPEN, s -> s.tries("StartTimer", "sessionId", s.id("s2"), "seconds", 60)),
                as(
                        SESSION_CLOSED,
                        s -> s.did("CloseSession", "sessionId", s.id("s1"))
                                .tries("CancelSession", "sessionId", s.id("s1"))),
                as(PHASE_CLOSED, s -> s.annaTries("GiveEvaluation", evaluation(s))),
                as(
                        ID_TAKEN,
                        s -> s.proposed("Need", "n").annaTries("ProposeIdea", "ideaId", s.id("n"), "title", "Klub")),
                as(NOT_CHECKED_IN, s -> voting(s).annaTries("PlaceDots", dots(s, "a", 1))),
                as(
                        TABLE_IS_NO_PERSON,
                        s -> s.proposed("Idea", "i")
                                .signedUp("table", Map.of("kind", "TABLE"))
                                .phoneTries("table", "EndorseIdea", "ideaId", s.id("i"))),
                as(
                        PERSON_HAS_PHONE,
                        s -> s.proposed("Idea", "i")
                                .tries("EndorseIdea", "ideaId", s.id("i"), "onBehalfOf", s.id("anna"))),
                as(
                        THEME_RETIRED,
                        s -> s.did("RetireTheme", "themeId", s.id("theme"))
                                .annaTries(
                                        "ProposeIdea", "ideaId", s.id("i"), "title", "Klub", "themeId", s.id("theme"))),
                as(COMMAND_ID_REUSED, s -> {
                    var key = UUID.randomUUID();
                    var pause = s.tries("Pause");
                    s.send(new Scene.Attempt(pause.cookie(), pause.path(), pause.body(), key), "pl");
                    var other = s.tries("LockDoor");
                    return new Scene.Attempt(other.cookie(), other.path(), other.body(), key);
                }));
    }

    static List<Refused> fields() {
        return List.of(
                as(FIELD_MISSING, s -> s.annaTries("ProposeIdea", "ideaId", s.id("i")))
                        .at("title"),
                as(FIELD_TOO_SHORT, s -> s.annaTries("ProposeIdea", "ideaId", s.id("i"), "title", "Ab"))
                        .at("title"),
                as(FIELD_TOO_LONG, s -> s.annaTries("ProposeIdea", "ideaId", s.id("i"), "title", "A".repeat(121)))
                        .at("title"),
                as(FIELD_OUT_OF_RANGE, s -> s.tries("SetRules", "dotBudget", 13))
                        .at("dotBudget"),
                as(
                                FIELD_UNREADABLE,
                                s -> s.annaTries(
                                        "ProposeIdea", "ideaId", s.id("i"), "title", "Klub\u0301\u0302\u0303\u0304"))
                        .at("title"),
                as(FIELD_INVALID, s -> s.annaTries("EndorseIdea", "ideaId", "to nie numer"))
                        .at("ideaId"));
    }

    static List<Refused> meetings() {
        var many = IntStream.rangeClosed(1, 13).boxed().toList();
        return List.of(
                as(SESSION_MISSING, s -> s.tries("ScheduleWorkshop", s.schedule(List.of())))
                        .at("sessions"),
                as(
                                TOO_MANY_SESSIONS,
                                s -> s.tries(
                                        "ScheduleWorkshop",
                                        s.schedule(many.stream()
                                                .map(day -> s.session("day" + day, day, day))
                                                .toList())))
                        .at("sessions"),
                as(TOO_MANY_THEMES, s -> {
                    IntStream.range(0, 19)
                            .forEach(i -> s.did("AddTheme", "themeId", s.id("theme" + i), "name", "Temat " + i));
                    return s.tries("AddTheme", "themeId", s.id("last"), "name", "Jeszcze jeden");
                }),
                as(
                        SESSION_ENDS_BEFORE_START,
                        s -> s.tries(
                                "RescheduleSession",
                                "sessionId",
                                s.id("s2"),
                                "startsAt",
                                "2021-11-17T16:00:00Z",
                                "endsAt",
                                "2021-11-17T13:00:00Z")),
                as(
                        SESSION_NUMBER_TAKEN,
                        s -> s.tries(
                                "AddSession",
                                "sessionId",
                                s.id("s3"),
                                "number",
                                2,
                                "startsAt",
                                "2021-11-24T13:00:00Z",
                                "endsAt",
                                "2021-11-24T16:00:00Z")),
                as(
                        SESSIONS_OVERLAP,
                        s -> s.tries(
                                "RescheduleSession",
                                "sessionId",
                                s.id("s2"),
                                "startsAt",
                                "2021-11-10T14:00:00Z",
                                "endsAt",
                                "2021-11-10T15:00:00Z")),
                as(TIMEZONE_UNKNOWN, s -> s.tries("ChangeDetails", "timezone", "Europa/Łódź"))
                        .at("timezone"),
                as(THEME_NAME_TAKEN, s -> s.tries("AddTheme", "themeId", s.id("other"), "name", "mieszkańcy")),
                as(
                                TABLE_NAME_TAKEN,
                                s -> s.tries(
                                        "SetTables",
                                        "sessionId",
                                        s.id("s1"),
                                        "tables",
                                        List.of(
                                                Map.of("tableId", s.id("t1"), "name", "Stolik"),
                                                Map.of("tableId", s.id("t2"), "name", "STOLIK"))))
                        .at("tables"),
                as(ANOTHER_SESSION_OPEN, s -> s.tries("OpenSession", "sessionId", s.id("s2"))),
                as(SESSION_STILL_OPEN, s -> s.tries("CloseWorkshop")),
                as(
                        ALL_SESSIONS_HELD,
                        s -> s.did("CloseSession", "sessionId", s.id("s1"))
                                .did("OpenSession", "sessionId", s.id("s2"))
                                .did("CloseSession", "sessionId", s.id("s2"))
                                .tries("OpenDoor")),
                as(TIMER_NOT_RUNNING, s -> s.tries("StopTimer", "sessionId", s.id("s1"))),
                as(
                                BUDGET_SPENT,
                                s -> voting(s)
                                        .did("SetRules", "dotsNeedCheckIn", false)
                                        .anna("PlaceDots", dots(s, "a", 3))
                                        .tries("SetRules", "dotBudget", 2))
                        .at("dotBudget"));
    }

    static List<Refused> people() {
        return List.of(
                as(
                        REGISTRATION_CLOSED,
                        s -> s.did("SetRules", "registrationOpen", false)
                                .signUpTries("sessionIds", List.of(s.id("s1")), "noticeVersion", "1")),
                as(NO_SESSION_CHOSEN, s -> s.signUpTries("sessionIds", List.of(), "noticeVersion", "1")),
                as(
                        ALREADY_REGISTERED,
                        s -> s.tries(
                                "RegisterParticipant",
                                "participantId",
                                s.id("anna"),
                                "sessionIds",
                                List.of(s.id("s1")),
                                "noticeVersion",
                                "1")),
                as(
                        DOOR_LOCKED,
                        s -> s.tries(
                                "CheckIn", "sessionId", s.id("s1"), "participantId", s.id("anna"), "method", "SELF")));
    }

    static Scene voting(Scene s) {
        return s.proposed("Idea", "a", "b", "c").did("OpenVoting", ballot(s, "v"));
    }

    static Object[] ballot(Scene s, String voting) {
        return new Object[] {"votingId", s.id(voting), "ideaIds", List.of(s.id("a"), s.id("b"))};
    }

    static Object[] dots(Scene s, String idea, int dots) {
        return new Object[] {"votingId", s.id("v"), "ideaId", s.id(idea), "dots", dots};
    }

    private static Object[] evaluation(Scene s) {
        return new Object[] {"sessionId", s.id("s1"), "answers", Map.of("useful", 5, "heard", 5, "comeAgain", 5)};
    }
}
