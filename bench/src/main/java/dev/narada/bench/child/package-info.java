/** The programs that are measured, as processes of their own, and what the system says of them. */
@org.jspecify.annotations.NullMarked
package dev.narada.bench.child;
