@NullMarked
package dev.narada.http;

import org.jspecify.annotations.NullMarked;
