package dev.narada.query.history;

import dev.narada.events.ideas.*;

/** What happened to ideas. */
final class IdeaSentences {

    private IdeaSentences() {}

    static String of(IdeaFact fact, HistoryWords w) {
        return switch (fact) {
            case IdeaProposed f ->
                w.say("zgłosiła pomysł %s%s", "proposed the idea %s%s", w.quoted(f.title()), w.person(f.authorId()));
            case IdeaHandedIn f ->
                w.say(
                        "oddała po czasie pomysł %s%s",
                        "handed in late the idea %s%s", w.quoted(f.title()), w.person(f.authorId()));
            case IdeaLateAccepted f ->
                w.say("przyjęła spóźniony pomysł %s", "accepted the late idea %s", w.idea(f.ideaId()));
            case IdeaReworded f ->
                w.say("%s pomysłu: %s", "%s of an idea: %s", ChoiceNames.of(f.kind(), w), w.quoted(f.title()));
            case IdeaMovedToTheme f ->
                w.say(
                        "przeniosła pomysł %s pod temat %s",
                        "moved the idea %s to the theme %s", w.idea(f.ideaId()), w.theme(f.themeId()));
            case IdeaWithdrawn f -> w.say("wycofała pomysł %s", "withdrew the idea %s", w.idea(f.ideaId()));
            case IdeaHidden f ->
                w.say(
                        "zdjęła z tablicy pomysł %s%s",
                        "took the idea %s off the board%s", w.idea(f.ideaId()), w.because(f.reason()));
            case IdeaRestored f ->
                w.say("przywróciła na tablicę pomysł %s", "put the idea %s back on the board", w.idea(f.ideaId()));
            case IdeaEndorsed f ->
                w.say("poparła pomysł %s%s", "endorsed the idea %s%s", w.idea(f.ideaId()), w.person(f.participantId()));
            case IdeaEndorsementWithdrawn f ->
                w.say(
                        "wycofała poparcie pomysłu %s%s",
                        "took back support of the idea %s%s", w.idea(f.ideaId()), w.person(f.participantId()));
            case IdeaRoomSupportCounted f ->
                w.say(
                        "policzyła podniesione ręce za pomysłem %s: %s",
                        "counted raised hands for the idea %s: %s", w.idea(f.ideaId()), w.people(f.count()));
            case IdeasMerged f ->
                w.say(
                        "połączyła pomysły %s w %s",
                        "merged the ideas %s into %s",
                        w.ideas(f.ideaIds()),
                        f.into() == null ? w.quoted(f.title()) : w.idea(f.into()));
            case IdeaMergeUndone f ->
                w.say("rozłączyła pomysły %s", "took the ideas %s apart again", w.ideas(f.ideaIds()));
            case IdeaCarriedOver f ->
                w.say(
                        "przeniosła pomysł %s na spotkanie nr %s",
                        "carried the idea %s over to session %s", w.idea(f.ideaId()), w.number(f.sessionId()));
            case IdeaParked f ->
                w.say(
                        "odłożyła na później pomysł %s%s",
                        "parked the idea %s%s", w.idea(f.ideaId()), w.because(f.reason()));
            case IdeaDropped f ->
                w.say(
                        "zakończyła pracę nad pomysłem %s%s",
                        "dropped the idea %s%s", w.idea(f.ideaId()), w.because(f.reason()));
        };
    }
}
