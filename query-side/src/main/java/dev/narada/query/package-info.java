/** Views: pure folds over the log, one package per feature. */
@NullMarked
package dev.narada.query;

import org.jspecify.annotations.NullMarked;
