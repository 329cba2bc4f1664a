package dev.narada.log.record;

import java.util.UUID;
import javax.crypto.SecretKey;

/** The key under a name. Another key under the same name, made after this one was destroyed, has another id. */
public record DataKey(String name, UUID id, SecretKey secret) {}
