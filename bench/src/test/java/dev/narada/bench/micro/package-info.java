/** What single steps cost, by JMH: nanoseconds and bytes, without a baseline. */
@org.jspecify.annotations.NullMarked
package dev.narada.bench.micro;
