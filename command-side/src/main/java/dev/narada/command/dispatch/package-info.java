/**
 * What stands around the pure decisions: the wiring of Axon, dispatch, permissions, answers that are kept and told again.
 * Nothing outside this package knows the framework.
 */
@NullMarked
package dev.narada.command.dispatch;

import org.jspecify.annotations.NullMarked;
