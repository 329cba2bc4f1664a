@NullMarked
package dev.narada.app.practice;

import org.jspecify.annotations.NullMarked;
