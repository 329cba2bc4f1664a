package dev.narada.command.undo;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Something that can be one way or another, such as the heading that one idea stands under. */
record Matter(Topic topic, List<Object> of) {

    /** What kind of thing it is. */
    enum Topic {
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

    static List<Matter> the(Topic topic, Object... of) {
        return List.of(new Matter(topic, List.of(of)));
    }

    static List<Matter> each(Topic topic, Collection<?> ids) {
        return ids.stream().map(id -> new Matter(topic, List.of(id))).toList();
    }

    @SafeVarargs
    static List<Matter> all(List<Matter>... several) {
        return Stream.of(several).flatMap(List::stream).toList();
    }
}
