package dev.narada.log.axon.suite;

import dev.narada.log.Log;
import dev.narada.log.axon.LogStorageEngine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Axon's suite as it is. One of its tests waits for ever when nothing is delivered: each has its time and its thread. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class AxonSuite extends StorageEngineTestSuite<LogStorageEngine<String>> {

    static final Words FORMAT = new Words();

    @TempDir
    private static Path directory;

    private @Nullable Log<String> log;

    /** A fresh log, which may keep things in this directory. */
    abstract Log<String> open(Path directory);

    @Override
    protected LogStorageEngine<String> buildStorageEngine() {
        var opened = open(directory);
        log = opened;
        return new LogStorageEngine<>(settling(opened), String.class, FORMAT);
    }

    /**
     * One of Axon's tests gives an append 50 ms and then asks how it ended, which is too short on a busy machine: here an
     * append has ended when it is returned.
     */
    @SuppressWarnings("unchecked") // the very interface that is given
    private static Log<String> settling(Log<String> log) {
        return (Log<String>) Proxy.newProxyInstance(
                Log.class.getClassLoader(), new Class<?>[] {Log.class}, (_, method, arguments) -> {
                    try {
                        var returned = method.invoke(log, arguments);
                        if (method.getName().equals("append")) {
                            ((CompletableFuture<?>) returned)
                                    .handle((_, _) -> true)
                                    .join();
                        }
                        return returned;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    protected @Nullable ProcessingContext processingContext() {
        return null;
    }

    @AfterAll
    void close() {
        if (log != null) {
            log.close();
        }
    }
}
