package dev.narada.app.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** What most meetings consist of: people join, say what is needed, propose, support one another, and all of it is watched. */
final class RehearsedMeeting {

    private static final int PEOPLE = 25;
    private static final int NEEDS = 8;
    private static final int IDEAS = 20;
    private static final int AT_ONCE = 8;
    private static final int WATCHED = 5;

    private final String id = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();
    private final String path = "/api/workshops/" + id;
    private final LoopbackClient client;
    private final String facilitator;

    RehearsedMeeting(LoopbackClient client, String password) {
        this.client = client;
        this.facilitator = client.enter("/api/login", Map.of("name", "owner", "password", password));
    }

    void hold() {
        lead("", announced());
        lead("/rules", Map.of("contributeFrom", "REGISTERED"));
        var code = lead("/door", Map.of("state", "OPEN", "sessionId", session)).get("code");
        lead("/sessions/" + session + "/state", Map.of("state", "OPEN"));
        pages();
        var phones = IntStream.range(0, PEOPLE)
                .mapToObj(i -> client.enter("/api/join", Map.of("code", code, "name", "Person " + i)))
                .toList();
        client.watch(path + "/board/live", facilitator);
        client.watch(path + "/attendance/live", facilitator);
        phones.stream().limit(WATCHED).forEach(phone -> {
            client.watch(path + "/board/live", phone);
            client.watch(path + "/mine/live", phone);
        });
        contribute("needs", NEEDS, phones);
        contribute("ideas", IDEAS, phones);
        for (var view : List.of("", "/board", "/attendance", "/agenda", "/history", "/plan")) {
            client.look(path + view, facilitator);
        }
        phones.forEach(phone -> client.look(path + "/mine", phone));
    }

    private void contribute(String family, int many, List<String> phones) {
        lead("/sessions/" + session + "/phase", Map.of("phase", family.toUpperCase(Locale.ROOT)));
        var said = IntStream.range(0, many)
                .mapToObj(_ -> UUID.randomUUID().toString())
                .toList();
        atOnce(
                many,
                i -> client.put(
                        path + "/" + family + "/" + said.get(i),
                        phones.get(i),
                        Map.of("title", "A house that is open to everybody, number " + i)));
        said.forEach(each -> atOnce(
                PEOPLE, i -> client.put(path + "/" + family + "/" + each + "/endorsement", phones.get(i), Map.of())));
    }

    private void pages() {
        for (var page : List.of(
                "/", "/console", "/w/" + id, "/w/" + id + "/board", "/healthz", "/api/instance", "/api/setup")) {
            client.look(page, "");
        }
        client.look("/api/me", facilitator);
        client.look("/api/workshops", facilitator);
        client.look(path + "/door/qr.svg", facilitator);
    }

    private static void atOnce(int many, IntConsumer each) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit(() -> each.accept(i)))
                    .toList();
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<?, ?> lead(String rest, Map<String, ?> body) {
        return client.put(path + rest, facilitator, body);
    }

    private Map<String, Object> announced() {
        return Map.of(
                "title", "Rehearsal",
                "purpose", "So that the first real meeting is quick",
                "organiser", "Narada",
                "place", "Here",
                "timezone", "Europe/Warsaw",
                "language", "pl",
                "sessions",
                        List.of(Map.of(
                                "sessionId",
                                session,
                                "number",
                                1,
                                "startsAt",
                                "2026-11-10T13:00:00Z",
                                "endsAt",
                                "2026-11-10T16:00:00Z")));
    }
}
