package dev.narada.app.access;

import dev.narada.command.http.Fingerprint;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.log.AccessStore;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** The phones that are known, by their tokens. */
final class Devices {

    /** Who a phone is in one workshop, or will be once it is let in. */
    record DerivedFrom(ParticipantId participant, int turn) {}

    /** A phone that speaks for somebody. */
    record ListedDevice(UUID id, Device.Seat seat) {}

    private final Documents<Device> all;
    private final CachedDocuments<Device> devices;
    private final RevokedRights endings;
    private final Fingerprint fingerprint;

    Devices(AccessStore store, RevokedRights endings, Fingerprint fingerprint) {
        this.all = new Documents<>(store, "devices", Device.class);
        this.devices = new CachedDocuments<>(all, endings::generation);
        this.endings = endings;
        this.fingerprint = fingerprint;
    }

    Optional<Device> find(Token token) {
        return devices.get(token.hash());
    }

    /**
     * Whom the phone speaks for in this workshop. For whom it will speak follows from the phone itself, so that however
     * many calls are under way, here and on other servers, they are all from one person.
     */
    DerivedFrom place(Token token, WorkshopId workshop) {
        var device = all.get(token.hash()).orElse(Device.NEW);
        var turn = device.turn(workshop);
        return new DerivedFrom(device.in(workshop).orElseGet(() -> person(token, workshop, turn)), turn);
    }

    private ParticipantId person(Token token, WorkshopId workshop, int turn) {
        var bytes = ByteBuffer.wrap(fingerprint.of("seat", token.hash(), workshop.toString(), Integer.toString(turn)));
        var high = bytes.getLong() & ~0xF000L | 0x8000L;
        var low = bytes.getLong() & ~(3L << 62) | 1L << 63;
        return new ParticipantId(new UUID(high, low));
    }

    /** Changes what is known of the phone; a token that is new makes a new phone. */
    void change(Token token, UnaryOperator<Device> change) {
        devices.change(token.hash(), Device.NEW, change);
    }

    /** The phones that speak for somebody in this workshop. */
    List<ListedDevice> in(WorkshopId workshop) {
        var listed = new ArrayList<ListedDevice>();
        all.all().forEach((hash, device) -> {
            var seat = device.seats().get(workshop.toString());
            if (seat != null) {
                listed.add(new ListedDevice(Token.idOf(hash), seat));
            }
        });
        return listed;
    }

    /** No phone speaks for this person any more. */
    void forget(WorkshopId workshop, ParticipantId person) {
        unseat(
                workshop,
                (_, device) -> device.in(workshop).filter(person::equals).isPresent());
    }

    /** This phone speaks for nobody in this workshop any more; returns whether it did. */
    boolean revoke(WorkshopId workshop, UUID id) {
        return unseat(
                workshop,
                (hash, device) ->
                        Token.idOf(hash).equals(id) && device.in(workshop).isPresent());
    }

    private boolean unseat(WorkshopId workshop, BiPredicate<String, Device> which) {
        var unseated = new ArrayList<String>();
        all.all().forEach((hash, device) -> {
            if (which.test(hash, device)) {
                devices.change(hash, device, phone -> phone.without(workshop));
                unseated.add(hash);
            }
        });
        if (!unseated.isEmpty()) {
            endings.ended();
        }
        return !unseated.isEmpty();
    }
}
