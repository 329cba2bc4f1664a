/**
 * The log on top of any store: one writer that groups commits, followers that never miss one, sourcing. A store itself
 * does no more than {@link dev.narada.log.store.Store} asks.
 */
@NullMarked
package dev.narada.log.store;

import org.jspecify.annotations.NullMarked;
