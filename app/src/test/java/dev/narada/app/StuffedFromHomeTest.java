package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.http.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** T6b: a list that was stuffed from home stays a list; a voice in the room has who has been in the room. */
@Tag("full")
class StuffedFromHomeTest {

    private static final int SIGN_UPS = 300;
    private static final int SEATS = 250;

    private final String workshop = "/api/workshops/" + UUID.randomUUID();
    private final String session = UUID.randomUUID().toString();
    private final String need = UUID.randomUUID().toString();
    private final String idea = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();
    private final String question = UUID.randomUUID().toString();
    private final String decision = UUID.randomUUID().toString();
    private final String voting = UUID.randomUUID().toString();
    private House house;
    private String owner;

    @BeforeEach
    void open() {
        house = House.open("--narada.limits.enabled=false");
        owner = house.keys().account(Role.OWNER, null);
        var announced = new HashMap<>(House.announced(session));
        announced.put("capacity", SEATS);
        lead("", announced);
        lead("/sessions/" + session + "/state", Map.of("state", "OPEN"));
        lead("/sessions/" + session + "/phase", Map.of("phase", "IDEAS"));
        lead("/needs/" + need, Map.of("title", "Brak ławek"));
        Stream.of(idea, other).forEach(id -> lead("/ideas/" + id, Map.of("title", "Ławki " + id)));
        lead("/questions/" + question, Map.of("text", "Kiedy?"));
        lead("/decisions/" + decision, Map.of("ideaIds", List.of(idea), "wording", "Stawiamy ławki"));
        lead("/votings/" + voting, Map.of("ideaIds", List.of(idea, other)));
        lead("/rules", Map.of("dotsNeedCheckIn", false));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void three_hundred_who_signed_up_from_home_have_no_voice() {
        var phones = new ArrayList<String>();
        for (var i = 0; i < SIGN_UPS; i++) {
            phones.add(signUp());
        }

        var taken = phones.stream().mapToLong(this::voices).sum();

        assertThat(taken).isZero();
        var code = String.valueOf(
                lead("/door", Map.of("state", "OPEN", "sessionId", session)).get("code"));
        assertThat(voices(phones.getFirst())).isZero();
        house.call("POST", "/api/join", phones.getFirst(), Map.of("code", code))
                .expectStatus()
                .isOk();
        assertThat(voices(phones.getFirst())).isEqualTo(tries().size());
        lead("/rules", Map.of("contributeFrom", "REGISTERED"));
        assertThat(voices(phones.get(1))).isEqualTo(tries().size());
        assertThat(voices(phones.getLast())).as("whoever waits in line").isZero();
        System.out.printf(
                "%nT6b stuffed from home: %d sign-ups without a code, %d of them in line, %d tries: 0 endorsements, 0 ideas,"
                        + " 0 of anything else%n",
                SIGN_UPS, SIGN_UPS - SEATS, (long) SIGN_UPS * tries().size());
    }

    private record Try(String path, Map<String, ?> body) {}

    /** One of each kind of voice. */
    private List<Try> tries() {
        return List.of(
                new Try("/ideas/" + idea + "/endorsement", Map.of()),
                new Try("/needs/" + need + "/endorsement", Map.of()),
                new Try("/questions/" + question + "/endorsement", Map.of()),
                new Try("/ideas/" + UUID.randomUUID(), Map.of("title", "Nowy pomysł")),
                new Try("/needs/" + UUID.randomUUID(), Map.of("title", "Nowa potrzeba")),
                new Try("/questions/" + UUID.randomUUID(), Map.of("text", "Dlaczego?")),
                new Try("/votings/" + voting + "/dots/" + idea, Map.of("dots", 1)));
    }

    private long voices(String phone) {
        return tries().stream()
                .map(one -> house.call("PUT", workshop + one.path(), phone, one.body())
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value())
                .filter(status -> status < 300)
                .count();
    }

    private String signUp() {
        return AtTheDoors.cookie(house.call(
                        "POST",
                        workshop + "/registrations",
                        null,
                        Map.of("sessionIds", List.of(session), "noticeVersion", "1"))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult());
    }

    private Map<?, ?> lead(String path, Map<String, ?> body) {
        return AtTheDoors.read(
                house.call("PUT", workshop + path, owner, body).expectStatus().is2xxSuccessful());
    }
}
