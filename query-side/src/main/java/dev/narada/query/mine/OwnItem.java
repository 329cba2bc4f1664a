package dev.narada.query.mine;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.narada.query.Keyed;
import dev.narada.query.board.Card;
import dev.narada.query.board.IdeaCard;
import dev.narada.query.board.NeedCard;

/** A need or an idea of one's own, with what only its author may know. */
sealed interface OwnItem extends Keyed {

    Card card();

    @Override
    default Object key() {
        return card().key();
    }

    /** A need of one's own. */
    record OwnNeed(
            @JsonUnwrapped NeedCard card, @JsonUnwrapped OwnStatus way) implements OwnItem {}

    /** An idea of one's own. */
    record OwnIdea(
            @JsonUnwrapped IdeaCard card, @JsonUnwrapped OwnStatus way) implements OwnItem {}
}
