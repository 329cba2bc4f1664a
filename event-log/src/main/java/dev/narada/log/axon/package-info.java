/** Axon's event storage on the log, and how Axon learns the stored names and tags of events. */
@NullMarked
package dev.narada.log.axon;

import org.jspecify.annotations.NullMarked;
