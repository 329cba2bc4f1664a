/** What needs and ideas have in common: words, support, merges. */
@NullMarked
package dev.narada.query.items;

import org.jspecify.annotations.NullMarked;
