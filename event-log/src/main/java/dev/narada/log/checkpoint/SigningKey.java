package dev.narada.log.checkpoint;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;

/** What notes are signed with, under the name of the installation that signs. */
public final class SigningKey {

    private final KeyPair pair;
    private final VerifierKey verifier;

    private SigningKey(String name, KeyPair pair) {
        this.pair = pair;
        this.verifier = new VerifierKey(name, Ed25519.bytes(pair.getPublic()));
    }

    /** The key whose secret are these 32 bytes (the seed of RFC 8032). */
    public static SigningKey of(String name, byte[] secret) {
        return new SigningKey(name, Ed25519.pair(secret));
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The text, each line of it ended, with one signature under it. */
    public SignedNote sign(String text) {
        return alsoSign(new SignedNote(text, List.of()));
    }

    /** The note with one signature more, below those that it has. */
    public SignedNote alsoSign(SignedNote note) {
        var signature = Ed25519.sign(pair.getPrivate(), note.signed());
        var lines = new ArrayList<>(note.signatures());
        lines.add(new SignedNote.Line(verifier.name(), verifier.hash(), signature));
        return new SignedNote(note.text(), lines);
    }
}
