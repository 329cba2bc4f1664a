@NullMarked
package dev.narada.app;

import org.jspecify.annotations.NullMarked;
