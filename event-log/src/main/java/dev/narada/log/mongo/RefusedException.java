package dev.narada.log.mongo;

import dev.narada.log.LogUnavailableException;

/** The server has said no, and will say it again: nothing was done, and trying the same once more is of no use. */
final class RefusedException extends LogUnavailableException {

    private static final long serialVersionUID = 1L;

    private final boolean ofDocument;

    /** Either because of a document that was to be written, or whatever was to be written. */
    RefusedException(String sentence, String kind, boolean ofDocument, Throwable cause) {
        super(sentence, kind, cause);
        this.ofDocument = ofDocument;
    }

    boolean isOfDocument() {
        return ofDocument;
    }
}
