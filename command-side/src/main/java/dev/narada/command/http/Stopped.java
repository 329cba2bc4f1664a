package dev.narada.command.http;

import dev.narada.command.Refusal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that was stopped at the door, with the reason that its caller is told. */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final @Nullable String field;
    private final @Nullable Duration retryAfter;

    private Stopped(Refusal refusal, @Nullable String field, @Nullable Duration retryAfter) {
        super(refusal.name() + (field == null ? "" : " " + field), null, false, false);
        this.refusal = refusal;
        this.field = field;
        this.retryAfter = retryAfter;
    }

    public static Stopped by(Refusal refusal) {
        return new Stopped(refusal, null, null);
    }

    public static Stopped by(Refusal refusal, String field) {
        return new Stopped(refusal, field, null);
    }

    public static Stopped until(Refusal refusal, Duration retryAfter) {
        return new Stopped(refusal, null, retryAfter);
    }

    public Problem problem() {
        return new Problem(refusal, field, Map.of(), retryAfter);
    }
}
