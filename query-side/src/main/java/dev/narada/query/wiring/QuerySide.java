package dev.narada.query.wiring;

import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.query.endpoints.ReadContexts;
import dev.narada.query.endpoints.ReadEndpoints;
import dev.narada.query.json.Json;
import dev.narada.query.live.FramePacing;
import dev.narada.query.live.LiveEndpoints;
import dev.narada.query.live.LiveStreams;
import dev.narada.query.projection.LiveWorkshops;
import dev.narada.query.record.CheckpointMaker;
import dev.narada.query.record.Imprints;
import dev.narada.query.record.ServerAddress;
import dev.narada.query.signals.SignalRooms;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/**
 * The side that shows. It asks for a {@code Log<Fact>}, a {@link Clock}, the {@code DoorCodes} and the {@code Notices},
 * takes a {@link FramePacing} and a {@link ServerAddress} if there is one, and finds the {@code Viewer} in the exchange.
 */
@Configuration(proxyBeanMethods = false)
@Import({ReadEndpoints.class, LiveEndpoints.class})
public class QuerySide {

    /** Views are written by their own rules, whatever else is written here. */
    @Bean
    public WebFluxConfigurer viewsInJson() {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.customCodecs().register(Json.encoder());
            }
        };
    }

    @Bean(destroyMethod = "close")
    public LiveWorkshops rooms(Log<Fact> log, Clock clock) {
        return new LiveWorkshops(log, clock);
    }

    @Bean(destroyMethod = "close")
    CheckpointMaker checkpoints(Log<Fact> log, Clock clock) {
        return new CheckpointMaker(log, clock);
    }

    @Bean
    Imprints imprints(Log<Fact> log, ObjectProvider<ServerAddress> address) {
        return new Imprints(log.checkpoints(), address.getIfAvailable(() -> Optional::empty));
    }

    @Bean
    public ReadContexts looks(LiveWorkshops rooms, Clock clock) {
        return new ReadContexts(rooms, clock);
    }

    @Bean(destroyMethod = "close")
    public LiveStreams live(ObjectProvider<FramePacing> pace) {
        return new LiveStreams(pace.getIfAvailable(() -> FramePacing.USUAL));
    }

    @Bean
    public SignalRooms signals(Clock clock, LiveStreams live) {
        var signals = new SignalRooms(clock, live);
        live.everySecond(signals::tidy);
        return signals;
    }

    @Bean
    SmartLifecycle endOfStreams(LiveStreams live) {
        return new EndOfStreams(live);
    }
}
