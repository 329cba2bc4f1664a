package dev.narada.command;

import dev.narada.events.ParticipantId;
import dev.narada.events.Via;
import dev.narada.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * A command by which somebody says something, or a scribe says it for them. {@code onBehalfOf} is for scribes and
 * facilitators only; a participant always speaks for the person that the device belongs to.
 */
public interface OnBehalf extends Command {

    @Nullable
    ParticipantId onBehalfOf();

    @Override
    default boolean isOwn(Actor actor) {
        return onBehalfOf() == null || actor.is(onBehalfOf());
    }

    /** Whose word it is; null when a scribe writes for the room. */
    default @Nullable ParticipantId speaker(Actor actor) {
        var other = onBehalfOf();
        return other == null ? actor.participantId() : other;
    }

    /** How the word came in when nothing else was said: from a phone, or from paper by the hand of a scribe. */
    static Via heard(@Nullable Via via, Actor actor) {
        return via != null ? via : actor.role() == Role.PARTICIPANT ? Via.PHONE : Via.PAPER;
    }

    /** Who wrote it down, when it was not the person themselves. */
    static @Nullable String recordedBy(Actor actor) {
        return actor.role().atLeast(Role.SCRIBE) ? actor.pseudonym() : null;
    }
}
