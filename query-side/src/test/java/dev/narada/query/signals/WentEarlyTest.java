package dev.narada.query.signals;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.CheckedOut;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.http.CommonRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.log.Log;
import dev.narada.query.Audience;
import dev.narada.query.Books;
import dev.narada.query.projection.LiveWorkshop;
import dev.narada.query.projection.LiveWorkshops;
import java.time.Clock;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever goes home takes their hand along, and raises it again when they are back. */
class WentEarlyTest {

    private final Log<Fact> log = Books.empty();
    private final LiveWorkshops workshops = new LiveWorkshops(log, Clock.systemUTC());
    private final SignalRooms signals = new SignalRooms(Clock.systemUTC(), new NobodyFollows());
    private LiveWorkshop hall;

    private static final class NobodyFollows implements SignalFollowers {
        @Override
        public void signalled(WorkshopId workshop, Predicate<ParticipantId> whose) {}

        @Override
        public boolean anybodyIn(WorkshopId workshop) {
            return false;
        }
    }

    @BeforeEach
    void begin() {
        Books.write(
                log, scheduled(), registered(ALA, "Ala", FIRST), new SessionOpened(W, FIRST), checkedIn(ALA, FIRST));
        hall = workshops.open(W).join().orElseThrow();
    }

    @AfterEach
    void close() {
        workshops.close();
    }

    private void happens(Fact fact) {
        workshops.reached(hall, Books.write(log, fact)).join();
    }

    @Test
    void a_hand_goes_home_with_its_person() {
        signals.hand(hall::lastSeen, FIRST, ALA, true);
        happens(new CheckedOut(W, ALA, FIRST));

        assertThat(signals.seen(hall.room(), Audience.FACILITATOR).raised()).isEmpty();
        assertThatThrownBy(() -> signals.hand(hall::lastSeen, FIRST, ALA, true))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        it -> assertThat(it.problem().refusal()).isEqualTo(CommonRefusal.NOT_CHECKED_IN));

        signals.tidy();
        happens(checkedIn(ALA, FIRST));
        assertThat(signals.hand(hall::lastSeen, FIRST, ALA, true)).isTrue();
    }
}
