package dev.narada.app.access;

import dev.narada.log.AccessStore;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The phones that are known, by their tokens. */
final class Devices {

    private final Kept<Device> devices;

    Devices(AccessStore store) {
        this.devices = new Kept<>(new Documents<>(store, "devices", Device.class));
    }

    Optional<Device> find(Token token) {
        return devices.get(token.hash());
    }

    /** Changes what is known of the phone; a token that is new makes a new phone. */
    void change(Token token, UnaryOperator<Device> change) {
        devices.change(token.hash(), Device.NEW, change);
    }
}
