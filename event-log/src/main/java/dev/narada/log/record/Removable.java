package dev.narada.log.record;

import java.util.List;
import java.util.function.Predicate;

/** The part of a commit that may leave the log while its hashes stay: sealed fields, request hash, answer. */
public record Removable(List<VaultEntry> vault, byte[] request, byte[] answer) {

    public Removable {
        vault = List.copyOf(vault);
    }

    /** With those sealed fields only. */
    public Removable keeping(Predicate<VaultEntry> field) {
        return new Removable(vault.stream().filter(field).toList(), request, answer);
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
