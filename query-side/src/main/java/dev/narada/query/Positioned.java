package dev.narada.query;

/** A view as it stands after the event of its workshop at {@code position}. */
public interface Positioned {
    long position();
}
