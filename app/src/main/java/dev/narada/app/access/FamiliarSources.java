package dev.narada.app.access;

import dev.narada.command.http.Fingerprint;
import dev.narada.log.AccessStore;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From where people have signed in to an account before: from there, nobody else's failures stop them. Kept as hashes, from
 * which no address can be read.
 */
final class FamiliarSources {

    private record KnownSource(String account) {}

    private final Documents<KnownSource> places;
    private final Fingerprint fingerprint;

    FamiliarSources(AccessStore store, Fingerprint fingerprint) {
        this.places = new Documents<>(store, "familiar", KnownSource.class);
        this.fingerprint = fingerprint;
    }

    /** Against what a wrong password counts: the browser if it is familiar, else the address if it is, else both names. */
    List<String> sources(String account, String address, @Nullable Token browser) {
        if (browser != null && isKnown(account, of(browser))) {
            return List.of("%s by %s".formatted(account, of(browser)));
        }
        return isKnown(account, of(address))
                ? List.of("%s by %s".formatted(account, of(address)))
                : List.of("account " + account, of(address));
    }

    void welcome(String account, String address, Token browser) {
        for (var place : List.of(of(address), of(browser))) {
            if (!isKnown(account, place)) {
                places.put(id(account, place), new KnownSource(account));
            }
        }
    }

    void forget(String account) {
        places.all().forEach((id, place) -> {
            if (place.account().equals(account)) {
                places.remove(id);
            }
        });
    }

    private boolean isKnown(String account, String place) {
        return places.get(id(account, place)).isPresent();
    }

    private String id(String account, String place) {
        return HexFormat.of().formatHex(fingerprint.of("familiar", account, place));
    }

    private static String of(String address) {
        return "address " + address;
    }

    private static String of(Token browser) {
        return "browser " + browser.hash();
    }
}
