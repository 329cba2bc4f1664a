/** What whoever runs Narada does to its store from a terminal: back up, restore, verify, rebuild, copy. */
@NullMarked
package dev.narada.app.operate;

import org.jspecify.annotations.NullMarked;
