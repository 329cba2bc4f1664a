/** What people thought of the meeting. */
@NullMarked
package dev.narada.command.evaluation;

import org.jspecify.annotations.NullMarked;
