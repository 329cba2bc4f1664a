package dev.narada.events;

import java.util.UUID;

/** Names a person in the room or signed up; made by the server and known in one workshop only. */
public record ParticipantId(UUID value) implements Id {

    public static ParticipantId of(String text) {
        return new ParticipantId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "participant";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
