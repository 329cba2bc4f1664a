/** How views are written: the same view always gives the same bytes. */
@NullMarked
package dev.narada.query.json;

import org.jspecify.annotations.NullMarked;
