package dev.narada.app.web;

/** The form of a call that says all by being made. */
public record NoFields() {}
