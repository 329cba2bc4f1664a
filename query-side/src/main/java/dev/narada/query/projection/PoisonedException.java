package dev.narada.query.projection;

/** An event that cannot be taken in. */
final class PoisonedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    PoisonedException(long position, Throwable why) {
        super("the event at position " + position + " cannot be taken in: " + why.getMessage(), why);
        this.position = position;
    }

    long position() {
        return position;
    }
}
