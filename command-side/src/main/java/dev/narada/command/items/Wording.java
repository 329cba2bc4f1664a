package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.ItemRefusal.EDIT_WINDOW_OVER;
import static dev.narada.command.items.ItemRefusal.SET_WHEN_PROPOSED;
import static dev.narada.http.CommonRefusal.NOT_ALLOWED;

import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Words;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Fact;
import dev.narada.events.ItemId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Rewording;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemMovedToTheme;
import dev.narada.events.items.ItemReworded;
import dev.narada.http.Role;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wants to put on the board, the same for needs and ideas. */
record Wording(
        ItemId item,
        String title,
        @Nullable String text,
        @Nullable ThemeId themeId,
        Setting setting,
        @Nullable Rewording kind) {

    /**
     * Other words for an item that exists. Its author may within the edit window, scribes and facilitators at any time.
     */
    public Outcome reword(
            WorkshopId workshop, WorkshopRules room, Item old, @Nullable ParticipantId speaker, DecisionContext by) {
        var staff = by.actor().role().atLeast(Role.SCRIBE);
        if (!staff && !old.isBy(speaker)) {
            return refuse(NOT_ALLOWED);
        }
        var fixed = old.setting().changedIn(setting);
        if (fixed != null) {
            return refuse(SET_WHEN_PROPOSED).at(fixed);
        }
        var facts = new ArrayList<Fact>();
        var newTitle = Words.text(title);
        var newText = text == null ? old.text() : Words.maybe(text);
        var inTime = !by.now().isAfter(old.at().plusSeconds(room.rules().editWindowSeconds()));
        var newAnswers = old.setting().answersIn(setting);
        if (!newTitle.equals(old.title()) || !Objects.equals(newText, old.text()) || newAnswers != null) {
            var meaning = kind != null ? kind : inTime ? Rewording.TYPO : Rewording.MEANING;
            facts.add(ItemReworded.of(workshop, item, newTitle, newText, meaning, newAnswers));
        }
        var moves = themeId != null && !themeId.equals(old.theme());
        if (moves) {
            facts.add(ItemMovedToTheme.of(workshop, item, themeId));
        }
        if (facts.isEmpty()) {
            return unchanged();
        }
        var no = firstOf(old.merged(), moves ? room.unfit(themeId) : null, staff || inTime ? null : EDIT_WINDOW_OVER);
        return no != null ? refuse(no) : accept(facts);
    }
}
