package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What a workshop gives to print, to count and to remember. */
final class TakenAway {

    private TakenAway() {}

    /** Paper needs fonts, tables need words, calendars need time zones. */
    static void everything(Room room) {
        for (var name : List.of("room-pack", "minutes", "attendance-1", "plan")) {
            var paper = room.facilitator.get(room.path("/exports/" + name + ".pdf"));
            assertThat(paper.body()).as(name).startsWith("%PDF");
        }
        for (var name : List.of("needs.csv", "attendance.csv", "sessions.ics", "due.ics")) {
            assertThat(room.facilitator.get(room.path("/exports/" + name)).status())
                    .as(name)
                    .isEqualTo(200);
        }
    }
}
