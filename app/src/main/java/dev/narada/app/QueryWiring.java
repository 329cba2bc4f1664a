package dev.narada.app;

import dev.narada.app.access.Access;
import dev.narada.app.access.Door;
import dev.narada.app.access.RevokedRights;
import dev.narada.app.access.Workshops;
import dev.narada.app.retention.RetentionKeeper;
import dev.narada.app.settings.LiveLines;
import dev.narada.app.web.Address;
import dev.narada.command.Commands;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.http.Language;
import dev.narada.log.Log;
import dev.narada.query.board.Code;
import dev.narada.query.live.FramePacing;
import dev.narada.query.live.LiveStreams;
import dev.narada.query.projection.LiveWorkshops;
import dev.narada.query.record.ServerAddress;
import dev.narada.query.wiring.QuerySide;
import dev.narada.query.workshop.Notice;
import dev.narada.query.workshop.Notices;
import dev.narada.query.workshop.WorkshopFacts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The side that shows: the views of the workshops, and what they need to know of the doors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveLines.class)
@Import({QuerySide.class, UndoPreview.class})
class QueryWiring {

    @Bean
    FramePacing framePacing(LiveLines lines) {
        return FramePacing.USUAL.with(lines.heartbeat(), lines.stuckAfter());
    }

    /** Whoever loses a right loses the streams that they had by it. */
    @Bean(destroyMethod = "close")
    RevokedRights endings(Access access, LiveStreams live) {
        access.endings().begin(live::askAgain);
        return access.endings();
    }

    @Bean(destroyMethod = "close")
    DoorCodeMemory doorCodes(Log<Fact> log, LiveWorkshops rooms, Access access, Address address) {
        return new DoorCodeMemory(
                log,
                workshop -> Optional.of(access.doors().refresh(workshop))
                        .filter(Door::isOpen)
                        .map(door -> new Code(door.code(), door.joinUrl(address.base()))),
                rooms::touch);
    }

    /** One that was found out is not for everybody who can read a plan. */
    @Bean
    ServerAddress serverAddress(Address address) {
        return () -> address.chosen() ? Optional.empty() : Optional.of(address.base());
    }

    @Bean
    Notices notices() {
        return (rules, in) -> new Notice(PrivacyNotice.VERSION, PrivacyNotice.under(rules, in));
    }

    @Bean(destroyMethod = "close")
    RetentionKeeper retentionKeeper(
            Log<Fact> log, Commands commands, LiveWorkshops rooms, Notices notices, Access access, Clock clock) {
        return new RetentionKeeper(log, commands, () -> rooms.directory(notices, Language.PL), access::forget, clock);
    }

    @Bean
    Workshops workshops(LiveWorkshops rooms, Notices notices) {
        return new Workshops() {
            @Override
            public List<WorkshopId> all() {
                return rooms.directory(notices, Language.PL).stream()
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
                        .filter(each -> each.state() == WorkshopFacts.Lifecycle.CLOSED)
                        .isPresent();
            }

            private Optional<WorkshopFacts> facts(WorkshopId workshop) {
                return rooms.directory(notices, Language.PL).stream()
                        .filter(each -> each.workshopId().equals(workshop))
                        .findFirst();
            }
        };
    }
}
