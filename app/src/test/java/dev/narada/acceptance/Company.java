package dev.narada.acceptance;

import dev.narada.acceptance.Room.Phone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Sixty people and a table phone, with a count of their own of everything they do. */
final class Company {

    static final int FROM_HOME = 25;
    static final int AT_THE_DOOR = 30;
    static final int ON_PAPER = 5;
    static final int STAYED_AWAY = 5;

    final Room room;
    final List<Phone> fromHome;
    final List<String> onPaper;
    final Phone table;
    final List<Phone> atTheDoor = new ArrayList<>();
    final List<Set<String>> came = List.of(new HashSet<>(), new HashSet<>());
    final Map<String, Set<String>> support = new LinkedHashMap<>();

    Company(Room room) {
        this.room = room;
        fromHome = IntStream.range(0, FROM_HOME)
                .mapToObj(i -> room.signUp("Z domu " + i))
                .toList();
        onPaper =
                IntStream.range(0, ON_PAPER).mapToObj(this::signedUpByTheScribe).toList();
        table = tablePhone();
    }

    /** All who sit in the first session with a phone of their own. */
    List<Phone> phones() {
        return Stream.concat(fromHome.stream().skip(STAYED_AWAY), atTheDoor.stream())
                .toList();
    }

    void comeToTheFirst(String code) {
        for (var phone : fromHome.subList(STAYED_AWAY, FROM_HOME)) {
            phone.caller()
                    .put(attendance(0, phone.participantId()), Map.of("code", code))
                    .done();
            came.get(0).add(phone.participantId());
        }
        table.caller().post("/api/join", Map.of("code", code)).done();
        atTheDoor.addAll(room.join(code, AT_THE_DOOR));
        atTheDoor.forEach(phone -> came.get(0).add(phone.participantId()));
        byHand(0);
    }

    /** Who was at the door last week needs no name again; and there are always some who come for the first time. */
    void comeToTheSecond(String code) {
        for (var phone : phones().subList(0, 40)) {
            var known = phone.caller().post("/api/join", Map.of("code", code)).done();
            came.get(1).add(known.get("participantId").asString());
        }
        room.join(code, 2).forEach(phone -> came.get(1).add(phone.participantId()));
        byHand(1);
    }

    /** Everybody supports three of these; some tap twice, which changes nothing. */
    void supportThreeEach(String kind, List<String> items) {
        var phones = phones();
        for (var i = 0; i < phones.size(); i++) {
            for (var k = 0; k < 3; k++) {
                var item = items.get((i * (k + 2) + k) % items.size());
                phones.get(i).support(kind, item);
                supported(item, phones.get(i).participantId());
            }
            phones.get(i).support(kind, items.get(i % items.size()));
            supported(items.get(i % items.size()), phones.get(i).participantId());
        }
    }

    void supportOnPaper(String kind, String item) {
        for (var person : onPaper) {
            room.facilitator
                    .put(
                            room.path("/" + kind + "/" + item + "/endorsement"),
                            Map.of("onBehalfOf", person, "via", "PAPER"))
                    .done();
            supported(item, person);
        }
    }

    void takeBack(Phone phone, String kind, String item) {
        phone.caller()
                .delete(room.path("/" + kind + "/" + item + "/endorsement"))
                .done();
        support.getOrDefault(item, Set.of()).remove(phone.participantId());
    }

    /** How many different people support any of these. */
    int supporters(List<String> items) {
        return (int) items.stream()
                .flatMap(item -> support.getOrDefault(item, Set.of()).stream())
                .distinct()
                .count();
    }

    /** Which of these one phone supports. */
    List<String> supportOf(Phone phone, List<String> items) {
        return items.stream()
                .filter(item -> support.getOrDefault(item, Set.of()).contains(phone.participantId()))
                .toList();
    }

    int cameToBoth() {
        return (int) came.get(0).stream().filter(came.get(1)::contains).count();
    }

    /** Every fact of the record, page by page, as the facilitator reads it. */
    List<JsonNode> history() {
        var all = new ArrayList<JsonNode>();
        var after = "0";
        while (true) {
            var page = room.facilitator
                    .get(room.path("/history?limit=1000&after=" + after))
                    .done();
            page.get("items").forEach(all::add);
            if (!page.has("next")) {
                return all;
            }
            after = page.get("next").asString();
        }
    }

    private void supported(String item, String person) {
        support.computeIfAbsent(item, _ -> new HashSet<>()).add(person);
    }

    private void byHand(int session) {
        for (var person : onPaper) {
            room.facilitator
                    .put(attendance(session, person), Map.of("method", "PAPER"))
                    .done();
            came.get(session).add(person);
        }
    }

    private String attendance(int session, String person) {
        return room.path("/sessions/" + room.sessions.get(session) + "/attendance/" + person);
    }

    private String signedUpByTheScribe(int i) {
        return room.facilitator
                .post(
                        room.path("/registrations"),
                        Map.of(
                                "name",
                                "Bez telefonu " + i,
                                "phone",
                                false,
                                "sessionIds",
                                room.sessions,
                                "noticeVersion",
                                "1"))
                .expect(201)
                .get("participantId")
                .asString();
    }

    private Phone tablePhone() {
        var caller = new Caller(room.url(), "pl");
        var table = caller.post(
                        room.path("/registrations"),
                        Map.of("name", "Stolik 1", "kind", "TABLE", "sessionIds", room.sessions, "noticeVersion", "1"))
                .expect(201);
        return new Phone(room, caller, table.get("participantId").asString());
    }
}
