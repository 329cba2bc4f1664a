package dev.narada.command;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the fields of a command one after the other and keeps the first fault. Lengths count code points of the
 * text without the blanks around it.
 */
public final class Checks {

    private static final int MOST_MARKS = 3;

    private Outcome.@Nullable Refused fault;

    private Checks() {}

    public static Checks fields() {
        return new Checks();
    }

    /** A text of this many code points; {@code least} 0 allows an empty one, null stands for one that was left out. */
    public Checks text(String field, @Nullable String text, int least, int most) {
        if (fault != null || text == null) {
            return this;
        }
        var words = text.strip();
        var length = words.codePointCount(0, words.length());
        if (length < least) {
            return fault(field, length == 0 ? FieldRefusal.FIELD_MISSING : FieldRefusal.FIELD_TOO_SHORT, least, most);
        }
        if (length > most) {
            return fault(field, FieldRefusal.FIELD_TOO_LONG, least, most);
        }
        return readable(words) ? this : fault(field, FieldRefusal.FIELD_UNREADABLE, least, most);
    }

    /** A number within these bounds, both included. */
    public Checks number(String field, @Nullable Integer number, int least, int most) {
        return within(field, number == null || (number >= least && number <= most), least, most);
    }

    /** A list of this many different entries. */
    public Checks list(String field, @Nullable List<?> list, int least, int most) {
        return within(field, list == null || (list.size() >= least && list.size() <= most), least, most)
                .that(field, list == null || new HashSet<>(list).size() == list.size());
    }

    /** Exactly one of two fields; the fault is told of the first. */
    public Checks either(String field, @Nullable Object one, @Nullable Object other) {
        return that(field, (one == null) != (other == null));
    }

    /** A field that must be there. */
    public Checks given(String field, @Nullable Object value) {
        return fault != null || value != null ? this : fault(field, FieldRefusal.FIELD_MISSING, 0, 0);
    }

    public Checks that(String field, boolean holds) {
        return fault != null || holds ? this : fault(field, FieldRefusal.FIELD_INVALID, 0, 0);
    }

    public Outcome.@Nullable Refused fault() {
        return fault;
    }

    private Checks within(String field, boolean holds, int least, int most) {
        return fault != null || holds ? this : fault(field, FieldRefusal.FIELD_OUT_OF_RANGE, least, most);
    }

    private Checks fault(String field, FieldRefusal refusal, int least, int most) {
        fault = Outcome.refuse(refusal).at(field).telling("least", least).telling("most", most);
        return this;
    }

    /** No control or direction-changing characters, no letter buried under marks. */
    private static boolean readable(String words) {
        var marks = 0;
        for (var at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            var point = words.codePointAt(at);
            var isMark = switch (Character.getType(point)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                default -> false;
            };
            marks = isMark ? marks + 1 : 0;
            if (marks > MOST_MARKS
                    || (Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t')) {
                return false;
            }
            if (changesDirection(point) || Character.getType(point) == Character.SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean changesDirection(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C;
    }
}
