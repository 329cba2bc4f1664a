package dev.narada.app.access;

import dev.narada.app.Settings;
import dev.narada.command.http.Fingerprint;
import dev.narada.events.Fact;
import dev.narada.log.Log;
import java.time.Clock;

/** All that the doors know, in one place. */
public final class Access {

    private static final int TRIES_EACH = 5;
    private static final int TRIES_IN_ALL = 60;

    final Settings settings;
    final Fingerprint fingerprint;
    final Accounts accounts;
    final SetUp setUp;
    final Sessions sessions;
    final Devices devices;
    final Displays displays;
    final Doors doors;
    final Guesses logins;
    final Guesses codes;

    public Access(Log<Fact> log, Settings settings, Clock clock) {
        var store = log.access();
        var limited = settings.limits().enabled();
        this.settings = settings;
        this.fingerprint = InstanceSecret.of(store);
        this.accounts = new Accounts(store);
        this.setUp = new SetUp(accounts, store, clock);
        this.sessions = new Sessions(store, accounts, clock);
        this.devices = new Devices(store);
        this.displays = new Displays(store, clock);
        this.doors = new Doors(log);
        this.logins = new Guesses(limited, TRIES_EACH, TRIES_IN_ALL, clock);
        this.codes = new Guesses(limited, TRIES_EACH, TRIES_IN_ALL, clock);
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }

    public SetUp setUp() {
        return setUp;
    }

    public Doors doors() {
        return doors;
    }
}
