package dev.narada.facilitation;

import static dev.narada.command.items.IdeaRefusal.*;
import static dev.narada.command.items.ItemRefusal.*;
import static dev.narada.command.items.NeedRefusal.*;
import static dev.narada.facilitation.Refused.as;

import java.time.Duration;
import java.util.List;

/** How what people say about needs and ideas is refused. */
final class ItemRefusals {

    private ItemRefusals() {}

    static List<Refused> items() {
        return List.of(
                as(NEED_UNKNOWN, s -> s.annaTries("EndorseNeed", "needId", s.id("none"))),
                as(
                        NEED_HIDDEN,
                        s -> s.proposed("Need", "n")
                                .did("Hide", "needId", s.id("n"))
                                .bartekTries("EndorseNeed", "needId", s.id("n"))),
                as(
                        NEED_WITHDRAWN,
                        s -> s.proposed("Need", "n")
                                .anna("Withdraw", "needId", s.id("n"))
                                .bartekTries("EndorseNeed", "needId", s.id("n"))),
                as(
                        NEED_MERGED,
                        s -> s.proposed("Need", "n", "m")
                                .did(
                                        "MergeNeeds",
                                        "mergeId",
                                        s.id("g"),
                                        "into",
                                        s.id("n"),
                                        "needIds",
                                        List.of(s.id("m")))
                                .annaTries("RewordNeed", "needId", s.id("m"), "title", "Inaczej")),
                as(IDEA_UNKNOWN, s -> s.annaTries("EndorseIdea", "ideaId", s.id("none"))),
                as(
                        IDEA_HIDDEN,
                        s -> s.proposed("Idea", "i")
                                .did("Hide", "ideaId", s.id("i"))
                                .bartekTries("EndorseIdea", "ideaId", s.id("i"))),
                as(
                        IDEA_WITHDRAWN,
                        s -> s.proposed("Idea", "i")
                                .anna("Withdraw", "ideaId", s.id("i"))
                                .bartekTries("EndorseIdea", "ideaId", s.id("i"))),
                as(IDEA_MERGED, s -> merged(s).annaTries("RewordIdea", "ideaId", s.id("a"), "title", "Inaczej")),
                as(
                        EDIT_WINDOW_OVER,
                        s -> s.proposed("Idea", "i")
                                .later(Duration.ofMinutes(6))
                                .annaTries("RewordIdea", "ideaId", s.id("i"), "title", "Inaczej")),
                as(
                                SET_WHEN_PROPOSED,
                                s -> s.proposed("Idea", "i")
                                        .annaTries(
                                                "ProposeIdea", "ideaId", s.id("i"), "title", "Klub", "track", "CITY"))
                        .at("track"),
                as(
                        TOO_MANY_ITEMS,
                        s -> s.did("SetRules", "itemsPerPerson", 1)
                                .proposed("Idea", "i")
                                .annaTries("ProposeIdea", "ideaId", s.id("j"), "title", "Jeszcze jeden")),
                as(
                        OWN_ITEM,
                        s -> s.did("SetRules", "endorseOwn", false)
                                .proposed("Idea", "i")
                                .annaTries("EndorseIdea", "ideaId", s.id("i"))),
                as(
                                COUNT_TOO_HIGH,
                                s -> s.proposed("Idea", "i").tries("CountRoomSupport", "ideaId", s.id("i"), "count", 3))
                        .at("count"),
                as(MERGE_UNKNOWN, s -> s.tries("UndoMerge", "mergeId", s.id("none"))),
                as(MERGE_EXISTS, s -> merged(s).tries("MergeIdeas", merge(s, "g", "Inaczej", "a", "b"))),
                as(
                        LATER_MERGE_BUILDS_ON_IT,
                        s -> merged(s)
                                .did("MergeIdeas", merge(s, "h", "Wszystko", "g", "c"))
                                .tries("UndoMerge", "mergeId", s.id("g"))),
                as(
                        GROUP_IN_VOTING,
                        s -> merged(s)
                                .did("OpenVoting", "votingId", s.id("v"), "ideaIds", List.of(s.id("g"), s.id("c")))
                                .tries("UndoMerge", "mergeId", s.id("g"))),
                as(GROUP_DECIDED, s -> settled(merged(s), "g").tries("UndoMerge", "mergeId", s.id("g"))),
                as(
                        IDEA_DECIDED,
                        s -> settled(s.proposed("Idea", "i"), "i")
                                .tries("CarryOver", "sessionId", s.id("s1"), "continue", List.of(s.id("i")))));
    }

    private static Scene settled(Scene s, String idea) {
        return s.did("ProposeDecision", "decisionId", s.id("d"), "ideaIds", List.of(s.id(idea)), "wording", "Zaczynamy")
                .did("TakeDecision", "decisionId", s.id("d"), "outcome", "ADOPTED");
    }

    private static Scene merged(Scene s) {
        return s.proposed("Idea", "a", "b", "c").did("MergeIdeas", merge(s, "g", "Razem", "a", "b"));
    }

    private static Object[] merge(Scene s, String id, String title, String one, String other) {
        return new Object[] {"mergeId", s.id(id), "title", title, "ideaIds", List.of(s.id(one), s.id(other))};
    }
}
