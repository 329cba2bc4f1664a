/** Measures Narada beside the least that does the same, in turns, on this machine. Never part of the product. */
@org.jspecify.annotations.NullMarked
package dev.narada.bench;
