package dev.narada.app.access;

import dev.narada.command.http.Fingerprint;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The doors with their codes, which lie sealed beside the record. Whether a door is open is in the record, its code never is: this keeps both together, and
 * what the record says is followed, not believed of whoever gave the order.
 */
public final class Doors {

    private record Where(String workshopId) {}

    private static final Set<String> DOOR_FACTS =
            Set.of(Facts.nameOf(DoorOpened.class), Facts.nameOf(DoorLocked.class), Facts.nameOf(CodeRotated.class));

    private final Log<Fact> log;
    private final Fingerprint fingerprint;
    private final Documents<Door> doors;
    private final Documents<Where> codes;
    private final CachedDocuments<Door> seen;

    Doors(Log<Fact> log, Fingerprint fingerprint) {
        this.log = log;
        this.fingerprint = fingerprint;
        this.doors = new Documents<>(log.access(), "doors", Door.class, new InstanceSeal(fingerprint, "doors"));
        this.codes = new Documents<>(log.access(), "codes", Where.class);
        this.seen = new CachedDocuments<>(doors);
        doors.all().values().stream().filter(this::liesOpen).forEach(this::close);
    }

    /** Whether it was written by an earlier version, which kept codes as they are typed. */
    private boolean liesOpen(Door door) {
        return codes.get(door.code()).isPresent();
    }

    private void close(Door door) {
        var where = new Where(door.workshopId());
        codes.put(name(door.code()), where);
        codes.put(name(door.secret()), where);
        doors.put(door.workshopId(), door);
        codes.remove(door.code());
        codes.remove(new Token(door.secret()).hash());
    }

    /** Under which a code is looked up: there are too few codes for a hash that anybody could compute. */
    private String name(String code) {
        return HexFormat.of().formatHex(fingerprint.of("door", code));
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
            codes.remove(name(before.code()));
            codes.remove(name(before.secret()));
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
        return codes.get(name(code.signs()))
                .flatMap(where -> doors.get(where.workshopId()))
                .filter(door -> door.isOpen() && door.code().equals(code.signs()));
    }

    Optional<Door> bySecret(Token secret) {
        return codes.get(name(secret.secret()))
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
        codes.put(name(secret.secret()), where);
        while (true) {
            var code = JoinCode.fresh().signs();
            if (codes.putIfAbsent(name(code), where)) {
                return new Door(door.workshopId(), door.sessionId(), code, secret.secret(), door.asOf());
            }
        }
    }
}
