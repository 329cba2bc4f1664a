/** Stores as they are after years, written without a server. */
@org.jspecify.annotations.NullMarked
package dev.narada.bench.store;
