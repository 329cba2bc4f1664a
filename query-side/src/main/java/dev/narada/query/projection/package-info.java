/** Workshops in use, held in memory and fed by one follower of the log. */
@NullMarked
package dev.narada.query.projection;

import org.jspecify.annotations.NullMarked;
