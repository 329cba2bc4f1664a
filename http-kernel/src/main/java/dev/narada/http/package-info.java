/** What both sides say to the outside alike: roles, languages, words, and the one shape of a problem. */
@NullMarked
package dev.narada.http;

import org.jspecify.annotations.NullMarked;
