/** What projector, phones and console see. */
@NullMarked
package dev.narada.query.board;

import org.jspecify.annotations.NullMarked;
