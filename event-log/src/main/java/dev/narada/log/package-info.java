/**
 * A log of business facts for decisions that name their own consistency boundary: dense positions in commit order,
 * conditional appends, commands that take effect exactly once, and a hash chain per ledger. It knows no domain.
 */
@NullMarked
package dev.narada.log;

import org.jspecify.annotations.NullMarked;
