package dev.narada.log.mongo;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs a test where the independent server is installed, and says it aloud where it is not. Where
 * {@code narada.independent-server} is {@code required}, as in {@code ./narada test}, the test runs, and fails without it.
 */
public final class WithIndependentServer implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (IndependentServer.isInstalled()) {
            return ConditionEvaluationResult.enabled("the independent server is installed");
        }
        if ("required".equals(System.getProperty("narada.independent-server"))) {
            return ConditionEvaluationResult.enabled("the independent server is required");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("SKIPPED: " + context.getRequiredTestClass().getSimpleName()
                    + ", on an independent server that speaks MongoDB's protocol. ./narada test installs it.");
        }
        return ConditionEvaluationResult.disabled("the independent server is not installed");
    }
}
