package dev.narada.log.axon.suite;

import dev.narada.log.Verdict;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Counts the tests of a class and says how many passed. */
final class Tally implements TestWatcher, AfterAllCallback {

    private final String store;
    private int passed;
    private int failed;

    Tally(String store) {
        this.store = store;
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        passed++;
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        failed++;
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        failed++;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Verdict.of("P21 Axon's own suite on " + store, "%d tests, %d passed", passed + failed, passed);
    }
}
