package dev.narada.log;

/** The commit has more events or bytes than the log takes. */
public final class LimitExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LimitExceededException(String sentence) {
        super(sentence);
    }
}
