package dev.narada.log.mongo;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Runs a test where there is Docker, and says it aloud where there is none. */
final class WithDocker implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return ConditionEvaluationResult.enabled("there is Docker");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("SKIPPED: " + context.getRequiredTestClass().getSimpleName()
                    + ", on a replica set of three members. It needs Docker.");
        }
        return ConditionEvaluationResult.disabled("there is no Docker");
    }
}
