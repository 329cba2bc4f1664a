package dev.narada.query.history;

import dev.narada.events.IdeaId;
import dev.narada.events.ItemId;
import dev.narada.events.NeedId;
import dev.narada.events.items.*;

/** What happened to needs and ideas. */
final class ItemSentences {

    private ItemSentences() {}

    static String of(ItemFact fact, HistoryWords w) {
        var noun = Noun.of(fact.itemId(), w);
        var item = w.item(fact.itemId());
        return switch (fact) {
            case ItemProposed f ->
                w.say("zgłosiła %s %s%s", "proposed %s %s%s", noun.the, w.quoted(f.title()), w.person(f.authorId()));
            case ItemHandedIn f ->
                w.say(
                        "oddała po czasie %s %s%s",
                        "handed in late %s %s%s", noun.the, w.quoted(f.title()), w.person(f.authorId()));
            case ItemLateAccepted _ -> w.say("przyjęła %s %s", "accepted %s %s", noun.theLate, item);
            case ItemReworded f ->
                w.say("%s %s: %s", "%s of %s: %s", ChoiceNames.of(f.kind(), w), noun.ofA, w.quoted(f.title()));
            case ItemMovedToTheme f ->
                w.say(
                        "przeniosła %s %s pod temat %s",
                        "moved %s %s to the theme %s", noun.the, item, w.theme(f.themeId()));
            case ItemWithdrawn _ -> w.say("wycofała %s %s", "withdrew %s %s", noun.the, item);
            case ItemHidden f ->
                w.say("zdjęła z tablicy %s %s%s", "took %s %s off the board%s", noun.the, item, w.because(f.reason()));
            case ItemRestored _ -> w.say("przywróciła na tablicę %s %s", "put %s %s back on the board", noun.the, item);
            case ItemEndorsed f ->
                w.say("poparła %s %s%s", "endorsed %s %s%s", noun.the, item, w.person(f.participantId()));
            case ItemEndorsementWithdrawn f ->
                w.say(
                        "wycofała poparcie %s %s%s",
                        "took back support of %s %s%s", noun.ofThe, item, w.person(f.participantId()));
            case ItemRoomSupportCounted f ->
                w.say(
                        "policzyła podniesione ręce za %s %s: %s",
                        "counted raised hands for %s %s: %s", noun.forThe, item, w.people(f.count()));
            case ItemsMerged f ->
                w.say(
                        "połączyła %s %s w %s",
                        "merged %s %s into %s",
                        noun.several,
                        w.items(f.itemIds()),
                        f.into() == null ? w.quoted(f.title()) : w.item(f.into()));
            case ItemMergeUndone f ->
                w.say("rozłączyła %s %s", "took %s %s apart again", noun.several, w.items(f.itemIds()));
            case IdeaCarriedOver f ->
                w.say(
                        "przeniosła pomysł %s na spotkanie nr %s",
                        "carried the idea %s over to session %s", item, w.number(f.sessionId()));
            case IdeaParked f ->
                w.say("odłożyła na później pomysł %s%s", "parked the idea %s%s", item, w.because(f.reason()));
            case IdeaDropped f ->
                w.say("zakończyła pracę nad pomysłem %s%s", "dropped the idea %s%s", item, w.because(f.reason()));
        };
    }

    /** What an item is called, in the forms that the sentences ask for. */
    private record Noun(String the, String theLate, String ofThe, String ofA, String forThe, String several) {

        static Noun of(ItemId item, HistoryWords w) {
            return switch (item) {
                case NeedId _ ->
                    new Noun(
                            w.say("potrzebę", "the need"),
                            w.say("spóźnioną potrzebę", "the late need"),
                            w.say("potrzeby", "the need"),
                            w.say("potrzeby", "a need"),
                            w.say("potrzebą", "the need"),
                            w.say("potrzeby", "the needs"));
                case IdeaId _ ->
                    new Noun(
                            w.say("pomysł", "the idea"),
                            w.say("spóźniony pomysł", "the late idea"),
                            w.say("pomysłu", "the idea"),
                            w.say("pomysłu", "an idea"),
                            w.say("pomysłem", "the idea"),
                            w.say("pomysły", "the ideas"));
            };
        }
    }
}
