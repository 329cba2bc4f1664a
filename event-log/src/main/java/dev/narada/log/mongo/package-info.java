/**
 * The log in MongoDB, for several nodes on one replica set. A position is claimed by an insert under a unique key; what
 * an insert came to is never guessed, it is read back.
 */
@NullMarked
package dev.narada.log.mongo;

import org.jspecify.annotations.NullMarked;
