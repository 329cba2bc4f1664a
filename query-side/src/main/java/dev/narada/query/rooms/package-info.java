/** Workshops in use, held in memory and fed by one follower of the log. */
@NullMarked
package dev.narada.query.rooms;

import org.jspecify.annotations.NullMarked;
