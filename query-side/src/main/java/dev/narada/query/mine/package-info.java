/** What one participant sees of their own. */
@NullMarked
package dev.narada.query.mine;

import org.jspecify.annotations.NullMarked;
