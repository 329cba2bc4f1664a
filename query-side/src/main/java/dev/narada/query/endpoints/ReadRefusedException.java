package dev.narada.query.endpoints;

import org.jspecify.annotations.Nullable;

/** Ends a reading with a problem document. */
public final class ReadRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ReadRefusal trouble;
    private final @Nullable String field;

    public ReadRefusedException(ReadRefusal trouble) {
        this(trouble, null);
    }

    public ReadRefusedException(ReadRefusal trouble, @Nullable String field) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
        this.field = field;
    }

    public ReadRefusal trouble() {
        return trouble;
    }

    public @Nullable String field() {
        return field;
    }
}
