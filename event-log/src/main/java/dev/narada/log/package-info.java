/** The log: append exactly once, read in order, prove that nothing is missing. */
@NullMarked
package dev.narada.log;

import org.jspecify.annotations.NullMarked;
