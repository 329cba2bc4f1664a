package dev.narada.log;

/** Something stored is not what was stored, or cannot be read; the sentence names the position. Nothing is skipped. */
public final class DamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedException(String sentence) {
        super(sentence);
    }

    public DamagedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
