package dev.narada.query.state;

import java.util.UUID;

/**
 * Something that became of what one person said or supports.
 *
 * @param about  the need, idea, question, session or action that it is about
 * @param number of the action or the session, where the sentence needs one
 */
public record NewsItem(long position, Occasion kind, UUID about, int number) {

    /** What happened, as the person is told. */
    public enum Occasion {
        NEED_MERGED,
        IDEA_MERGED,
        NEED_HIDDEN,
        IDEA_HIDDEN,
        NEED_RESTORED,
        IDEA_RESTORED,
        NEED_LATE_ACCEPTED,
        IDEA_LATE_ACCEPTED,
        NEED_MEANING_CHANGED,
        IDEA_MEANING_CHANGED,
        IDEA_CARRIED_OVER,
        IDEA_PARKED,
        IDEA_DROPPED,
        IDEA_ADOPTED,
        IDEA_REJECTED,
        IDEA_BECAME_ACTION,
        ACTION_STATUS_REPORTED,
        QUESTION_ANSWERED,
        SEAT_OFFERED
    }
}
