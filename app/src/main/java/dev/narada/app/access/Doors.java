package dev.narada.app.access;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.CodeRotated;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.log.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The doors with their codes. Whether a door is open is in the record, its code never is: this keeps both together, and
 * what the record says is followed, not believed of whoever gave the order.
 */
public final class Doors {

    private record Where(String workshopId) {}

    private static final Set<String> DOOR_FACTS =
            Set.of(Facts.nameOf(DoorOpened.class), Facts.nameOf(DoorLocked.class), Facts.nameOf(CodeRotated.class));

    private final Log<Fact> log;
    private final Documents<Door> doors;
    private final Documents<Where> codes;
    private final Kept<Door> seen;

    Doors(Log<Fact> log) {
        this.log = log;
        this.doors = new Documents<>(log.access(), "doors", Door.class);
        this.codes = new Documents<>(log.access(), "codes", Where.class);
        this.seen = new Kept<>(doors);
    }

    /** Heeds what the record has about this door since last time; the same code as before unless rotated. */
    public Door refresh(WorkshopId workshop) {
        var facts = log.source(Criteria.of(new Criterion(Set.of(Tag.of(workshop.tag())), DOOR_FACTS)))
                .events();
        var before = doors.get(workshop.toString()).orElseGet(() -> built(workshop));
        if (before.asOf() > 0 && facts.stream().noneMatch(fact -> fact.position() > before.asOf())) {
            return before;
        }
        var after = seen.change(workshop.toString(), before, door -> heeding(door, facts));
        if (!after.code().equals(before.code())) {
            codes.remove(before.code());
            codes.remove(new Token(before.secret()).hash());
        }
        return after;
    }

    /** The door as last seen, without asking the record. */
    public Optional<Door> of(WorkshopId workshop) {
        return seen.get(workshop.toString());
    }

    boolean anyOpen() {
        return doors.all().values().stream().anyMatch(Door::isOpen);
    }

    Optional<Door> byCode(JoinCode code) {
        return codes.get(code.signs())
                .flatMap(where -> doors.get(where.workshopId()))
                .filter(door -> door.isOpen() && door.code().equals(code.signs()));
    }

    Optional<Door> bySecret(Token secret) {
        return codes.get(secret.hash())
                .flatMap(where -> doors.get(where.workshopId()))
                .filter(door -> door.isOpen() && door.secret().equals(secret.secret()));
    }

    private Door heeding(Door door, List<Recorded<Fact>> facts) {
        var now = door;
        for (var fact : facts) {
            if (fact.position() > door.asOf()) {
                now = now.after(fact);
            }
        }
        var rotated =
                facts.stream().anyMatch(fact -> fact.position() > door.asOf() && fact.event() instanceof CodeRotated);
        return rotated ? withNewCode(now) : now;
    }

    private Door built(WorkshopId workshop) {
        return withNewCode(new Door(workshop.toString(), null, "", "", 0));
    }

    private Door withNewCode(Door door) {
        var where = new Where(door.workshopId());
        var secret = Token.brief();
        codes.put(secret.hash(), where);
        while (true) {
            var code = JoinCode.fresh().signs();
            if (codes.putIfAbsent(code, where)) {
                return new Door(door.workshopId(), door.sessionId(), code, secret.secret(), door.asOf());
            }
        }
    }
}
