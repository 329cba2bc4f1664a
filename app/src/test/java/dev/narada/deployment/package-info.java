/** The launcher, proxies, and what can be said of the image and the composition without Docker. */
@NullMarked
package dev.narada.deployment;

import org.jspecify.annotations.NullMarked;
