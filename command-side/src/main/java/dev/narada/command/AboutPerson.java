package dev.narada.command;

import dev.narada.events.ParticipantId;

/** A command about one person: by that person, or by somebody who looks after the door or the workshop. */
public interface AboutPerson extends Command {

    ParticipantId participantId();

    @Override
    default boolean isOwn(Actor actor) {
        return actor.is(participantId());
    }
}
