/** How records become leaves and leaves become records again. */
@NullMarked
package dev.narada.log.format;

import org.jspecify.annotations.NullMarked;
