package dev.narada.command.http;

import dev.narada.command.Outcome;
import dev.narada.command.Refusal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that was stopped at the door, with the reason that its caller is told. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 120;

    private final transient Problem problem;

    private RequestRefused(Problem problem) {
        super(problem.refusal().name() + (problem.field() == null ? "" : " " + problem.field()), null, false, false);
        this.problem = problem;
    }

    public static RequestRefused by(Refusal refusal) {
        return new RequestRefused(Problem.of(refusal));
    }

    /** A name that somebody made up is told back so far that they know it again. */
    public static RequestRefused by(Refusal refusal, String field) {
        var known = field.length() > LONGEST_NAME ? field.substring(0, LONGEST_NAME) + "…" : field;
        return new RequestRefused(new Problem(refusal, known, Map.of(), null));
    }

    public static RequestRefused until(Refusal refusal, Duration retryAfter) {
        return new RequestRefused(new Problem(refusal, null, Map.of(), retryAfter));
    }

    /** By what is wrong with the fields themselves, if anything is. */
    public static void ifAny(Outcome.@Nullable Refused fault) {
        if (fault != null) {
            throw new RequestRefused(new Problem(fault.refusal(), fault.field(), fault.details(), null));
        }
    }

    public Problem problem() {
        return problem;
    }
}
