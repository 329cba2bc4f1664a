package dev.narada.command.compensation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Something that can be one way or another, such as the heading that one idea stands under. */
public record Aspect(Topic topic, List<Object> of) {

    /** What kind of thing it is. */
    public enum Topic {
        DETAILS,
        RULE,
        SESSION,
        COURSE,
        AGENDA,
        TABLES,
        THEME,
        DOOR,
        PAUSE,
        TIMER,
        WORKSHOP,
        SIGN_UP,
        MEMBER,
        COMING,
        PRESENCE,
        COUNT,
        CONSENT,
        SEAT,
        ITEM,
        STANDING,
        WORDS,
        PLACE,
        VOICE,
        HANDS,
        GROUP,
        FATE,
        ANSWER,
        DECISION,
        ACTION,
        WORDING,
        OWNER,
        DUE,
        STATUS
    }

    public static List<Aspect> the(Topic topic, Object... of) {
        return List.of(new Aspect(topic, List.of(of)));
    }

    public static List<Aspect> each(Topic topic, Collection<?> ids) {
        return ids.stream().map(id -> new Aspect(topic, List.of(id))).toList();
    }

    @SafeVarargs
    public static List<Aspect> all(List<Aspect>... several) {
        return Stream.of(several).flatMap(List::stream).toList();
    }
}
