/** What a ledger looked like at a moment, signed so that anybody can hold the record to it later. */
@NullMarked
package dev.narada.log.checkpoint;

import org.jspecify.annotations.NullMarked;
