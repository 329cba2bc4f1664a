package dev.narada.query.signals;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.ParticipantRemoved;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.SessionReopened;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.http.CommonRefusal;
import dev.narada.http.Refusal;
import dev.narada.http.RequestRefused;
import dev.narada.log.Log;
import dev.narada.query.Audience;
import dev.narada.query.Books;
import dev.narada.query.projection.LiveWorkshop;
import dev.narada.query.projection.LiveWorkshops;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the room signals: for the moment only, by whoever is in it, and never longer than it means something. */
class SignalRoomsTest {

    private final Log<Fact> log = Books.empty();
    private final LiveWorkshops workshops = new LiveWorkshops(log, Clock.systemUTC());
    private final Following followers = new Following();
    private final SignalRooms signals = new SignalRooms(clock(), followers);
    private Instant now = Instant.parse("2021-11-10T13:00:00Z");
    private LiveWorkshop hall;

    private static final class Following implements SignalFollowers {
        private final List<Boolean> toldToAla = new ArrayList<>();
        private boolean anybody = true;

        @Override
        public void signalled(WorkshopId workshop, Predicate<ParticipantId> whose) {
            toldToAla.add(whose.test(ALA));
        }

        @Override
        public boolean anybodyIn(WorkshopId workshop) {
            return anybody;
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @BeforeEach
    void begin() {
        Books.write(
                log,
                scheduled(),
                registered(ALA, "Ala", FIRST, SECOND),
                registered(OLA, "Ola", FIRST),
                new SessionOpened(W, FIRST),
                new PhaseStarted(W, FIRST, Phase.NEEDS),
                checkedIn(ALA, FIRST),
                checkedIn(OLA, FIRST));
        hall = workshops.open(W).join().orElseThrow();
    }

    @AfterEach
    void close() {
        workshops.close();
    }

    private void happens(Fact... facts) {
        workshops.reached(hall, Books.write(log, facts)).join();
    }

    private Signals seen() {
        return signals.seen(hall.room(), Audience.FACILITATOR);
    }

    private void refused(ThrowingCallable signal, Refusal why) {
        assertThatThrownBy(signal)
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        it -> assertThat(it.problem().refusal()).isEqualTo(why));
    }

    @Test
    void hands_stand_in_the_order_in_which_they_went_up() {
        signals.hand(hall::lastSeen, FIRST, OLA, true);
        now = now.plusSeconds(5);
        signals.hand(hall::lastSeen, FIRST, ALA, true);

        assertThat(signals.hand(hall::lastSeen, FIRST, OLA, true)).isFalse();
        assertThat(seen().raised())
                .extracting(Signals.RaisedHand::participantId)
                .containsExactly(OLA, ALA);
        assertThat(seen().raised().getFirst().name().words()).isEqualTo("Ola");
        assertThat(seen().present()).isEqualTo(2);
    }

    @Test
    void whose_hands_they_are_only_whoever_leads_sees() {
        signals.hand(hall::lastSeen, FIRST, ALA, true);

        for (var audience : List.of(Audience.PUBLIC, Audience.PROJECTOR, Audience.PARTICIPANT)) {
            assertThat(signals.seen(hall.room(), audience).hands()).isEqualTo(1);
            assertThat(signals.seen(hall.room(), audience).raised()).isNull();
        }
    }

    @Test
    void a_hand_is_taken_down_by_its_owner_and_by_whoever_leads() {
        signals.hand(hall::lastSeen, FIRST, ALA, true);
        signals.hand(hall::lastSeen, FIRST, OLA, true);

        assertThat(signals.hand(hall::lastSeen, FIRST, ALA, false)).isTrue();
        assertThat(signals.lower(hall::lastSeen, FIRST, OLA)).isTrue();
        assertThat(signals.lower(hall::lastSeen, FIRST, null)).isFalse();
        assertThat(seen().hands()).isZero();
        assertThat(signals.own(hall.room(), ALA).hand()).isFalse();
    }

    @Test
    void who_is_ready_is_so_for_this_phase_alone_and_not_when_it_comes_again() {
        signals.ready(hall::lastSeen, FIRST, ALA, true);
        signals.hand(hall::lastSeen, FIRST, OLA, true);
        assertThat(seen().ready()).isEqualTo(1);

        happens(new PhaseStarted(W, FIRST, Phase.IDEAS));
        assertThat(seen().ready()).isZero();
        assertThat(seen().hands()).isEqualTo(1);

        happens(new PhaseStarted(W, FIRST, Phase.NEEDS));
        assertThat(seen().ready()).isZero();
    }

    @Test
    void whoever_has_no_place_any_more_signals_nothing_at_once() {
        for (Fact gone : List.<Fact>of(new ParticipantRemoved(W, ALA, null), new RegistrationCancelled(W, OLA, null))) {
            signals.hand(hall::lastSeen, FIRST, gone instanceof ParticipantRemoved ? ALA : OLA, true);
            signals.ready(hall::lastSeen, FIRST, gone instanceof ParticipantRemoved ? ALA : OLA, true);

            happens(gone);

            assertThat(seen().hands()).isZero();
            assertThat(seen().ready()).isZero();
        }
    }

