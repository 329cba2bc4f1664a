package dev.narada.command.http;

import dev.narada.command.Outcome;
import dev.narada.http.Problem;
import dev.narada.http.RequestRefused;
import org.jspecify.annotations.Nullable;

/** Stops what is wrong in itself, before anything is decided. */
public final class Faults {

    private Faults() {}

    /** Ends the request by what is wrong with its fields, if anything is. */
    public static void stop(Outcome.@Nullable Refused fault) {
        if (fault != null) {
            throw new RequestRefused(new Problem(fault.refusal(), fault.field(), fault.details(), null), null);
        }
    }
}
