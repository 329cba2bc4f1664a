/** How facts are stored: the labels by which they are found, and the keys that seal what is in them. */
@NullMarked
package dev.narada.events.storage;

import org.jspecify.annotations.NullMarked;
