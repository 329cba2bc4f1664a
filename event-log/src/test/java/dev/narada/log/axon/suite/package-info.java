/** Axon's own tests of an event storage, on each store of the log. */
@NullMarked
package dev.narada.log.axon.suite;

import org.jspecify.annotations.NullMarked;
