package dev.narada.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SerialExecutorTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final SerialExecutor serial = new SerialExecutor(threads);

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void tasks_run_in_the_order_in_which_they_came() throws Exception {
        var done = new CopyOnWriteArrayList<Integer>();
        for (var n = 0; n < 1_000; n++) {
            var number = n;
            serial.execute(() -> done.add(number));
        }
        settled();
        assertThat(done).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void a_task_that_fails_stops_none_of_those_behind_it() throws Exception {
        for (Throwable failure : List.of(new IllegalStateException("broken"), new StackOverflowError("too deep"))) {
            serial.execute(() -> {
                throw SerialExecutorTest.<RuntimeException>any(failure);
            });
            settled();
        }
    }

    private void settled() throws Exception {
        CompletableFuture.runAsync(() -> {}, serial).get(5, TimeUnit.SECONDS);
    }

    @SuppressWarnings("unchecked") // lets an Error pass where the compiler expects an exception
    private static <T extends Throwable> T any(Throwable failure) throws T {
        throw (T) failure;
    }
}
