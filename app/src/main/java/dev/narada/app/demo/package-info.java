/** The workshop of the first invitation, held by made-up people while somebody watches. */
@NullMarked
package dev.narada.app.demo;

import org.jspecify.annotations.NullMarked;
