package dev.narada.app;

import dev.narada.log.InUseException;
import dev.narada.log.NewerFormatException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, not in a stack trace, why the record cannot be opened. */
final class StoreRefused extends AbstractFailureAnalyzer<RuntimeException> {

    /** Of sysexits.h: something is configured wrongly. */
    static final int EXIT = 78;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, RuntimeException cause) {
        var refusal = in(failure);
        return refusal == null
                ? null
                : new FailureAnalysis(String.valueOf(refusal.getMessage()), "Nothing was changed.", refusal);
    }

    /** The log's own sentence, however deep it is buried. */
    static @Nullable Throwable in(@Nullable Throwable failure) {
        for (var each = failure; each != null; each = each.getCause()) {
            if (each instanceof InUseException || each instanceof NewerFormatException) {
                return each;
            }
        }
        return null;
    }
}
