package dev.narada.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes whoever tries passwords wait, longer with each that was wrong. A few in a row cost nothing, because people mistype;
 * how many sources are remembered is bounded, and one that is quiet for an hour is forgotten.
 */
final class PasswordAttempts {

    private static final int FREE = 4;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private record Failed(int times, Instant until) {

        static final Failed NEVER = new Failed(0, Instant.MIN);

        Failed again(Instant now) {
            var doublings = Math.min(times - FREE, Long.SIZE / 2);
            var wait = doublings < 0 ? Duration.ZERO : Duration.ofSeconds(1L << doublings);
            return new Failed(times + 1, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
        }
    }

    private final boolean enabled;
    private final Clock clock;
    private final Cache<String, Failed> sources;

    PasswordAttempts(boolean enabled, Clock clock) {
        this.enabled = enabled;
        this.clock = clock;
        this.sources = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(Duration.ofHours(1))
                .ticker(() -> clock.millis() * 1_000_000)
                .build();
    }

    /** Opens the lock unless one of these sources has to wait; a failure counts against all of them. */
    <T> Optional<T> attempt(Supplier<Optional<T>> open, List<String> from) {
        if (!enabled) {
            return open.get();
        }
        from.forEach(this::waits);
        var opened = open.get();
        if (opened.isPresent()) {
            sources.invalidateAll(from);
        } else {
            from.forEach(source -> sources.asMap()
                    .compute(source, (_, failed) -> (failed == null ? Failed.NEVER : failed).again(clock.instant())));
        }
        return opened;
    }

    private void waits(String source) {
        var failed = sources.getIfPresent(source);
        var now = clock.instant();
        if (failed != null && now.isBefore(failed.until())) {
            throw RequestRefused.until(HttpRefusal.TOO_MANY, Duration.between(now, failed.until()));
        }
    }
}
