@NullMarked
package dev.narada.app.rehearsal;

import org.jspecify.annotations.NullMarked;
