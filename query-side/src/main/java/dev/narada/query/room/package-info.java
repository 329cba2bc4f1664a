/** Everything that is known about one workshop at one position. */
@NullMarked
package dev.narada.query.room;

import org.jspecify.annotations.NullMarked;
