package dev.narada.log.mongo;

/** The database cannot keep a log as it is; the sentence says what to do about it. */
public final class UnfitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnfitException(String sentence) {
        super(sentence);
    }
}
