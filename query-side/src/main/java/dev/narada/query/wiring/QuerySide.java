package dev.narada.query.wiring;

import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.query.json.Json;
import dev.narada.query.live.Live;
import dev.narada.query.live.LiveViews;
import dev.narada.query.live.Pace;
import dev.narada.query.reading.Files;
import dev.narada.query.reading.HistoryReading;
import dev.narada.query.reading.Listing;
import dev.narada.query.reading.Looks;
import dev.narada.query.reading.Papers;
import dev.narada.query.reading.Problems;
import dev.narada.query.reading.SimilarReading;
import dev.narada.query.reading.Views;
import dev.narada.query.rooms.Rooms;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/**
 * The side that shows. It asks for a {@code Log<Fact>}, a {@link Clock}, the {@code DoorCodes} and the {@code Notices},
 * takes a {@link Pace} if there is one, and finds the {@code Viewer} in the exchange.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    Views.class,
    Listing.class,
    Problems.class,
    LiveViews.class,
    HistoryReading.class,
    Files.class,
    Papers.class,
    SimilarReading.class
})
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
    public Rooms rooms(Log<Fact> log, Clock clock) {
        return new Rooms(log, clock);
    }

    @Bean
    public Looks looks(Rooms rooms, Clock clock) {
        return new Looks(rooms, clock);
    }

    @Bean(destroyMethod = "close")
    public Live live(ObjectProvider<Pace> pace) {
        return new Live(pace.getIfAvailable(() -> Pace.USUAL));
    }
}
