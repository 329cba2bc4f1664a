package dev.narada.log.record;

import java.util.List;

/** The part of a commit that may leave the log while its hashes stay: sealed fields, request hash, answer. */
public record Removable(List<VaultEntry> vault, byte[] request, byte[] answer) {

    public Removable {
        vault = List.copyOf(vault);
    }

    /** Without what the request was. */
    public Removable withoutRequest() {
        return new Removable(vault, new byte[0], answer);
    }

    /** Without what the request and the answer were. */
    public Removable withoutAnswer() {
        return new Removable(vault, new byte[0], new byte[0]);
    }
}
