/**
 * What is missing, what could be done, and who supports it. Needs and ideas are one family: each fact that both have is a
 * role with the two records that fill it, for the record knows them by two names.
 */
@NullMarked
package dev.narada.events.items;

import org.jspecify.annotations.NullMarked;
