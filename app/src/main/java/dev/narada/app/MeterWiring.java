package dev.narada.app;

import dev.narada.events.Fact;
import dev.narada.log.LedgersInMemory;
import dev.narada.log.Log;
import dev.narada.query.live.LiveStreams;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the one who runs Narada may watch beside what the JVM and the server count. Nobody can ask for it unless it is
 * given a port of its own.
 */
@Configuration(proxyBeanMethods = false)
class MeterWiring {

    @Bean
    MeterBinder linesThatAreFollowed(LiveStreams live) {
        return meters -> Gauge.builder("narada.live.streams", live, LiveStreams::viewers)
                .description("Live streams that are open")
                .register(meters);
    }

    @Bean
    MeterBinder ledgersInMemory(Log<Fact> log) {
        return meters -> {
            gauge("kept", "Ledgers that are kept decoded in memory", LedgersInMemory::ledgers, log)
                    .register(meters);
            gauge("events", "Events in the ledgers that are kept", LedgersInMemory::events, log)
                    .register(meters);
            gauge("bytes", "What the ledgers that are kept take, about", LedgersInMemory::bytes, log)
                    .register(meters);
            gauge("bytes.most", "What they may take", LedgersInMemory::most, log)
                    .register(meters);
            counter("found", "Questions that were answered from memory", LedgersInMemory::found, log)
                    .register(meters);
            counter("read", "Ledgers that were read from the store to be kept", LedgersInMemory::read, log)
                    .register(meters);
            counter("left", "Ledgers that left, or were not taken in, for want of room", LedgersInMemory::left, log)
                    .register(meters);
        };
    }

    private static Gauge.Builder<?> gauge(
            String name, String what, ToLongFunction<LedgersInMemory> count, Log<Fact> log) {
        return Gauge.builder("narada.ledgers." + name, log, it -> count.applyAsLong(it.inMemory()))
                .description(what);
    }

    private static FunctionCounter.Builder<?> counter(
            String name, String what, ToLongFunction<LedgersInMemory> count, Log<Fact> log) {
        return FunctionCounter.builder("narada.ledgers." + name, log, it -> count.applyAsLong(it.inMemory()))
                .description(what);
    }
}
