package dev.narada.app.access;

/** The form of a call that says all by being made. */
record NoFields() {}
