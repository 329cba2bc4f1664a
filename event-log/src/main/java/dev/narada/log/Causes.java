package dev.narada.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log why callers are told to come again soon: what they asked, with what code it failed, and the cause.
 * Each kind is said once a minute, however many callers meet it.
 */
public final class Causes {

    private static final Logger LOG = LoggerFactory.getLogger(Causes.class);
    private static final long QUIET = TimeUnit.MINUTES.toNanos(1);

    private final LongSupplier nanos;
    private final Map<String, Said> said = new ConcurrentHashMap<>();

    /** When a kind was said last, and how many have met it since. */
    private record Said(long at, AtomicInteger since) {}

    public Causes() {
        this(System::nanoTime);
    }

    Causes(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Says it with the code that its cause has, unless it was said within the last minute.
     *
     * @param asked the command, or what else was asked, without anything that differs from caller to caller
     */
    public void say(String asked, Throwable cause) {
        say(asked, code(cause), cause);
    }

    /** The same where the caller knows better what it is called. */
    public void say(String asked, String code, Throwable cause) {
        var now = nanos.getAsLong();
        said.compute(asked + "|" + code, (_, last) -> {
            if (last != null && now - last.at < QUIET) {
                last.since.incrementAndGet();
                return last;
            }
            LOG.warn(
                    "{} was told to come again soon ({}); {} more since the last time it was said",
                    asked,
                    code,
                    last == null ? 0 : last.since.get(),
                    cause);
            return new Said(now, new AtomicInteger());
        });
    }

    private static String code(Throwable cause) {
        var kind = cause instanceof LogUnavailableException why ? why.kind() : "";
        return kind.isEmpty() ? root(cause).getClass().getSimpleName() : kind;
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
