/** Decisions, objections and the plan of action. */
@NullMarked
package dev.narada.query.plan;

import org.jspecify.annotations.NullMarked;
