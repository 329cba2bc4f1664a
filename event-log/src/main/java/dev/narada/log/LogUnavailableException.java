package dev.narada.log;

import org.jspecify.annotations.Nullable;

/** The log cannot take the commit now, or cannot tell whether it did; the same command may be tried again. */
public class LogUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;

    public LogUnavailableException(String sentence) {
        this(sentence, "", null);
    }

    /**
     * Because of a failure below.
     *
     * @param kind what was asked and with what code it failed, such as {@code insert commits 10107}; nothing that
     *             differs from one failure to the next of the same kind
     */
    public LogUnavailableException(String sentence, String kind, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /** By which failures that are alike are told; that of the first cause which has one. */
    public final String kind() {
        return kind.isEmpty() && getCause() instanceof LogUnavailableException below ? below.kind() : kind;
    }
}
