package dev.narada.log.mongo;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** On the replica set that {@code NARADA_TEST_MONGODB_URI} names. */
@ExtendWith(NamedMongoLogContractTest.Named.class)
class NamedMongoLogContractTest extends MongoContract {

    private static final String NAME = "NARADA_TEST_MONGODB_URI";

    @Override
    String uri() {
        return System.getenv(NAME);
    }

    /** Says it when there is none. */
    static final class Named implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (System.getenv(NAME) != null) {
                return ConditionEvaluationResult.enabled("named");
            }
            if (context.getTestMethod().isEmpty()) {
                System.out.println("SKIPPED: the log on a MongoDB of yours. Name a replica set in " + NAME + ".");
            }
            return ConditionEvaluationResult.disabled(NAME + " is not set");
        }
    }
}
