package dev.narada.facilitation;

import static dev.narada.command.compensation.UndoRefusal.*;
import static dev.narada.command.plan.PlanRefusal.*;
import static dev.narada.command.privacy.PrivacyRefusal.*;
import static dev.narada.command.questions.QuestionRefusal.*;
import static dev.narada.command.voting.VotingRefusal.*;
import static dev.narada.facilitation.Refused.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the way from a vote to the plan is refused, and the way back. */
final class PlanRefusals {

    private PlanRefusals() {}

    static List<Refused> voting() {
        return List.of(
                as(QUESTION_UNKNOWN, s -> s.annaTries("EndorseQuestion", "questionId", s.id("none"))),
                as(
                        QUESTION_EXISTS,
                        s -> s.anna("AskQuestion", "questionId", s.id("q"), "text", "Kiedy?")
                                .annaTries("AskQuestion", "questionId", s.id("q"), "text", "Gdzie?")),
                as(VOTING_UNKNOWN, s -> s.tries("CloseVoting", "votingId", s.id("none"))),
                as(
                        VOTING_EXISTS,
                        s -> RoomRefusals.voting(s)
                                .tries("OpenVoting", "votingId", s.id("v"), "ideaIds", List.of(s.id("a"), s.id("c")))),
                as(ANOTHER_VOTING_OPEN, s -> RoomRefusals.voting(s).tries("OpenVoting", RoomRefusals.ballot(s, "w2"))),
                as(
                        TOO_FEW_IDEAS,
                        s -> s.proposed("Idea", "a")
                                .tries("OpenVoting", "votingId", s.id("v"), "ideaIds", List.of(s.id("a")))),
                as(
                        VOTING_CLOSED,
                        s -> dotted(s)
                                .did("CloseVoting", "votingId", s.id("v"))
                                .annaTries("PlaceDots", RoomRefusals.dots(s, "b", 1))),
                as(IDEA_NOT_IN_VOTING, s -> dotted(s).annaTries("PlaceDots", RoomRefusals.dots(s, "c", 1))),
                as(TOO_MANY_DOTS, s -> dotted(s).annaTries("PlaceDots", RoomRefusals.dots(s, "b", 4)))
                        .at("dots"),
                as(BUDGET_EXCEEDED, s -> dotted(s).annaTries("PlaceDots", RoomRefusals.dots(s, "b", 3)))
                        .at("dots"),
                as(BUDGET_LOWER, s -> dotted(s).tries("RaiseDotBudget", "votingId", s.id("v"), "dotBudget", 2)));
    }

    static List<Refused> plan() {
        return List.of(
                as(DECISION_UNKNOWN, s -> s.tries("TakeDecision", "decisionId", s.id("none"), "outcome", "ADOPTED")),
                as(
                        OBJECTION_UNKNOWN,
                        s -> proposal(s)
                                .tries(
                                        "ResolveObjection",
                                        "decisionId",
                                        s.id("d"),
                                        "objectionId",
                                        s.id("none"),
                                        "how",
                                        "Dobrze")),
                as(ACTION_UNKNOWN, s -> s.tries("DropAction", "actionId", s.id("none"), "reason", "Nie teraz")),
                as(
                        DECISION_EXISTS,
                        s -> proposal(s)
                                .tries(
                                        "ProposeDecision",
                                        "decisionId",
                                        s.id("d"),
                                        "ideaIds",
                                        List.of(s.id("i")),
                                        "wording",
                                        "Inaczej")),
                as(
                        DECISION_TAKEN,
                        s -> taken(s, "ADOPTED").tries("TakeDecision", "decisionId", s.id("d"), "outcome", "REJECTED")),
                as(
                                DECISION_NOT_TAKEN,
                                s -> proposal(s)
                                        .did(
                                                "ProposeDecision",
                                                "decisionId",
                                                s.id("new"),
                                                "ideaIds",
                                                List.of(s.id("i")),
                                                "wording",
                                                "Lepiej")
                                        .tries("SupersedeDecision", supersede(s, "new")))
                        .at("by"),
                as(
                                DECISIONS_IN_A_CIRCLE,
                                s -> superseded(s)
                                        .tries(
                                                "SupersedeDecision",
                                                "decisionId",
                                                s.id("new"),
                                                "by",
                                                s.id("d"),
                                                "reason",
                                                "Jednak tak"))
                        .at("by"),
                as(DECISION_SUPERSEDED, s -> superseded(s).tries("SupersedeDecision", supersede(s, "third"))),
                as(
                                DECISION_NOT_ADOPTED,
                                s -> taken(s, "PARKED").tries("AdoptAction", action(s, "decisionId", s.id("d"))))
                        .at("decisionId"),
                as(
                                OBJECTIONS_OPEN,
                                s -> objected(s).tries("TakeDecision", "decisionId", s.id("d"), "outcome", "ADOPTED"))
                        .at("reason"),
                as(OBJECTION_EXISTS, s -> objected(s).annaTries("RaiseObjection", objection(s, "Za daleko"))),
                as(
                        ACTION_DROPPED,
                        s -> s.did("AdoptAction", action(s))
                                .did("DropAction", "actionId", s.id("x"), "reason", "Nie teraz")
                                .tries("AssignOwner", "actionId", s.id("x"), "owner", "Darek")),
                as(
                        ACTION_DONE,
                        s -> s.did("AdoptAction", action(s))
                                .did("ReportStatus", "actionId", s.id("x"), "status", "DONE")
                                .tries("DropAction", "actionId", s.id("x"), "reason", "Nie teraz")),
                as(NOTHING_ADOPTED, s -> s.tries("PublishPlan")),
                as(
                        ITEM_UNKNOWN,
                        s -> s.tries(
                                "RedactText",
                                "item",
                                s.id("none"),
                                "kind",
                                "IDEA",
                                "field",
                                "title",
                                "ground",
                                "OTHER")));
    }

