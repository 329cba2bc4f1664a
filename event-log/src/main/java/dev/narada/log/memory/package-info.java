/** A log that lasts as long as the process, for tests. */
@NullMarked
package dev.narada.log.memory;

import org.jspecify.annotations.NullMarked;
