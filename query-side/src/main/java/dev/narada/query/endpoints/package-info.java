/** The doors for reading. */
@NullMarked
package dev.narada.query.endpoints;

import org.jspecify.annotations.NullMarked;
