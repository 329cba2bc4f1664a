/** Browsers that are not Chromium, driven as a person would, with as little of our own as that takes. */
@NullMarked
package dev.narada.acceptance.engine;

import org.jspecify.annotations.NullMarked;
