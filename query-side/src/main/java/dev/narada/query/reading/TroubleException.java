package dev.narada.query.reading;

import org.jspecify.annotations.Nullable;

/** Ends a reading with a problem document. */
public final class TroubleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final @Nullable String field;

    public TroubleException(Trouble trouble) {
        this(trouble, null);
    }

    public TroubleException(Trouble trouble, @Nullable String field) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
        this.field = field;
    }

    public Trouble trouble() {
        return trouble;
    }

    public @Nullable String field() {
        return field;
    }
}
