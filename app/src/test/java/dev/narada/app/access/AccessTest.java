package dev.narada.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.TurningClock;
import dev.narada.app.settings.Settings;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.CodeRotated;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.http.Role;
import dev.narada.log.Commit;
import dev.narada.log.Log;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.log.memory.InMemoryStore;
import dev.narada.log.sqlite.SqliteLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {

    private static final WorkshopId WORKSHOP = WorkshopId.of("01920000-0000-7000-8000-000000000001");
    private static final SessionId SESSION = SessionId.of("01920000-0000-7000-8000-000000000002");
    private static final ParticipantId ADA = ParticipantId.of("01920000-0000-7000-8000-0000000000aa");
    private static final String PASSWORD = "correct horse battery";

    enum Store {
        MEMORY,
        SQLITE
    }

    @TempDir
    Path directory;

    private final TurningClock clock = new TurningClock();

    /** Opens the same store as often as asked, as a server does that is started again. */
    private Supplier<Log<Fact>> on(Store store) {
        var memory = new InMemoryStore();
        return () -> switch (store) {
            case MEMORY -> new InMemoryLog<>(memory, FactFormat.create(), clock);
            case SQLITE -> SqliteLog.open(directory, FactFormat.create(), clock);
        };
    }

    private Access access(Log<Fact> log) {
        return new Access(log, new Settings(directory, null, new Settings.Limits(true)), clock);
    }

    private static void happened(Log<Fact> log, Fact... facts) {
        var drafts = Stream.of(facts).map(log::draft).toList();
        log.append(new Commit(
                        WORKSHOP.toString(),
                        UUID.randomUUID(),
                        "facilitator:1",
                        new byte[0],
                        new byte[0],
                        drafts,
                        null,
                        List.of()))
                .join();
    }

    @ParameterizedTest
    @EnumSource
    void who_was_known_before_a_restart_is_known_after(Store store) {
        var opened = on(store);
        Token session;
        var device = Token.fresh();
        Token display;
        Door door;
        byte[] pseudonym;
        try (var log = opened.get()) {
            var access = access(log);
            access.accounts.create("Ola", Role.FACILITATOR, PASSWORD, null);
            session =
                    access.sessions.open(access.accounts.login("ola", PASSWORD).orElseThrow());
            access.devices.change(
                    device,
                    phone -> phone.seated(WORKSHOP, ADA, clock.instant()).through(WORKSHOP, SESSION));
            display = access.displays.open(WORKSHOP, null);
            happened(log, new DoorOpened(WORKSHOP, SESSION));
            door = access.doors.refresh(WORKSHOP);
            pseudonym = access.fingerprint.of("Ola");
        }
        try (var log = opened.get()) {
            var access = access(log);
            assertThat(access.sessions.account(session).orElseThrow().name()).isEqualTo("Ola");
            assertThat(access.devices.find(device).orElseThrow().in(WORKSHOP)).contains(ADA);
            assertThat(access.devices.find(device).orElseThrow().cameThrough(WORKSHOP, SESSION))
                    .isTrue();
            assertThat(access.displays.workshop(display)).contains(WORKSHOP);
            assertThat(access.doors.of(WORKSHOP)).contains(door);
            assertThat(access.doors.bySecret(new Token(door.secret()))).contains(door);
            assertThat(access.doors.byCode(new JoinCode(door.code()))).contains(door);
            assertThat(access.fingerprint.of("Ola")).isEqualTo(pseudonym);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_token_and_no_password_is_kept_as_it_is(Store store) {
        try (var log = on(store).get()) {
            var access = access(log);
            access.accounts.create("Ola", Role.OWNER, PASSWORD, null);
            var tokens = List.of(
                    access.sessions.open(access.accounts.named("Ola").orElseThrow()),
                    access.displays.open(WORKSHOP, null));
            for (var kind : List.of("accounts", "sessions", "displays", "setup")) {
                var kept = log.access().all(kind).toString();
                assertThat(kept).doesNotContain(PASSWORD);
                tokens.forEach(token -> assertThat(kept).doesNotContain(token.secret()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_setup_token_is_good_once_and_for_a_quarter_of_an_hour(Store store) {
        try (var log = on(store).get()) {
            var access = access(log);
            var late = access.setUp.invite().orElseThrow();
            clock.turn(Duration.ofMinutes(16));
            assertThat(access.setUp.accept(late, "Ola", PASSWORD)).isFalse();
            var token = access.setUp.invite().orElseThrow();
            assertThat(access.setUp.accept(late, "Ola", PASSWORD)).isFalse();
            assertThat(access.setUp.accept(token, "Ola", PASSWORD)).isTrue();
            assertThat(access.setUp.accept(token, "Ela", PASSWORD)).isFalse();
            assertThat(access.setUp.invite()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_owner_from_the_environment_leaves_an_existing_one_as_is(Store store) {
        try (var log = on(store).get()) {
            var access = access(log);
            access.setUp.ownerFromEnvironment(PASSWORD);
            access.setUp.ownerFromEnvironment("another password");
            assertThat(access.accounts.login("owner", PASSWORD)).isPresent();
            assertThat(access.accounts.login("owner", "another password")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_session_ends_after_thirty_days_or_on_signing_out(Store store) {
        try (var log = on(store).get()) {
            var access = access(log);
            access.accounts.create("Ola", Role.OWNER, PASSWORD, null);
            var first = access.sessions.open(access.accounts.named("Ola").orElseThrow());
            access.sessions.close(first);
            assertThat(access.sessions.account(first)).isEmpty();
            var second = access.sessions.open(access.accounts.named("Ola").orElseThrow());
            clock.turn(Duration.ofDays(31));
            assertThat(access.sessions.account(second)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_code_opens_only_an_open_door_and_stays_the_same_until_rotated(Store store) {
        try (var log = on(store).get()) {
            var doors = access(log).doors;
            happened(log, new DoorOpened(WORKSHOP, SESSION));
            var first = doors.refresh(WORKSHOP);
            assertThat(doors.byCode(new JoinCode(first.code()))).isPresent();

            happened(log, new DoorLocked(WORKSHOP, SESSION));
            assertThat(doors.refresh(WORKSHOP).code()).isEqualTo(first.code());
            assertThat(doors.byCode(new JoinCode(first.code()))).isEmpty();
            assertThat(doors.bySecret(new Token(first.secret()))).isEmpty();

            happened(log, new DoorOpened(WORKSHOP, SESSION));
            assertThat(doors.refresh(WORKSHOP).code()).isEqualTo(first.code());

            happened(log, new CodeRotated(WORKSHOP));
            var rotated = doors.refresh(WORKSHOP);
            assertThat(rotated.code()).isNotEqualTo(first.code());
            assertThat(doors.refresh(WORKSHOP)).isEqualTo(rotated);
            assertThat(doors.byCode(new JoinCode(first.code()))).isEmpty();
            assertThat(doors.bySecret(new Token(first.secret()))).isEmpty();
            assertThat(doors.byCode(new JoinCode(rotated.code()))).contains(rotated);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_phone_may_sit_in_several_rooms_and_moves_to_another_seat_without_its_doors(Store store) {
        try (var log = on(store).get()) {
            var access = access(log);
            var other = new WorkshopId(UUID.randomUUID());
            var phone = Token.fresh();
            access.devices.change(
                    phone,
                    device -> device.seated(WORKSHOP, ADA, clock.instant()).through(WORKSHOP, SESSION));
            access.devices.change(phone, device -> device.seated(other, ADA, clock.instant()));
            var known = access.devices.find(phone).orElseThrow();
            assertThat(known.in(WORKSHOP)).contains(ADA);
            assertThat(known.in(other)).contains(ADA);
            assertThat(known.cameThrough(other, SESSION)).isFalse();
            access.devices.change(
                    phone, device -> device.seated(WORKSHOP, new ParticipantId(UUID.randomUUID()), clock.instant()));
            assertThat(access.devices.find(phone).orElseThrow().cameThrough(WORKSHOP, SESSION))
                    .isFalse();
        }
    }
}
