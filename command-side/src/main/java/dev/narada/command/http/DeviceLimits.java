package dev.narada.command.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.narada.command.Actor;
import dev.narada.command.RateLimit;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Keeps one phone from drowning the room; those who lead it are not counted. */
public final class DeviceLimits {

    private record LimitedDevice(String device, RateLimit limit) {}

    private record Write(String device, UUID key) {}

    private final boolean enabled;
    private final TimeMeter time;
    private final Cache<LimitedDevice, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    private final Cache<Write, Boolean> counted = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    public DeviceLimits(boolean enabled, Clock clock) {
        this.enabled = enabled;
        this.time = timeOf(clock);
    }

    /** Bucket4j's view of a clock. */
    public static TimeMeter timeOf(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * Counts a call that is limited like this; stops it with the time to wait when it is one too many. What comes again
     * under its key is a call like any other, but no further idea, support or signal.
     */
    public void count(Actor actor, RateLimit own, UUID key) {
        if (!enabled || actor.role().atLeast(Role.SCRIBE)) {
            return;
        }
        take(actor, RateLimit.COMMANDS);
        var write = new Write(actor.pseudonym(), key);
        if (own != RateLimit.COMMANDS && counted.getIfPresent(write) == null) {
            take(actor, own);
            counted.put(write, true);
        }
    }

    private void take(Actor actor, RateLimit limit) {
        var bucket = buckets.get(
                new LimitedDevice(actor.pseudonym(), limit),
                key -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(bandwidth -> bandwidth
                                .capacity(limit.burst())
                                .refillGreedy(limit.perMinute(), Duration.ofMinutes(1)))
                        .build());
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw RequestRefused.until(HttpRefusal.TOO_MANY, Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }
}
