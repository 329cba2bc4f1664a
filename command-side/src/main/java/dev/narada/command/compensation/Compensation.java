package dev.narada.command.compensation;

import dev.narada.events.Fact;
import dev.narada.events.Text;
import dev.narada.http.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What takes one fact back, or why nothing does. */
public sealed interface Compensation {

    /** These facts take it back, in this order. */
    record Back(List<Fact> facts) implements Compensation {}

    record Barred(Refusal why) implements Compensation {}

    /** It came along with the act and stays as it is; by itself it cannot be taken back. */
    record Stays(Refusal why) implements Compensation {}

    static Compensation back(Fact... facts) {
        return new Back(List.of(facts));
    }

    static Compensation back(List<? extends Fact> facts) {
        return new Back(List.copyOf(facts));
    }

    static Compensation barred(Refusal why) {
        return new Barred(why);
    }

    static Compensation stays(Refusal why) {
        return new Stays(why);
    }

    /** Acts of this kind are confirmed before they are done, because nothing takes them back. */
    static Compensation none() {
        return barred(UndoRefusal.CANNOT_BE_UNDONE);
    }

    /** The first reason that stands in the way, else this way back. */
    static Compensation unless(@Nullable Refusal why, Fact... facts) {
        return why == null ? back(facts) : barred(why);
    }

    /** Says earlier words again, unless somebody had them removed from the record. */
    static Compensation saying(Fact fact, @Nullable Text... words) {
        for (var text : words) {
            if (text != null && text.words() == null) {
                return barred(UndoRefusal.WORDS_REMOVED);
            }
        }
        return back(fact);
    }
}
