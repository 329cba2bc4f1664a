/** Everything that is known about one workshop at one position. */
@NullMarked
package dev.narada.query.state;

import org.jspecify.annotations.NullMarked;
