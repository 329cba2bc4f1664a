package dev.narada.command.undo;

import static dev.narada.command.compensation.UndoRefusal.ANOTHERS_VOICE;
import static dev.narada.command.compensation.UndoRefusal.CANNOT_BE_UNDONE;
import static dev.narada.command.compensation.UndoRefusal.LATER_ACT_BUILDS_ON_IT;
import static dev.narada.command.compensation.UndoRefusal.NOTHING_EARLIER;
import static dev.narada.command.compensation.UndoRefusal.WORDS_REMOVED;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;

import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.ProposeIdea;
import dev.narada.command.privacy.RedactText;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.VotingId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemEndorsementWithdrawn.NeedEndorsementWithdrawn;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemHandedIn.NeedHandedIn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemLateAccepted.IdeaLateAccepted;
import dev.narada.events.items.ItemLateAccepted.NeedLateAccepted;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemMovedToTheme.NeedMovedToTheme;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemRestored.NeedRestored;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemReworded.NeedReworded;
import dev.narada.events.items.ItemRoomSupportCounted.IdeaRoomSupportCounted;
import dev.narada.events.items.ItemRoomSupportCounted.NeedRoomSupportCounted;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemWithdrawn.NeedWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.questions.*;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.http.CommonRefusal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ItemUndoTest extends UndoStories {

    private final IdeaId other = new IdeaId(uuid());
    private final QuestionId question = new QuestionId(uuid());

    @TestFactory
    Stream<DynamicTest> an_act_about_what_was_said_is_taken_back() {
        return each(ItemUndoTest::new);
    }

    @Test
    void a_voice_belongs_to_the_person_and_their_words_are_hidden_not_withdrawn() {
        roomIn(Phase.IDEAS);
        var said = when(
                        new ProposeIdea(w, idea, null, "Klub sąsiadów", null, null, null, null, null, null),
                        participant(anna))
                .told();
        var endorsed =
                when(new EndorseIdea(w, idea, null, null), participant(bartek)).told();
        when(new Undo(w, endorsed.position()), facilitator).thenRefused(ANOTHERS_VOICE);
        when(new Undo(w, said.position()), facilitator).thenFacts(new IdeaHidden(w, idea, null));
    }

    @Test
    void a_scribe_takes_back_what_they_did_themselves_and_nothing_else() {
        roomIn(Phase.IDEAS).given(ideaBy(anna), ideaBy(bartek, other));
        var theirs = when(said("Hide", "ideaId", idea), facilitator).told();
        var own = when(said("Hide", "ideaId", other), scribe).told();
        when(new Undo(w, theirs.position()), scribe).thenRefused(CommonRefusal.NOT_ALLOWED);
        when(new Undo(w, null), scribe).thenFacts(new IdeaRestored(w, other));
        when(new Undo(w, own.position()), participant(bartek)).thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void words_that_were_removed_are_not_said_again() {
        roomIn(Phase.NEEDS).given(needBy(anna));
        var reworded = when(said("RewordNeed", "needId", need, "title", "Inaczej"), facilitator)
                .told();
        when(new RedactText(w, need.value(), ItemKind.NEED, "title", RedactionGround.PERSONAL_DATA), facilitator)
                .thenKinds(TextRedacted.class);
        when(new Undo(w, reworded.position()), facilitator).thenRefused(WORDS_REMOVED);
    }

    @Override
    List<Story> stories() {
        return Stream.of(said(), board(), voices()).flatMap(List::stream).toList();
    }

    private List<Story> said() {
        var reworded = new NeedReworded(w, need, new Text("Inaczej"), new Text("Więcej"), Rewording.MEANING);
        return List.of(
                Story.of("a need that was written down is withdrawn", needBy(anna))
                        .isTakenBackBy(new NeedWithdrawn(w, need)),
                Story.of("so is an idea", ideaBy(anna)).isTakenBackBy(new IdeaWithdrawn(w, idea)),
                Story.of("unless it is being voted on", ideaBy(anna))
                        .then(new VotingOpened(
                                w, new VotingId(uuid()), first, List.of(idea, other), 5, 3, true, List.of()))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("or was merged", ideaBy(anna))
                        .then(ideaBy(anna, other), new IdeasMerged(w, new MergeId(uuid()), other, null, List.of(idea)))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("what was handed in late is withdrawn", lateNeed()).isTakenBackBy(new NeedWithdrawn(w, need)),
                Story.of("of either kind", lateIdea()).isTakenBackBy(new IdeaWithdrawn(w, idea)),
                Story.of("what came from the late tray is off the board", new NeedLateAccepted(w, need))
                        .after(lateNeed())
                        .isTakenBackBy(new NeedHidden(w, need, null)),
                Story.of("an idea as well", new IdeaLateAccepted(w, idea))
                        .after(lateIdea())
                        .isTakenBackBy(new IdeaHidden(w, idea, null)),
                Story.of("earlier words stand again", reworded)
                        .after(needBy(anna))
                        .isTakenBackBy(
                                new NeedReworded(w, need, new Text("Brak miejsca spotkań"), null, Rewording.MEANING)),
                Story.of("unless they were put otherwise since", reworded)
                        .after(needBy(anna))
                        .then(new NeedReworded(w, need, new Text("Znowu"), null, Rewording.TYPO))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("an idea has its earlier words", idea("Nowe słowa"))
                        .after(ideaBy(anna), idea("Drugie słowa"))
                        .isTakenBackBy(idea("Drugie słowa")),
                Story.of("a need is under its theme", new NeedMovedToTheme(w, need, otherTheme))
                        .after(needBy(anna))
                        .isTakenBackBy(new NeedMovedToTheme(w, need, theme)),
                Story.of("unless the theme is closed", new IdeaMovedToTheme(w, idea, otherTheme))
                        .after(ideaBy(anna), new ThemeRetired(w, theme))
                        .isRefusedAs(THEME_RETIRED));
    }

    private List<Story> board() {
        var reason = new Text("Nazwisko");
        return List.of(
                Story.of("a hidden need is shown", new NeedHidden(w, need, reason))
                        .after(needBy(anna))
                        .isTakenBackBy(new NeedRestored(w, need)),
                Story.of("a hidden idea as well", new IdeaHidden(w, idea, reason))
                        .after(ideaBy(anna))
                        .isTakenBackBy(new IdeaRestored(w, idea)),
                Story.of("once", new IdeaHidden(w, idea, reason))
                        .after(ideaBy(anna))
                        .then(new IdeaRestored(w, idea))
                        .isTakenBackAlready(),
                Story.of("a shown need is hidden for the reason it was", new NeedRestored(w, need))
                        .after(needBy(anna), new NeedHidden(w, need, reason))
                        .isTakenBackBy(new NeedHidden(w, need, reason)),
                Story.of("what was withdrawn is so again", new IdeaRestored(w, idea))
                        .after(ideaBy(anna), new IdeaWithdrawn(w, idea))
                        .isTakenBackBy(new IdeaWithdrawn(w, idea)),
                Story.of("a withdrawn need stands again", new NeedWithdrawn(w, need))
                        .after(needBy(anna))
                        .isTakenBackBy(new NeedRestored(w, need)),
                Story.of("an idea that was hidden before stays hidden", new IdeaWithdrawn(w, idea))
                        .after(ideaBy(anna), new IdeaHidden(w, idea, reason))
                        .isTakenBackBy(new IdeaRestored(w, idea), new IdeaHidden(w, idea, reason)));
    }

    private List<Story> voices() {
        var endorsed = new NeedEndorsed(w, need, anna, Via.VOICE);
        var asked = new QuestionAsked(w, question, first, new Text("Kiedy?"), null);
        return List.of(
                Story.of("a support that was written down is taken back", endorsed)
                        .after(needBy(bartek))
                        .isTakenBackBy(new NeedEndorsementWithdrawn(w, need, anna)),
                Story.of("one that was taken back is given as it was", new NeedEndorsementWithdrawn(w, need, anna))
                        .after(needBy(bartek), endorsed)
                        .isTakenBackBy(endorsed),
                Story.of("of an idea too", new IdeaEndorsed(w, idea, anna, Via.PAPER))
                        .after(ideaBy(bartek))
                        .isTakenBackBy(new IdeaEndorsementWithdrawn(w, idea, anna)),
                Story.of("both ways", new IdeaEndorsementWithdrawn(w, idea, anna))
                        .after(ideaBy(bartek), new IdeaEndorsed(w, idea, anna, Via.PAPER))
                        .isTakenBackBy(new IdeaEndorsed(w, idea, anna, Via.PAPER)),
                Story.of("hands are as many as before", new NeedRoomSupportCounted(w, need, 5))
                        .after(needBy(anna), new NeedRoomSupportCounted(w, need, 3))
                        .isTakenBackBy(new NeedRoomSupportCounted(w, need, 3)),
                Story.of("none when nobody had counted", new IdeaRoomSupportCounted(w, idea, 5))
                        .after(ideaBy(anna))
                        .isTakenBackBy(new IdeaRoomSupportCounted(w, idea, 0)),
                Story.of("a question stays asked", asked).isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("its support is taken back", new QuestionEndorsed(w, question, anna))
                        .after(asked)
                        .isTakenBackBy(new QuestionEndorsementWithdrawn(w, question, anna)),
                Story.of("and given", new QuestionEndorsementWithdrawn(w, question, anna))
                        .after(asked, new QuestionEndorsed(w, question, anna))
                        .isTakenBackBy(new QuestionEndorsed(w, question, anna)),
                Story.of("the first answer stays", answer("Jutro")).after(asked).isRefusedAs(NOTHING_EARLIER),
                Story.of("a corrected one is the one before", answer("Pojutrze"))
                        .after(asked, answer("Jutro"))
                        .isTakenBackBy(answer("Jutro")));
    }

    private IdeaReworded idea(String title) {
        return new IdeaReworded(w, idea, new Text(title), null, Rewording.TYPO);
    }

    private QuestionAnswered answer(String words) {
        return new QuestionAnswered(w, question, new Text(words));
    }

    private NeedHandedIn lateNeed() {
        return new NeedHandedIn(
                w, need, theme, null, first, null, new Text("Późno"), null, Via.PAPER, anna, "scribe:s1");
    }

    private IdeaHandedIn lateIdea() {
        return new IdeaHandedIn(
                w, idea, List.of(), theme, null, first, null, new Text("Późno"), null, Via.PAPER, anna, "scribe:s1");
    }
}
