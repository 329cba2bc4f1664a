package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.http.Role;
import dev.narada.log.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stream goes on for as long as the right to it does: what is said after that, whoever lost it does not hear. */
@Tag("full")
class RightsEndTest extends AtTheDoors {

    private static final Map<String, Integer> ENDED = new LinkedHashMap<>();
    private static int afterwards;

    private String ola;
    private String phone;
    private String participant;
    private String display;
    private String displayId;

    /** Whose right ends, and how. */
    enum Ending {
        LOG_OUT(Whose.ACCOUNT, t -> t.house.call("POST", "/api/logout", t.ola, Map.of())),
        LOGIN_EXPIRED(Whose.ACCOUNT, t -> t.house.clock.turn(Duration.ofDays(31))),
        ROLE_CHANGED(Whose.ACCOUNT, t -> t.done("PUT", "/api/accounts/Ola", Map.of("role", "OBSERVER"))),
        PASSWORD_SET(
                Whose.ACCOUNT,
                t -> t.done(
                        "PUT", "/api/accounts/Ola", Map.of("role", "FACILITATOR", "password", "a wholly new one 7"))),
        ACCOUNT_REMOVED(Whose.ACCOUNT, t -> t.gone("/api/accounts/Ola")),
        DEVICE_REVOKED(Whose.PHONE, t -> t.gone(WORKSHOP + "/devices/" + t.deviceId())),
        PERSON_REMOVED(
                Whose.PHONE,
                t -> t.done("POST", WORKSHOP + "/commands/RemoveParticipant", Map.of("participantId", t.participant))),
        ERASED_BY_THEMSELVES(
                Whose.PHONE,
                t -> t.house
                        .call("DELETE", WORKSHOP + "/participants/" + t.participant + "/data", t.phone, null)
                        .expectStatus()
                        .isOk()),
        ERASED_BY_THE_OWNER(Whose.PHONE, t -> t.gone(WORKSHOP + "/participants/" + t.participant + "/data")),
        DISPLAY_REVOKED(Whose.DISPLAY, t -> t.gone(WORKSHOP + "/displays/" + t.displayId)),
        WORKSHOP_CLOSED(Whose.DISPLAY, t -> t.done("POST", WORKSHOP + "/commands/CloseWorkshop", Map.of()));

        private final Whose whose;
        private final Consumer<RightsEndTest> happens;

        Ending(Whose whose, Consumer<RightsEndTest> happens) {
            this.whose = whose;
            this.happens = happens;
        }
    }

    /** Who listens, and to what. */
    private enum Whose {
        ACCOUNT(t -> t.ola, "/board/live", "/attendance/live", "/signals/live"),
        PHONE(t -> t.phone, "/board/live", "/attendance/live", "/mine/live"),
        DISPLAY(t -> t.display, "/board/live", "/attendance/live", "/signals/live");

        private final Function<RightsEndTest, String> cookie;
        private final List<String> streams;

        Whose(Function<RightsEndTest, String> cookie, String... streams) {
            this.cookie = cookie;
            this.streams = List.of(streams);
        }
    }

    @BeforeEach
    void everybodyComes() {
        done("PUT", "/api/accounts/Ola", Map.of("role", "FACILITATOR", "password", "correct horse battery"));
        ola = cookie(house.call("POST", "/api/login", null, Map.of("name", "Ola", "password", "correct horse battery"))
                .expectBody()
                .returnResult());
        var joined = join(Map.of("secret", secret(openDoor(FIRST))), null, null);
        phone = cookie(joined);
        participant = String.valueOf(joined.getResponseBody().get("participantId"));
        var link = done("POST", WORKSHOP + "/displays", Map.of("name", "Sala"));
        displayId = String.valueOf(link.get("displayId"));
        display = cookie(house.call("GET", String.valueOf(link.get("url")).replaceAll("^http://[^/]+", ""), null, null)
                .expectBody()
                .returnResult());
    }

