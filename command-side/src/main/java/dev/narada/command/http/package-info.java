/** How a request becomes a command and an outcome becomes an answer: one table of routes, one binder, one shape of problem. */
@NullMarked
package dev.narada.command.http;

import org.jspecify.annotations.NullMarked;
