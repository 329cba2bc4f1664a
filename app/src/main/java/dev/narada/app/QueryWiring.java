package dev.narada.app;

import dev.narada.app.access.Access;
import dev.narada.app.access.Door;
import dev.narada.app.access.Endings;
import dev.narada.app.access.Workshops;
import dev.narada.app.web.Address;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.log.Log;
import dev.narada.query.Tongue;
import dev.narada.query.board.Code;
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
import dev.narada.query.workshop.Notice;
import dev.narada.query.workshop.Notices;
import dev.narada.query.workshop.WorkshopFacts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The side that shows: the views of the workshops, and what they need to know of the doors. */
@Configuration(proxyBeanMethods = false)
@Import({
    Views.class,
    Listing.class,
    Problems.class,
    LiveViews.class,
    HistoryReading.class,
    Files.class,
    Papers.class,
    SimilarReading.class,
    UndoPreview.class
})
class QueryWiring {

    @Bean(destroyMethod = "close")
    Rooms rooms(Log<Fact> log, Clock clock) {
        return new Rooms(log, clock);
    }

    @Bean
    Looks looks(Rooms rooms, Clock clock) {
        return new Looks(rooms, clock);
    }

    @Bean(destroyMethod = "close")
    Live live() {
        return new Live(Pace.USUAL);
    }

    /** Whoever loses a right loses the streams that they had by it. */
    @Bean(destroyMethod = "close")
    Endings endings(Access access, Live live) {
        access.endings().begin(live::askAgain);
        return access.endings();
    }

    @Bean(destroyMethod = "close")
    CodesSeen doorCodes(Log<Fact> log, Rooms rooms, Access access, Address address) {
        return new CodesSeen(
                log,
                workshop -> Optional.of(access.doors().refresh(workshop))
                        .filter(Door::isOpen)
                        .map(door -> new Code(door.code(), door.joinUrl(address.base()))),
                rooms::touch);
    }

    @Bean
    Notices notices() {
        return (_, in) -> new Notice(PrivacyNotice.VERSION, PrivacyNotice.in(in));
    }

    @Bean
    Workshops workshops(Rooms rooms, Notices notices) {
        return new Workshops() {
            @Override
            public List<WorkshopId> all() {
                return rooms.directory(notices, Tongue.PL).stream()
                        .map(WorkshopFacts::workshopId)
                        .toList();
            }

            @Override
            public Optional<String> title(WorkshopId workshop) {
                return facts(workshop).map(WorkshopFacts::title);
            }

            @Override
            public boolean over(WorkshopId workshop) {
                return facts(workshop)
                        .filter(each -> each.state() == WorkshopFacts.State.CLOSED)
                        .isPresent();
            }

            private Optional<WorkshopFacts> facts(WorkshopId workshop) {
                return rooms.directory(notices, Tongue.PL).stream()
                        .filter(each -> each.workshopId().equals(workshop))
                        .findFirst();
            }
        };
    }
}
