/** The facilitation as a whole: both sides together, held against what it promises. */
@NullMarked
package dev.narada.facilitation;

import org.jspecify.annotations.NullMarked;
