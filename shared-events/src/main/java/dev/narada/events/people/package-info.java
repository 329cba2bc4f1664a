/** Who signed up, who came, who agreed to what. */
@NullMarked
package dev.narada.events.people;

import org.jspecify.annotations.NullMarked;
