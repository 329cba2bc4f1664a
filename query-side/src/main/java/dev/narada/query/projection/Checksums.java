package dev.narada.query.projection;

import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.board.Board;
import dev.narada.query.board.LateTray;
import dev.narada.query.board.Plan;
import dev.narada.query.json.Json;
import dev.narada.query.mine.Mine;
import dev.narada.query.people.Attendance;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Agenda;
import dev.narada.query.workshop.Notice;
import dev.narada.query.workshop.WorkshopFacts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The SHA-256 of every view of a workshop, by name: two rooms with the same sums look the same to everybody. */
final class Checksums {

    private Checksums() {}

    public static SortedMap<String, String> of(WorkshopState room) {
        var sums = new TreeMap<String, String>();
        views(room).forEach((name, view) -> sums.put(name, sum(Json.bytes(view))));
        return Collections.unmodifiableSortedMap(sums);
    }

    /** Every view that there is of a room, for everyone who may look. */
    public static Map<String, Object> views(WorkshopState room) {
        var views = new TreeMap<String, Object>();
        for (var audience : Audience.values()) {
            views.put("board " + audience, Board.of(room, audience, null));
            views.put("plan " + audience, Plan.of(room, audience));
            views.put("attendance " + audience, Attendance.of(room.position(), room.stage(), room.people(), audience));
        }
        views.put("late", LateTray.of(room));
        views.put("agenda", Agenda.of(room.position(), room.stage(), room.course()));
        views.put("workshop", WorkshopFacts.of(room.position(), room.id(), room.stage(), new Notice("", "")));
        for (var who : room.people().all().keySet()) {
            var mine = Mine.of(room, who, Language.PL);
            if (mine != null) {
                views.put("mine " + who, mine);
            }
        }
        return views;
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
