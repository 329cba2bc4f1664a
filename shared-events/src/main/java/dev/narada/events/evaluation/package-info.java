/** What people thought of the meeting. */
@NullMarked
package dev.narada.events.evaluation;

import org.jspecify.annotations.NullMarked;
