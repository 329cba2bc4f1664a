/** Each fact as a sentence, in Polish and in English. */
@NullMarked
package dev.narada.query.history;

import org.jspecify.annotations.NullMarked;
