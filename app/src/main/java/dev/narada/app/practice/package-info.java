/**
 * Rooms to practise in: the whole product once more inside the process, on a record in memory, with made-up people.
 * Whatever names a workshop of theirs is handed to them; nothing of it reaches the real record.
 */
@NullMarked
package dev.narada.app.practice;

import org.jspecify.annotations.NullMarked;
