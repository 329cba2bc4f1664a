package dev.narada.app.access;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.log.AccessStore;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The phones that are known, by their tokens. */
final class Devices {

    private final Documents<Device> all;
    private final Kept<Device> devices;

    Devices(AccessStore store) {
        this.all = new Documents<>(store, "devices", Device.class);
        this.devices = new Kept<>(all);
    }

    Optional<Device> find(Token token) {
        return devices.get(token.hash());
    }

    /** Changes what is known of the phone; a token that is new makes a new phone. */
    void change(Token token, UnaryOperator<Device> change) {
        devices.change(token.hash(), Device.NEW, change);
    }

    /** No phone speaks for this person any more. */
    void forget(WorkshopId workshop, ParticipantId person) {
        all.all().forEach((id, device) -> {
            if (device.in(workshop).filter(person::equals).isPresent()) {
                devices.change(id, device, phone -> phone.without(workshop));
            }
        });
    }
}
