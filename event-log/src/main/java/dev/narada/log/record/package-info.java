/** What stands in a store, whichever it is: leaves, chain, digests, sealed fields. All hashing and sealing is here. */
@NullMarked
package dev.narada.log.record;

import org.jspecify.annotations.NullMarked;