    static List<Refused> undo() {
        return List.of(
                as(ACT_UNKNOWN, s -> s.tries("Undo", "position", 999_999_999)),
                as(CANNOT_BE_UNDONE, s -> s.did("RotateCode").tries("Undo")),
                as(DECISION_STANDS, s -> taken(s, "ADOPTED").tries("Undo")),
                as(LATER_ACT_BUILDS_ON_IT, s -> {
                    s.did("StartPhase", "sessionId", s.id("s1"), "phase", "GROUPING");
                    var act = s.last();
                    return s.did("StartPhase", "sessionId", s.id("s1"), "phase", "DECIDING")
                            .tries("Undo", "position", act);
                }),
                as(
                        SEAT_GIVEN,
                        s -> s.did("ChangeDetails", "capacity", 2)
                                .signedUp("celina", Map.of())
                                .did("CancelRegistration", "participantId", s.id("anna"))
                                .tries("Undo")),
                as(
                        NOTHING_EARLIER,
                        s -> s.anna("AskQuestion", "questionId", s.id("q"), "text", "Kiedy?")
                                .did("AnswerQuestion", "questionId", s.id("q"), "answer", "Jutro")
                                .tries("Undo")),
                as(WORDS_REMOVED, s -> {
                    s.proposed("Idea", "i").did("RewordIdea", "ideaId", s.id("i"), "title", "Inaczej");
                    var act = s.last();
                    return s.did("RedactText", "item", s.id("i"), "kind", "IDEA", "field", "title", "ground", "OTHER")
                            .tries("Undo", "position", act);
                }),
                as(ANOTHERS_VOICE, s -> {
                    s.proposed("Idea", "i").bartek("EndorseIdea", "ideaId", s.id("i"));
                    return s.tries("Undo", "position", s.last());
                }));
    }

    private static Scene dotted(Scene s) {
        return RoomRefusals.voting(s)
                .did("SetRules", "dotsNeedCheckIn", false)
                .anna("PlaceDots", RoomRefusals.dots(s, "a", 3));
    }

    private static Scene proposal(Scene s) {
        return s.proposed("Idea", "i")
                .did("StartPhase", "sessionId", s.id("s1"), "phase", "DECIDING")
                .did("ProposeDecision", "decisionId", s.id("d"), "ideaIds", List.of(s.id("i")), "wording", "Zaczynamy");
    }

    private static Scene taken(Scene s, String outcome) {
        return proposal(s).did("TakeDecision", "decisionId", s.id("d"), "outcome", outcome);
    }

    private static Scene superseded(Scene s) {
        return taken(s, "ADOPTED")
                .did("ProposeDecision", "decisionId", s.id("new"), "ideaIds", List.of(s.id("i")), "wording", "Lepiej")
                .did("TakeDecision", "decisionId", s.id("new"), "outcome", "ADOPTED")
                .did(
                        "ProposeDecision",
                        "decisionId",
                        s.id("third"),
                        "ideaIds",
                        List.of(s.id("i")),
                        "wording",
                        "Inaczej")
                .did("TakeDecision", "decisionId", s.id("third"), "outcome", "ADOPTED")
                .did("SupersedeDecision", supersede(s, "new"));
    }

    private static Object[] supersede(Scene s, String by) {
        return new Object[] {"decisionId", s.id("d"), "by", s.id(by), "reason", "Nowe fakty"};
    }

    private static Scene objected(Scene s) {
        return proposal(s).anna("RaiseObjection", objection(s, "Za drogo"));
    }

    private static Object[] objection(Scene s, String reason) {
        return new Object[] {"decisionId", s.id("d"), "objectionId", s.id("o"), "reason", reason};
    }

    private static Object[] action(Scene s, Object... more) {
        var fields = new ArrayList<Object>(
                List.of("actionId", s.id("x"), "ideaIds", List.of(), "title", "Lokal", "track", "CITY"));
        fields.addAll(List.of(more));
        return fields.toArray();
    }
}
