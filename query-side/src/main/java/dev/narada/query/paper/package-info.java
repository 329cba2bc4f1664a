/** What is printed: before a session for the room, after it to take home. */
@NullMarked
package dev.narada.query.paper;

import org.jspecify.annotations.NullMarked;
