/** What every answer carries, the pages, and where this machine is found. */
@NullMarked
package dev.narada.app.web;

import org.jspecify.annotations.NullMarked;
