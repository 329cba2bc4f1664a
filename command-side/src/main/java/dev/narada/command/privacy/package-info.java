/** What is removed from the record, and on which ground; counts and history stay. */
@NullMarked
package dev.narada.command.privacy;

import org.jspecify.annotations.NullMarked;
