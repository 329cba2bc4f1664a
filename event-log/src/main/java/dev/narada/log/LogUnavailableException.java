package dev.narada.log;

/** The log cannot take the commit now, or cannot tell whether it did; the same command may be tried again. */
public final class LogUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LogUnavailableException(String sentence) {
        super(sentence);
    }
}
