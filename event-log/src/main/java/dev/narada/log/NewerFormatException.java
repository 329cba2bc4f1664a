package dev.narada.log;

/** A newer program wrote this store; this one must not touch it. */
public final class NewerFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NewerFormatException(String sentence) {
        super(sentence);
    }
}
