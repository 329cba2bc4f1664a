/** The load: people who write and viewers who look, over loopback. */
@org.jspecify.annotations.NullMarked
package dev.narada.bench.wire;
