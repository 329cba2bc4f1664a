/** What could be done, folded from its facts. */
@NullMarked
package dev.narada.query.ideas;

import org.jspecify.annotations.NullMarked;
