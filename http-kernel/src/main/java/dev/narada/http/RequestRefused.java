package dev.narada.http;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that goes no further, with the reason that its caller is told. */
public class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 120;

    private final transient Problem problem;

    public RequestRefused(Problem problem, @Nullable Throwable cause) {
        super(problem.refusal().name() + (problem.field() == null ? "" : " " + problem.field()), cause, false, false);
        this.problem = problem;
    }

    public static RequestRefused by(Refusal refusal) {
        return new RequestRefused(Problem.of(refusal), null);
    }

    /** A name that somebody made up is told back so far that they know it again. */
    public static RequestRefused by(Refusal refusal, String field) {
        var known = field.length() > LONGEST_NAME ? field.substring(0, LONGEST_NAME) + "…" : field;
        return new RequestRefused(new Problem(refusal, known, Map.of(), null), null);
    }

    /** The same where whoever asked calls fields by these other names; what stands in such a field is called after it. */
    public RequestRefused about(Map<String, String> names) {
        var field = problem.field();
        if (field == null) {
            return this;
        }
        var end = field.indexOf('[') < 0 ? field.length() : field.indexOf('[');
        var called = names.get(field.substring(0, end));
        return called == null
                ? this
                : new RequestRefused(
                        new Problem(
                                problem.refusal(),
                                called + field.substring(end),
                                problem.details(),
                                problem.retryAfter()),
                        getCause());
    }

    public static RequestRefused until(Refusal refusal, Duration retryAfter) {
        return new RequestRefused(new Problem(refusal, null, Map.of(), retryAfter), null);
    }

    public Problem problem() {
        return problem;
    }
}
