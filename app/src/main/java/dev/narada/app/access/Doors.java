package dev.narada.app.access;

import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.log.AccessStore;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The doors with their codes, which the record never sees. A code opens one door, and only while it is open. */
public final class Doors {

    private record Where(String workshopId) {}

    private final Documents<Door> doors;
    private final Documents<Where> codes;
    private final Kept<Door> seen;

    Doors(AccessStore store) {
        this.doors = new Documents<>(store, "doors", Door.class);
        this.codes = new Documents<>(store, "codes", Where.class);
        this.seen = new Kept<>(doors);
    }

    /** Opens the door for a session, as of the fact at this position; the same code as before. */
    Door open(WorkshopId workshop, SessionId session, long asOf) {
        return changed(workshop, asOf, door -> new Door(
                door.workshopId(), session.toString(), door.code(), door.secret(), asOf));
    }

    Door lock(WorkshopId workshop, long asOf) {
        return changed(workshop, asOf, door -> new Door(door.workshopId(), null, door.code(), door.secret(), asOf));
    }

    /** Makes the old code and QR worthless. */
    Door rotate(WorkshopId workshop, long asOf) {
        var before = doors.get(workshop.toString());
        var after = changed(workshop, asOf, door -> new Door(
                door.workshopId(), door.sessionId(), reserve(workshop), Token.brief().secret(), asOf));
        before.filter(door -> !door.code().equals(after.code())).ifPresent(door -> {
            codes.remove(door.code());
            codes.remove(new Token(door.secret()).hash());
        });
        codes.put(new Token(after.secret()).hash(), new Where(workshop.toString()));
        return after;
    }

    Optional<Door> of(WorkshopId workshop) {
        return seen.get(workshop.toString());
    }

    Optional<Door> byCode(JoinCode code) {
        return codes.get(code.signs()).flatMap(where -> doors.get(where.workshopId()))
                .filter(door -> door.open() && door.code().equals(code.signs()));
    }

    Optional<Door> bySecret(Token secret) {
        return codes.get(secret.hash()).flatMap(where -> doors.get(where.workshopId()))
                .filter(door -> door.open() && door.secret().equals(secret.secret()));
    }

    /** A late copy of an old order to open or lock changes nothing. */
    private Door changed(WorkshopId workshop, long asOf, UnaryOperator<Door> change) {
        var first = doors.get(workshop.toString()).orElseGet(() -> built(workshop));
        return seen.change(workshop.toString(), first, door -> door.asOf() < asOf ? change.apply(door) : door);
    }

    private Door built(WorkshopId workshop) {
        var secret = Token.brief();
        codes.put(secret.hash(), new Where(workshop.toString()));
        return new Door(workshop.toString(), null, reserve(workshop), secret.secret(), 0);
    }

    private String reserve(WorkshopId workshop) {
        while (true) {
            var code = JoinCode.fresh().signs();
            if (codes.putIfAbsent(code, new Where(workshop.toString()))) {
                return code;
            }
        }
    }
}
