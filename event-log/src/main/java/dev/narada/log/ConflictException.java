package dev.narada.log;

/** An event that the decision depends on came in between; decide again. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String sentence) {
        super(sentence);
    }
}
