package dev.narada.query.record;

import java.util.Optional;

/** Where the server is found by everybody: what somebody has said it is, never what was found out about a network. */
@FunctionalInterface
public interface ServerAddress {

    /** Without a slash at the end. */
    Optional<String> base();
}