    @Test
    void the_hand_of_somebody_erased_is_down_at_once() {
        signals.hand(hall::lastSeen, FIRST, ALA, true);

        happens(new ParticipantErased(W, ALA, ErasureGround.values()[0]));

        assertThat(seen().raised()).isEmpty();
        refused(() -> signals.hand(hall::lastSeen, FIRST, ALA, true), CommonRefusal.NOT_REGISTERED);
    }

    @Test
    void nothing_outlives_the_meeting() {
        signals.hand(hall::lastSeen, FIRST, ALA, true);
        signals.react(hall::lastSeen, FIRST, ALA, ReactionKind.HEART);

        happens(new SessionClosed(W, FIRST, 2));
        assertThat(seen().sessionId()).isNull();
        assertThat(signals.own(hall.room(), ALA)).isNull();
        signals.tidy();
        happens(new SessionReopened(W, FIRST));

        assertThat(seen().hands()).isZero();
        assertThat(seen().reactions()).allMatch(each -> each.inAll() == 0);
    }

    @Test
    void nothing_is_kept_for_a_room_that_nobody_follows() {
        signals.hand(hall::lastSeen, FIRST, ALA, true);
        followers.anybody = false;

        now = now.plus(SignalRooms.KEPT);
        signals.tidy();
        assertThat(seen().hands()).isEqualTo(1);
        now = now.plusSeconds(1);
        signals.tidy();

        assertThat(seen().hands()).isZero();
    }

    @Test
    void reactions_count_for_half_a_minute_and_leave_no_more_than_that() {
        for (int second = 0; second < 100; second++) {
            signals.react(hall::lastSeen, FIRST, ALA, ReactionKind.HEART);
            signals.react(hall::lastSeen, FIRST, OLA, ReactionKind.HEART);
            now = now.plusSeconds(1);
        }
        assertThat(heart()).isEqualTo(new Signals.Reaction(ReactionKind.HEART, 58, 200));

        now = now.plus(Duration.ofSeconds(RecentReactions.WINDOW_SECONDS));
        assertThat(heart()).isEqualTo(new Signals.Reaction(ReactionKind.HEART, 0, 200));
    }

    @Test
    void reactions_of_one_second_are_one_number() {
        var many = RecentReactions.NONE;
        for (int tap = 0; tap < 10_000; tap++) {
            many = many.and(tap / 100);
        }
        assertThat(many.lately()).hasSize(RecentReactions.WINDOW_SECONDS);
        assertThat(many.count()).isEqualTo(100 * RecentReactions.WINDOW_SECONDS);
    }

    private Signals.Reaction heart() {
        return seen().reactions().getFirst();
    }

    @Test
    void what_is_switched_off_is_gone_and_refused_until_it_is_on_again() {
        signals.hand(hall::lastSeen, FIRST, ALA, true);
        signals.ready(hall::lastSeen, FIRST, ALA, true);
        signals.react(hall::lastSeen, FIRST, ALA, ReactionKind.THUMB);

        assertThat(signals.offer(hall::lastSeen, new SignalSwitches(false, false, false)))
                .isTrue();

        assertThat(seen().hands() + seen().ready()).isZero();
        refused(() -> signals.hand(hall::lastSeen, FIRST, ALA, true), SignalRefusal.SIGNAL_OFF);
        refused(() -> signals.ready(hall::lastSeen, FIRST, ALA, true), SignalRefusal.SIGNAL_OFF);
        refused(() -> signals.react(hall::lastSeen, FIRST, ALA, ReactionKind.HEART), SignalRefusal.SIGNAL_OFF);
        signals.tidy();
        assertThat(signals.own(hall.room(), ALA).switches().hands()).isFalse();
        signals.offer(hall::lastSeen, SignalSwitches.ALL);
        assertThat(signals.hand(hall::lastSeen, FIRST, ALA, true)).isTrue();
    }

    @Test
    void who_may_not_contribute_may_not_signal() {
        happens(registered(TABLE, "Ula", FIRST));

        refused(() -> signals.hand(hall::lastSeen, FIRST, TABLE, true), CommonRefusal.NOT_JOINED);
        refused(() -> signals.hand(hall::lastSeen, SECOND, ALA, true), CommonRefusal.SESSION_NOT_OPEN);
        refused(
                () -> signals.react(hall::lastSeen, new SessionId(id(99)), ALA, ReactionKind.HEART),
                CommonRefusal.SESSION_UNKNOWN);
        refused(
                () -> signals.hand(hall::lastSeen, FIRST, new ParticipantId(id(98)), true),
                CommonRefusal.NOT_REGISTERED);
        happens(new ParticipantRemoved(W, ALA, null));
        refused(() -> signals.hand(hall::lastSeen, FIRST, ALA, true), CommonRefusal.PERSON_REMOVED);
        happens(new WorkshopClosed(W));
        refused(() -> signals.hand(hall::lastSeen, FIRST, OLA, true), CommonRefusal.WORKSHOP_CLOSED);
    }

    @Test
    void one_hears_of_what_is_theirs_and_nobody_of_what_changes_nothing() {
        signals.hand(hall::lastSeen, FIRST, OLA, true);
        signals.hand(hall::lastSeen, FIRST, OLA, true);
        signals.hand(hall::lastSeen, FIRST, ALA, true);
        signals.react(hall::lastSeen, FIRST, ALA, ReactionKind.QUESTION);
        signals.lower(hall::lastSeen, FIRST, null);

        assertThat(followers.toldToAla).containsExactly(false, true, false, true);
    }
}
