/** What Narada is held against: programs that do the least there is to do, each a process of its own. */
@org.jspecify.annotations.NullMarked
package dev.narada.bench.baseline;
