/** A small vocabulary of no domain, to try the log with. */
@NullMarked
package dev.narada.log.notes;

import org.jspecify.annotations.NullMarked;
