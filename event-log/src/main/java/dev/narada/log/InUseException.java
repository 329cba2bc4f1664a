package dev.narada.log;

/** Another server stands on this store already. */
public final class InUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InUseException(String sentence) {
        super(sentence);
    }
}
