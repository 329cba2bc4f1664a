package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.AboutPerson;
import dev.narada.command.Command;
import dev.narada.command.OnBehalf;
import dev.narada.command.dispatch.Features;
import dev.narada.command.http.CommandRoutes;
import dev.narada.command.http.Route;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every door and every command, tried by everybody, on what is their own and what is not. */
class AuthorisationTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final WorkshopId HERE = new WorkshopId(UUID.randomUUID());
    private static final WorkshopId ELSEWHERE = new WorkshopId(UUID.randomUUID());
    private static final ParticipantId ADA = new ParticipantId(UUID.randomUUID());
    private static final ParticipantId OTHER = new ParticipantId(UUID.randomUUID());

    private record Attempt(String method, String path, Class<? extends Command> command, Map<String, Object> body) {}

    private static final Map<Role, String> COOKIES = new LinkedHashMap<>();
    private static House house;

    @BeforeAll
    static void open() {
        house = House.open("--narada.limits.enabled=false");
        var keys = house.keys();
        for (var role : List.of(Role.AUDITOR, Role.OBSERVER, Role.SCRIBE, Role.FACILITATOR, Role.OWNER)) {
            COOKIES.put(role, keys.account(role, HERE));
        }
        COOKIES.put(Role.PARTICIPANT, keys.phone(HERE, ADA));
        COOKIES.put(Role.PROJECTOR, keys.projector(HERE));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** All rows of the table and all commands by name. */
    private static List<Attempt> attempts(ParticipantId about) {
        var rows = Features.ROUTES.stream()
                .flatMap(row -> row.commands().stream()
                        // What has a row under its own name is among those that go by name.
                        .filter(command -> !row.path().endsWith("/" + command.getSimpleName()))
                        .map(command -> attempt(row, command, about)));
        var byName = Features.SLICES.commands().stream().map(command -> named(command, about));
        return Stream.concat(rows, byName).toList();
    }

    private static Attempt attempt(Route row, Class<? extends Command> command, ParticipantId about) {
        var inPath = VARIABLE.matcher(row.path())
                .results()
                .map(found -> found.group(1))
                .toList();
        var path = row.path();
        for (var variable : inPath) {
            path = path.replace("{" + variable + "}", variable(variable, about));
        }
        var body = row.path().contains("/commands/") ? byName(command) : Filled.record(command, inPath);
        row.extra().forEach((name, type) -> body.put(name, choosing(row, command, name, type)));
        rename(row, body);
        return new Attempt(row.method().name(), path, command, body);
    }

    private static void rename(Route row, Map<String, Object> body) {
        row.renamed().forEach((name, inTheBody) -> {
            if (body.containsKey(name)) {
                body.put(inTheBody, body.remove(name));
            }
        });
    }

    private static Attempt named(Class<? extends Command> command, ParticipantId about) {
        var body = byName(command);
        body.computeIfPresent("participantId", (_, _) -> about.toString());
        rename(CommandRoutes.named(command, Features.ROUTES), body);
        return new Attempt("POST", "/api/workshops/" + HERE + "/commands/" + command.getSimpleName(), command, body);
    }

    /** Where needs and ideas are taken alike, an idea is meant. */
    private static Map<String, Object> byName(Class<? extends Command> command) {
        var body = Filled.record(command, List.of("workshopId"));
        Stream.of(command.getRecordComponents())
                .filter(part -> part.getName().equals("ideaId"))
                .forEach(_ -> body.put("ideaId", UUID.randomUUID().toString()));
        return body;
    }

    private static String variable(String name, ParticipantId about) {
        return switch (name) {
            case "workshopId" -> HERE.toString();
            case "participantId" -> about.toString();
            default -> UUID.randomUUID().toString();
        };
    }

    /** The value by which the row chooses this command: its n-th command is meant by the n-th value. */
    private static Object choosing(Route row, Class<? extends Command> command, String name, Class<?> type) {
        var at = row.commands().indexOf(command);
        return type == Boolean.class ? at == 0 : String.valueOf(type.getEnumConstants()[at]);
    }

    private static int status(Attempt attempt, @Nullable String cookie) {
        return house.call(attempt.method(), attempt.path(), cookie, attempt.body())
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }

    private static String told(Attempt attempt, @Nullable String cookie) {
        var answer = house.call(attempt.method(), attempt.path(), cookie, attempt.body())
                .expectBody(String.class)
                .returnResult();
        return attempt + " → " + answer.getStatus() + " " + answer.getResponseBody();
    }

    @Test
    void every_command_has_a_row_in_the_table_of_permissions() {
        assertThat(Features.SLICES.stream()).noneMatch(slice -> slice.senders().isEmpty());
    }

    @Test
    void nobody_writes_without_a_session() {
        assertThat(attempts(ADA))
                .allSatisfy(attempt -> assertThat(status(attempt, null)).isEqualTo(401));
        assertThat(house.log.tail()).isZero();
    }

    @Test
    void a_forged_token_is_no_session() {
        for (var cookie : List.of("narada=AAAA", "narada-device=" + "A".repeat(43), "narada-display=%00")) {
            assertThat(attempts(ADA))
                    .allSatisfy(attempt -> assertThat(status(attempt, cookie)).isEqualTo(401));
        }
        assertThat(house.log.tail()).isZero();
    }

    @Test
    void who_belongs_to_another_workshop_finds_nothing_here() {
        var keys = house.keys();
        var strangers = List.of(
                keys.phone(ELSEWHERE, ADA),
                keys.projector(ELSEWHERE),
                keys.account(Role.SCRIBE, ELSEWHERE),
                keys.account(Role.FACILITATOR, ELSEWHERE),
                keys.account(Role.OWNER, ELSEWHERE));
        for (var cookie : strangers) {
            assertThat(attempts(ADA))
                    .allSatisfy(attempt -> assertThat(status(attempt, cookie)).isEqualTo(404));
        }
        assertThat(house.log.tail()).isZero();
    }

    @Test
    void every_role_may_what_the_table_says_and_no_more() {
        var wrong = new ArrayList<String>();
        int tries = 0;
        for (var about : List.of(ADA, OTHER)) {
            for (var attempt : attempts(about)) {
                for (var cookie : COOKIES.entrySet()) {
                    tries++;
                    if (wrong(attempt, cookie.getKey(), about, status(attempt, cookie.getValue()))) {
                        wrong.add(cookie.getKey() + " " + told(attempt, cookie.getValue()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tries).isGreaterThan(1_000);
    }

    /** There is no workshop yet, so whoever may is told that; 403 is for those who may not, and for them alone. */
    private static boolean wrong(Attempt attempt, Role role, ParticipantId about, int status) {
        var own = !AboutPerson.class.isAssignableFrom(attempt.command()) || about.equals(ADA);
        var may = Features.SLICES.allow(role, attempt.command(), own) && !elsewhere(attempt.command(), role);
        return may == (status == 403) || status == 401 || status >= 500;
    }

    /** Strangers come in through doors of their own, where the server says who they are. */
    private static boolean elsewhere(Class<? extends Command> command, Role role) {
        return !role.atLeast(Role.SCRIBE)
                && List.of("Join", "RegisterParticipant").contains(command.getSimpleName());
    }

    @Test
    void a_phone_speaks_for_nobody_else() {
        var phone = COOKIES.get(Role.PARTICIPANT);
        assertThat(attempts(ADA).stream().filter(attempt -> OnBehalf.class.isAssignableFrom(attempt.command())))
                .isNotEmpty()
                .allSatisfy(attempt -> {
                    var body = new LinkedHashMap<>(attempt.body());
                    body.put("onBehalfOf", OTHER.toString());
                    var forged = new Attempt(attempt.method(), attempt.path(), attempt.command(), body);
                    assertThat(status(forged, phone)).isEqualTo(403);
                });
    }
}
