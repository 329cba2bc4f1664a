/** What is measured: one class for each row of the table. */
@org.jspecify.annotations.NullMarked
package dev.narada.bench.rows;
