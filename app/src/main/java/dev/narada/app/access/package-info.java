/** Who may come in, and as whom: accounts, sessions, phones, projectors and the codes at the door. Never part of the record. */
@NullMarked
package dev.narada.app.access;

import org.jspecify.annotations.NullMarked;
