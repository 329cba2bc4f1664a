/** Models that several slices ask the record for. */
@NullMarked
package dev.narada.command.knowledge;

import org.jspecify.annotations.NullMarked;
