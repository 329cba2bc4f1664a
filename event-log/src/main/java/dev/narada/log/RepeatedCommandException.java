package dev.narada.log;

/** The ledger has an answer for this command already; read it instead. */
public final class RepeatedCommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RepeatedCommandException(String sentence) {
        super(sentence);
    }
}
