/** What people thought of a meeting. */
@NullMarked
package dev.narada.query.evaluation;

import org.jspecify.annotations.NullMarked;
