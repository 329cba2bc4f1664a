package dev.narada.app.access;

import dev.narada.command.http.Fingerprint;
import dev.narada.log.AccessStore;
import java.util.Base64;

/** What only this instance knows: the key of its fingerprints and pseudonyms, made once and kept. */
final class InstanceSecret {

    private record Secret(String key) {}

    private InstanceSecret() {}

    static Fingerprint of(AccessStore store) {
        var documents = new Documents<>(store, "instance", Secret.class);
        documents.putIfAbsent("fingerprint", new Secret(Token.fresh().secret()));
        return new Fingerprint(Base64.getUrlDecoder()
                .decode(documents.get("fingerprint").orElseThrow().key()));
    }
}
