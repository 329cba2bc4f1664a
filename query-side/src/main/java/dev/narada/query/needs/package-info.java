/** What is missing, folded from its facts. */
@NullMarked
package dev.narada.query.needs;

import org.jspecify.annotations.NullMarked;
