/** What was removed from the record, and on which ground. */
@NullMarked
package dev.narada.events.privacy;

import org.jspecify.annotations.NullMarked;
