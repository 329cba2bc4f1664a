package dev.narada.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.narada.command.http.DeviceLimits;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Counts failures at the doors: so many a minute for each address that tries, and so many in all. Success costs nothing, so
 * that a whole room behind one address gets in. Phones that are known are never counted among these, nor stopped; so that
 * none of them finds out the code of a door where it is a stranger, only so many of their codes are tried there.
 */
final class FailureLimiter {

    private final boolean enabled;
    private final int each;
    private final TimeMeter time;
    private final Bucket all;
    private final Bucket elsewhere;
    private final Cache<String, Bucket> tries = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    FailureLimiter(boolean enabled, int each, int inAll, int elsewhere, Clock clock) {
        this.enabled = enabled;
        this.each = each;
        this.time = DeviceLimits.timeOf(clock);
        this.all = bucket(inAll);
        this.elsewhere = bucket(elsewhere);
    }

    /** Opens the lock for a stranger, or stops who comes from where they have failed too often. */
    <T> Optional<T> attempt(Supplier<Optional<T>> open, String address) {
        return attempt(open, List.of(tries.get("address " + address, _ -> bucket(each)), all));
    }

    /**
     * Opens the lock for a known phone where it is a stranger. Nobody is told that it was not tried, because a phone that
     * mistypes the code of its own door comes here as well.
     */
    <T> Optional<T> attemptElsewhere(Supplier<Optional<T>> open) {
        try {
            return attempt(open, List.of(elsewhere));
        } catch (RequestRefused _) {
            return Optional.empty();
        }
    }

    /** One at a time, so that no failure goes uncounted. */
    private synchronized <T> Optional<T> attempt(Supplier<Optional<T>> open, List<Bucket> buckets) {
        if (!enabled) {
            return open.get();
        }
        for (var bucket : buckets) {
            var left = bucket.estimateAbilityToConsume(1);
            if (!left.canBeConsumed()) {
                throw RequestRefused.until(
                        HttpRefusal.TOO_MANY_CODES, Duration.ofNanos(left.getNanosToWaitForRefill()));
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
