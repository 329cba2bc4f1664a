/** How the side that shows is put together. */
@NullMarked
package dev.narada.query.wiring;

import org.jspecify.annotations.NullMarked;
