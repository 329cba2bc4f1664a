/** What is already there and says much the same. */
@NullMarked
package dev.narada.query.similar;

import org.jspecify.annotations.NullMarked;
