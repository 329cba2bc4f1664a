/** What the room says without a word: raised hands, readiness, reactions. Of the moment, and never recorded. */
@NullMarked
package dev.narada.query.signals;

import org.jspecify.annotations.NullMarked;
