package dev.narada.network;

import dev.narada.app.House;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A workshop with an open meeting in which people may say and support everything, and what stands there already. */
final class Hall {

    static final int SHARED = 4;
    private static final String CLEAR = "Potrzeba numer ";

    final String path = "/api/workshops/" + UUID.randomUUID();
    final List<String> needs = fresh();
    final List<String> ideas = fresh();
    final String hidden = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();
    private final String facilitator;

    Hall(House house) {
        facilitator = house.keys().account(Role.OWNER, null);
        lead(house, "", House.announced(session));
        lead(house, "/rules", Map.of("itemsPerPerson", 200, "contributeFrom", "REGISTERED"));
        lead(house, "/sessions/" + session + "/state", Map.of("state", "OPEN"));
        lead(house, "/sessions/" + session + "/phase", Map.of("phase", "IDEAS"));
        needs.forEach(id -> lead(house, "/needs/" + id, Map.of("title", CLEAR + id)));
        ideas.forEach(id -> lead(house, "/ideas/" + id, Map.of("title", CLEAR + id)));
        lead(house, "/ideas/" + hidden, Map.of("title", CLEAR + hidden));
        show(house, false);
    }

    String ledger() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Shows or hides the one idea that nobody can support while it is hidden. */
    void show(House house, boolean shown) {
        lead(house, "/ideas/" + hidden + "/visibility", Map.of("hidden", !shown));
    }

    /** Signs somebody up and gives them a phone that is known. */
    String phone(House house) {
        var said = house.call(
                        "POST",
                        path + "/registrations",
                        facilitator,
                        Map.of("sessionIds", List.of(session), "noticeVersion", "1"))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        var workshop = WorkshopId.of(ledger());
        return house.keys().phone(workshop, ParticipantId.of(String.valueOf(said.get("participantId"))));
    }

    /** Twenty things that one person does on the phone: the last but one is taken back, the last is refused. */
    List<Tap> twentyTaps() {
        var taps = new ArrayList<Tap>();
        IntStream.range(0, 5).forEach(n -> taps.add(says("needs", n)));
        IntStream.range(0, 5).forEach(n -> taps.add(says("ideas", n)));
        needs.forEach(id -> taps.add(supports("needs", id)));
        IntStream.range(0, SHARED - 1).forEach(n -> taps.add(supports("ideas", ideas.get(n))));
        taps.add(supports("ideas", ideas.getLast()));
        taps.add(Tap.delete(path + "/ideas/" + ideas.getLast() + "/endorsement"));
        taps.add(supports("ideas", hidden));
        return taps;
    }

    private Tap says(String kind, int n) {
        return Tap.put(path + "/" + kind + "/" + UUID.randomUUID(), "{\"title\":\"To mówię jako numer " + n + "\"}");
    }

    private Tap supports(String kind, String id) {
        return Tap.put(path + "/" + kind + "/" + id + "/endorsement", "{}");
    }

    private void lead(House house, String rest, Map<String, ?> body) {
        house.call("PUT", path + rest, facilitator, body).expectStatus().is2xxSuccessful();
    }

    private static List<String> fresh() {
        return IntStream.range(0, SHARED)
                .mapToObj(_ -> UUID.randomUUID().toString())
                .toList();
    }
}
