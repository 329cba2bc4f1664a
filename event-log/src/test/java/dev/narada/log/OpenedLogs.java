package dev.narada.log;

import dev.narada.log.notes.Note;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;

/** Opens the logs of a contract test and closes them after it. */
public abstract class OpenedLogs {

    private final List<Log<Note>> opened = new ArrayList<>();

    /** A log on the store of this test; empty the first time. Called again, it is another node or a restart. */
    protected abstract Log<Note> open(Clock clock) throws Exception;

    /** Whether several logs may stand on the store at once. */
    protected abstract boolean admitsNodes();

    /** How often to do what is done many times, where the server is too slow for all of it. */
    protected int times(int wanted) {
        return wanted;
    }

    /** The store, as verdicts name it. */
    protected static String store(Class<?> test) {
        return test.getSimpleName().replace("LogContractTest", "");
    }

    protected final Log<Note> log() throws Exception {
        return log(Clock.systemUTC());
    }

    protected final Log<Note> log(Clock clock) throws Exception {
        var log = open(clock);
        opened.add(log);
        return log;
    }

    /** Two nodes; where only one may stand on the store, it stands for both. */
    protected final List<Log<Note>> nodes() throws Exception {
        var first = log();
        return admitsNodes() ? List.of(first, log()) : List.of(first, first);
    }

    protected final void close(Log<Note> log) {
        opened.remove(log);
        log.close();
    }

    @AfterEach
    void closeAll() {
        List.copyOf(opened).forEach(this::close);
    }

    protected static <T> T now(CompletableFuture<T> future) throws Exception {
        return future.get(60, TimeUnit.SECONDS);
    }

    protected static boolean stands(CompletableFuture<?> attempt) {
        return failure(attempt) == null;
    }

    /** Why an attempt failed; null when it stands. */
    protected static Throwable failure(CompletableFuture<?> attempt) {
        try {
            now(attempt);
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (Exception e) {
            throw new AssertionError("no outcome in time", e);
        }
    }
}
