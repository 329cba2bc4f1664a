/** What is taken away is checked by the programs that go along with it. */
@NullMarked
package dev.narada.query.record;

import org.jspecify.annotations.NullMarked;
