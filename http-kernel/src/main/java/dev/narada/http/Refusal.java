package dev.narada.http;

import java.util.Map;

/**
 * A reason not to do, or not to show, what was asked. Implemented by one enum per feature; the constant's name is the
 * code, its words stand in the {@link Messages} of its module under {@code Enum.CODE}.
 */
public interface Refusal {

    /** The stable code that outside programs see. */
    String name();

    /** HTTP status that the refusal is told with. */
    int status();

    /** The sentence for people, with the details of this case. */
    default String in(Language language, Map<String, ?> details) {
        return Messages.of(getClass()).say(language, key(), details);
    }

    /** Under which its words are found. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
