package dev.narada.app.operate;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Has Spring say why the server did not start in the log's own sentence, without a page of stack trace. */
public final class RefusalAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Refusal.in(failure)
                .map(why -> new FailureAnalysis(String.valueOf(why.getMessage()), null, failure))
                .orElse(null);
    }
}
