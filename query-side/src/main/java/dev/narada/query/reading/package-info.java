/** The doors for reading. */
@NullMarked
package dev.narada.query.reading;

import org.jspecify.annotations.NullMarked;
