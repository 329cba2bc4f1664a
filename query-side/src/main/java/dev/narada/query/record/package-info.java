/**
 * What the record is proved with: signed notes on what it looked like, what lies between two of them, and the whole of it as
 * a file that anybody can check.
 */
@NullMarked
package dev.narada.query.record;

import org.jspecify.annotations.NullMarked;
