/** The record as a file that anybody can check, with what it is checked by. */
@NullMarked
package dev.narada.query.record;

import org.jspecify.annotations.NullMarked;
