/** What the workshop is and where it stands: sessions, phases, door, rules, the planned and the real course. */
@NullMarked
package dev.narada.query.workshop;

import org.jspecify.annotations.NullMarked;
