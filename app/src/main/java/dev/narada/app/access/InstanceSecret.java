package dev.narada.app.access;

import dev.narada.command.http.Fingerprint;
import dev.narada.events.Fact;
import dev.narada.log.Keys;
import dev.narada.log.Log;
import java.util.Base64;

/** What only this instance knows: the key of its fingerprints, pseudonyms and seals, made once and kept with the keys. */
final class InstanceSecret {

    /** Where earlier versions had it: beside all that it was to protect. */
    private record Secret(String key) {}

    private InstanceSecret() {}

    static Fingerprint of(Log<Fact> log) {
        var documents = new Documents<>(log.access(), "instance", Secret.class);
        var lying = documents.get("fingerprint");
        if (lying.isEmpty()) {
            return new Fingerprint(log.keys().obtain(Keys.INSTANCE).secret().getEncoded());
        }
        var secret = Base64.getUrlDecoder().decode(lying.get().key());
        var kept = log.keys().adopt(Keys.INSTANCE, secret).secret().getEncoded();
        // Whoever has a copy of the record has this key, too: every request could be guessed, so that none may stay.
        // Repeats are still told the first answer; only that another request came under the same id is not noticed.
        log.forgetRequests();
        documents.remove("fingerprint");
        return new Fingerprint(kept);
    }
}
