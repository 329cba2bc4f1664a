/** Who signed up and who came. */
@NullMarked
package dev.narada.query.people;

import org.jspecify.annotations.NullMarked;
