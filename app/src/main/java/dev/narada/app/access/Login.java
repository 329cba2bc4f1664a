package dev.narada.app.access;

import dev.narada.command.Actor;
import dev.narada.command.http.Caller;
import dev.narada.command.http.Fingerprint;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import dev.narada.query.Viewer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * All that came with a request to say who it is from: an account, a phone, a projector, or none of them.
 *
 * @param deviceToken of the phone, whether or not it has been anywhere yet
 */
record Login(
        @Nullable Token accountToken,
        @Nullable Account account,
        @Nullable Token deviceToken,
        @Nullable Device device,
        @Nullable WorkshopId display) {

    private static final String ATTRIBUTE = Login.class.getName();
    private static final int SIGNS = 16;

    static Login of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, new Login(null, null, null, null, null));
    }

    void enter(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    /** Whether anything that came with the request is known here; a phone without a seat has to come in again. */
    boolean known() {
        return account != null || isSeated() || display != null;
    }

    /** Who it is that asks, wherever. An account goes before a phone, a phone before a projector. */
    String who() {
        if (account != null) {
            return "account " + account.name();
        }
        if (device != null && deviceToken != null) {
            return "phone " + deviceToken.hash();
        }
        return display == null ? "nobody" : "display " + display;
    }

    /** As whom the request acts in one workshop. An account goes before a phone, a phone before a projector. */
    Caller caller(WorkshopId workshop, Fingerprint fingerprint) {
        var seat =
                Optional.ofNullable(device).flatMap(known -> known.in(workshop)).orElse(null);
        var role = account == null ? Role.NOBODY : account.in(workshop);
        if (account != null && role != Role.NOBODY) {
            return known(new Actor(role, pseudonym(role, account.name(), workshop, fingerprint), seat));
        }
        if (seat != null) {
            return known(new Actor(Role.PARTICIPANT, "participant:" + seat, seat));
        }
        if (shows(workshop)) {
            return known(new Actor(Role.PROJECTOR, pseudonym(Role.PROJECTOR, "display", workshop, fingerprint), null));
        }
        return new Caller(Caller.STRANGER.actor(), known());
    }

    /** Whether the phone has been let in anywhere. */
    boolean isSeated() {
        return device != null && !device.seats().isEmpty();
    }

    /** Whether the link of a projector in this workshop was opened here, whoever else sits at this screen. */
    boolean shows(WorkshopId workshop) {
        return workshop.equals(display);
    }

    /** As whom the request reads, in this workshop or, without one, where the path names none. */
    Viewer viewer(@Nullable WorkshopId workshop, Fingerprint fingerprint) {
        if (workshop != null) {
            var actor = caller(workshop, fingerprint).actor();
            var name = actor.role().atLeast(Role.SCRIBE) ? actor.pseudonym() : null;
            var role = actor.role();
            return known() ? new Viewer(role, actor.participantId(), name, workshop, shows(workshop)) : Viewer.STRANGER;
        }
        if (account == null) {
            return guest();
        }
        var only = account.workshopId() == null ? null : WorkshopId.of(account.workshopId());
        return new Viewer(account.role(), null, account.name(), only, false);
    }

    /** A phone or a projector is known too, but only ever in a workshop where it has a place. */
    private Viewer guest() {
        var seats = device == null ? Map.<String, Device.Seat>of() : device.seats();
        if (!seats.isEmpty()) {
            var one = WorkshopId.of(seats.keySet().iterator().next());
            return new Viewer(Role.PARTICIPANT, null, null, one, false);
        }
        return display == null ? Viewer.STRANGER : new Viewer(Role.PROJECTOR, null, null, display, true);
    }

    private static Caller known(Actor actor) {
        return new Caller(actor, true);
    }

    private static String pseudonym(Role role, String name, WorkshopId workshop, Fingerprint fingerprint) {
        var hash = HexFormat.of().formatHex(fingerprint.of("pseudonym", name, workshop.toString()));
        return role.name().toLowerCase(Locale.ROOT) + ":" + hash.substring(0, SIGNS);
    }
}
