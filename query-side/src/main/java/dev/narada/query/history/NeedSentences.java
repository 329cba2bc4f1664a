package dev.narada.query.history;

import dev.narada.events.needs.*;

/** What happened to needs. */
final class NeedSentences {

    private NeedSentences() {}

    static String of(NeedFact fact, HistoryWords w) {
        return switch (fact) {
            case NeedProposed f ->
                w.say("zgłosiła potrzebę %s%s", "proposed the need %s%s", w.quoted(f.title()), w.person(f.authorId()));
            case NeedHandedIn f ->
                w.say(
                        "oddała po czasie potrzebę %s%s",
                        "handed in late the need %s%s", w.quoted(f.title()), w.person(f.authorId()));
            case NeedLateAccepted f ->
                w.say("przyjęła spóźnioną potrzebę %s", "accepted the late need %s", w.need(f.needId()));
            case NeedReworded f ->
                w.say("%s potrzeby: %s", "%s of a need: %s", ChoiceNames.of(f.kind(), w), w.quoted(f.title()));
            case NeedMovedToTheme f ->
                w.say(
                        "przeniosła potrzebę %s pod temat %s",
                        "moved the need %s to the theme %s", w.need(f.needId()), w.theme(f.themeId()));
            case NeedWithdrawn f -> w.say("wycofała potrzebę %s", "withdrew the need %s", w.need(f.needId()));
            case NeedHidden f ->
                w.say(
                        "zdjęła z tablicy potrzebę %s%s",
                        "took the need %s off the board%s", w.need(f.needId()), w.because(f.reason()));
            case NeedRestored f ->
                w.say("przywróciła na tablicę potrzebę %s", "put the need %s back on the board", w.need(f.needId()));
            case NeedEndorsed f ->
                w.say(
                        "poparła potrzebę %s%s",
                        "endorsed the need %s%s", w.need(f.needId()), w.person(f.participantId()));
            case NeedEndorsementWithdrawn f ->
                w.say(
                        "wycofała poparcie potrzeby %s%s",
                        "took back support of the need %s%s", w.need(f.needId()), w.person(f.participantId()));
            case NeedRoomSupportCounted f ->
                w.say(
                        "policzyła podniesione ręce za potrzebą %s: %s",
                        "counted raised hands for the need %s: %s", w.need(f.needId()), w.people(f.count()));
            case NeedsMerged f ->
                w.say(
                        "połączyła potrzeby %s w %s",
                        "merged the needs %s into %s",
                        w.needs(f.needIds()),
                        f.into() == null ? w.quoted(f.title()) : w.need(f.into()));
            case NeedMergeUndone f ->
                w.say("rozłączyła potrzeby %s", "took the needs %s apart again", w.needs(f.needIds()));
        };
    }
}
