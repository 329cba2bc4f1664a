/** Canonical JSON (RFC 8785) with whole numbers only: the bytes that are hashed. */
@NullMarked
package dev.narada.log.json;

import org.jspecify.annotations.NullMarked;
