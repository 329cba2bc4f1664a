package dev.narada.query.projection;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs tasks one after the other, in the order in which they came, on threads borrowed from an executor. */
final class SerialExecutor implements Executor {

    private static final Logger LOG = LoggerFactory.getLogger(SerialExecutor.class);

    private final Executor threads;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean running = new AtomicBoolean();

    SerialExecutor(Executor threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        start();
    }

    private void start() {
        if (running.compareAndSet(false, true)) {
            try {
                threads.execute(this::drain);
            } catch (RuntimeException | Error e) {
                // Nobody runs them now; whoever comes next tries again.
                running.set(false);
                throw e;
            }
        }
    }

    private void drain() {
        try {
            for (var task = tasks.poll(); task != null; task = tasks.poll()) {
                run(task);
            }
        } finally {
            running.set(false);
        }
        // Whoever came after the last look and before the line above has left it to us.
        if (!tasks.isEmpty()) {
            start();
        }
    }

    /** Whatever goes wrong in one task, an Error too, those behind it would otherwise wait for ever. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) {
            LOG.error("A task failed; those behind it go on", e);
        }
    }
}
