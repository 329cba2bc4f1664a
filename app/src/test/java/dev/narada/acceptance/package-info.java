/** The product as people and other programs meet it: a process of its own, HTTP, and a real browser. */
@NullMarked
package dev.narada.acceptance;

import org.jspecify.annotations.NullMarked;
