package dev.narada.query.board;

/** What lets people in at the open door: a code to type and a link to scan. */
public record Code(String code, String joinUrl) {}
