package dev.narada.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.narada.command.http.DeviceLimits;
import dev.narada.command.http.HttpRefusal;
import dev.narada.command.http.Stopped;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Counts failures at the doors: so many a minute for each address that tries, and so many in all. Success costs nothing, so
 * that a whole room behind one address gets in, and phones that are known are only ever counted by themselves.
 */
final class Guesses {

    /** As many calls as one phone may make of any kind. */
    private static final int KNOWN = 120;

    private final boolean enabled;
    private final int each;
    private final TimeMeter time;
    private final Bucket all;
    private final Cache<String, Bucket> tries = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    Guesses(boolean enabled, int each, int inAll, Clock clock) {
        this.enabled = enabled;
        this.each = each;
        this.time = DeviceLimits.timeOf(clock);
        this.all = bucket(inAll);
    }

    /** Opens the lock for a stranger, or stops who comes from where they have failed too often. */
    <T> Optional<T> attempt(Supplier<Optional<T>> open, String address) {
        return attempt(open, List.of(tries.get("address " + address, _ -> bucket(each)), all));
    }

    /** Opens the lock for a phone that has been let in before, whatever others do. */
    <T> Optional<T> attemptOfKnown(Supplier<Optional<T>> open, String phone) {
        return attempt(open, List.of(tries.get("phone " + phone, _ -> bucket(KNOWN))));
    }

    /** One at a time, so that no failure goes uncounted. */
    private synchronized <T> Optional<T> attempt(Supplier<Optional<T>> open, List<Bucket> buckets) {
        if (!enabled) {
            return open.get();
        }
        for (var bucket : buckets) {
            var left = bucket.estimateAbilityToConsume(1);
            if (!left.canBeConsumed()) {
                throw Stopped.until(HttpRefusal.TOO_MANY_CODES, Duration.ofNanos(left.getNanosToWaitForRefill()));
            }
        }
        var opened = open.get();
        if (opened.isEmpty()) {
            buckets.forEach(bucket -> bucket.tryConsume(1));
        }
        return opened;
    }

    private Bucket bucket(int perMinute) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
