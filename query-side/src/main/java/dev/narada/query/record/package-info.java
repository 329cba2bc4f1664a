/** What the record is proved with: signed notes on what it looked like, and what lies between two of them. */
@NullMarked
package dev.narada.query.record;

import org.jspecify.annotations.NullMarked;
