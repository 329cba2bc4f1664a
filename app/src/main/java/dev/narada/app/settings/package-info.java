/** What the one who runs Narada may choose. */
@NullMarked
package dev.narada.app.settings;

import org.jspecify.annotations.NullMarked;
