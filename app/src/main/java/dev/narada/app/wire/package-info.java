/** The wire, below HTTP's answers: requests are taken in whole, in their time, or turned away. */
@NullMarked
package dev.narada.app.wire;

import org.jspecify.annotations.NullMarked;
