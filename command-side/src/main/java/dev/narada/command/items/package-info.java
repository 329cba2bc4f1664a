/** What is missing and what could be done. Both have the same shape and the same rules; one slice does where one command takes either. */
@NullMarked
package dev.narada.command.items;

import org.jspecify.annotations.NullMarked;
