package dev.narada.command.undo;

import dev.narada.events.Fact;
import dev.narada.events.Text;
import dev.narada.http.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way back from one fact: what takes it back, or why nothing does. */
sealed interface Way {

    /** These facts take it back, in this order. */
    record Back(List<Fact> facts) implements Way {}

    record Barred(Refusal why) implements Way {}

    /** It came along with the act and stays as it is; by itself it cannot be taken back. */
    record Stays(Refusal why) implements Way {}

    static Way back(Fact... facts) {
        return new Back(List.of(facts));
    }

    static Way back(List<? extends Fact> facts) {
        return new Back(List.copyOf(facts));
    }

    static Way barred(Refusal why) {
        return new Barred(why);
    }

    static Way stays(Refusal why) {
        return new Stays(why);
    }

    /** Acts of this kind are confirmed before they are done, because nothing takes them back. */
    static Way none() {
        return barred(UndoRefusal.CANNOT_BE_UNDONE);
    }

    /** The first reason that stands in the way, else this way back. */
    static Way unless(@Nullable Refusal why, Fact... facts) {
        return why == null ? back(facts) : barred(why);
    }

    /** Says earlier words again, unless somebody had them removed from the record. */
    static Way saying(Fact fact, @Nullable Text... words) {
        for (var text : words) {
            if (text != null && text.words() == null) {
                return barred(UndoRefusal.WORDS_REMOVED);
            }
        }
        return back(fact);
    }
}
