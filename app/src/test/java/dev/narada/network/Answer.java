package dev.narada.network;

/** What the server said. */
record Answer(int status, String body) {}
