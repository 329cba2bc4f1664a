/** Views as files that other programs open. */
@NullMarked
package dev.narada.query.exports;

import org.jspecify.annotations.NullMarked;
