/** What is forgotten by itself, because the time for which it may be kept is over. */
@NullMarked
package dev.narada.app.retention;

import org.jspecify.annotations.NullMarked;
