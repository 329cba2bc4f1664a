@NullMarked
package dev.narada.command.http;

import org.jspecify.annotations.NullMarked;
