/** What needs and ideas have in common: the same shape, the same rules, one slice for both where one command takes either. */
@NullMarked
package dev.narada.command.items;

import org.jspecify.annotations.NullMarked;
