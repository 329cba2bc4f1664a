package dev.narada.log;

import java.util.UUID;

/** What a command is known by: its id within its ledger. */
public record CommandName(String ledger, UUID command) {}
