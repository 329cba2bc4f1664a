package dev.narada.query.mine;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.narada.query.Keyed;
import dev.narada.query.board.NeedCard;

/** A need of one's own, with what only its author may know. */
public record OwnNeed(
        @JsonUnwrapped NeedCard card, @JsonUnwrapped OwnStatus way) implements Keyed {
    @Override
    public Object key() {
        return card.needId();
    }
}