    @AfterAll
    static void tell() {
        Verdict.of(
                "T9c streams end with the right to them",
                "%d endings, %d streams, %d frames after",
                ENDED.size(),
                ENDED.values().stream().mapToInt(each -> each).sum(),
                afterwards);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_loses_a_right_hears_nothing_more(Ending ending) {
        var streams = open(house, ending);
        ending.happens.accept(this);
        goOn(ending, streams);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGIN_EXPIRED")
    void nor_on_another_server_of_the_same_store(Ending ending) {
        try (var other = House.beside(house)) {
            var streams = open(other, ending);
            ending.happens.accept(this);
            goOn(ending, streams);
        }
    }

    private List<Listener> open(House at, Ending ending) {
        var streams = ending.whose.streams.stream()
                .map(stream -> new Listener(at.url() + WORKSHOP + stream, ending.whose.cookie.apply(this)))
                .toList();
        await().until(() -> streams.stream().noneMatch(each -> each.frames().isEmpty()));
        return streams;
    }

    /** All are over, and what is said then reaches those who may still listen and nobody else. */
    private void goOn(Ending ending, List<Listener> streams) {
        await().until(() -> streams.stream().allMatch(Listener::isOver));
        var before = streams.stream().mapToInt(each -> each.frames().size()).sum();
        if (ending == Ending.WORKSHOP_CLOSED) {
            done("POST", WORKSHOP + "/commands/ReopenWorkshop", Map.of());
        }
        var still = house.keys().account(Role.OWNER, null);
        try (var control = new Listener(house.url() + WORKSHOP + "/board/live", still)) {
            await().until(() -> !control.frames().isEmpty());
            house.call("PUT", WORKSHOP + "/needs/" + UUID.randomUUID(), still, Map.of("title", "Miejsce na spotkania"))
                    .expectBody()
                    .returnResult();
            house.call("PUT", WORKSHOP + "/pause", still, Map.of("paused", true))
                    .expectStatus()
                    .isOk();
            await().until(() -> control.frames().size() > 1);
        }
        var after = streams.stream().mapToInt(each -> each.frames().size()).sum() - before;
        afterwards += after;
        ENDED.merge(ending.name(), streams.size(), Integer::sum);
        streams.forEach(Listener::close);
        assertThat(after).isZero();
    }

    @Test
    void who_changes_their_own_password_stays_and_their_other_logins_do_not() {
        var elsewhere = cookie(
                house.call("POST", "/api/login", null, Map.of("name", "Ola", "password", "correct horse battery"))
                        .expectBody()
                        .returnResult());
        try (var here = new Listener(house.url() + WORKSHOP + "/board/live", ola);
                var there = new Listener(house.url() + WORKSHOP + "/board/live", elsewhere)) {
            await().until(() ->
                    Stream.of(here, there).noneMatch(each -> each.frames().isEmpty()));
            house.call(
                            "PUT",
                            "/api/me/password",
                            ola,
                            Map.of("old", "correct horse battery", "new", "a wholly new one 7"))
                    .expectStatus()
                    .isOk();
            await().until(there::isOver);
            assertThat(here.isOver()).isFalse();
        }
        house.call("GET", "/api/me", elsewhere, null)
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("NOBODY");
        house.call("GET", "/api/me", ola, null).expectBody().jsonPath("$.role").isEqualTo("FACILITATOR");
    }

    @Test
    void who_is_put_back_hears_again_what_is_theirs() {
        Ending.PERSON_REMOVED.happens.accept(this);
        house.call("GET", WORKSHOP + "/mine", phone, null)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("PERSON_REMOVED");
        try (var outside = new Listener(house.url() + WORKSHOP + "/board/live", phone)) {
            await().until(() -> !outside.frames().isEmpty());
            done("POST", WORKSHOP + "/commands/ReinstateParticipant", Map.of("participantId", participant));
            await().until(outside::isOver);
        }
        house.call("GET", WORKSHOP + "/mine", phone, null).expectStatus().isOk();
    }

    @Test
    void who_waits_for_a_view_is_asked_again_before_it_is_shown() {
        var waiting = new ArrayList<String>();
        var asked = Thread.ofVirtual()
                .start(() ->
                        waiting.add(house.call("GET", WORKSHOP + "/attendance?min=" + (house.log.tail() + 1), ola, null)
                                .expectBody(String.class)
                                .returnResult()
                                .getResponseBody()));
        await().until(() -> asked.getState() == Thread.State.WAITING || asked.getState() == Thread.State.TIMED_WAITING);
        Ending.LOG_OUT.happens.accept(this);
        done("PUT", WORKSHOP + "/pause", Map.of("paused", true));
        await().until(() -> !waiting.isEmpty());
        assertThat(waiting.getFirst()).doesNotContain("people");
    }

    private String deviceId() {
        var devices = (List<?>) read(house.call("GET", WORKSHOP + "/devices", facilitator, null))
                .get("devices");
        return String.valueOf(((Map<?, ?>) devices.getFirst()).get("deviceId"));
    }

    private void gone(String path) {
        house.call("DELETE", path, facilitator, null).expectStatus().isOk();
    }
}
