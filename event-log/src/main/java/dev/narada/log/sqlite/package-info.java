/** The log in a file: SQLite with a write-ahead log and full flushes, one writer. */
@NullMarked
package dev.narada.log.sqlite;

import org.jspecify.annotations.NullMarked;
