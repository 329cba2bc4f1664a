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
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Counts failures at a lock: so many a minute for each who tries, and so many in all. Success costs nothing, so that
 * a whole room behind one address gets in.
 */
final class Guesses {

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

    /** Opens the lock, or stops whoever has failed too often. One at a time, so that no failure goes uncounted. */
    synchronized <T> Optional<T> attempt(Supplier<Optional<T>> open, String... who) {
        if (!enabled) {
            return open.get();
        }
        var buckets = Stream.concat(Stream.of(who).map(one -> tries.get(one, _ -> bucket(each))), Stream.of(all))
                .toList();
        for (var bucket : buckets) {
            var left = bucket.estimateAbilityToConsume(1);
            if (!left.canBeConsumed()) {
                throw Stopped.until(HttpRefusal.TOO_MANY, Duration.ofNanos(left.getNanosToWaitForRefill()));
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
