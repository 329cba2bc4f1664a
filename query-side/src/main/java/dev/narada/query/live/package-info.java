/** Views that follow the record: snapshots and deltas over server-sent events. */
@NullMarked
package dev.narada.query.live;

import org.jspecify.annotations.NullMarked;
