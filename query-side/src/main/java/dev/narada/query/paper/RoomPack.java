package dev.narada.query.paper;

import dev.narada.http.Language;
import dev.narada.query.board.Code;
import dev.narada.query.record.Imprint;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import dev.narada.query.workshop.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is printed before a session, so that the room works without a phone, without Wi-Fi and without power. */
public final class RoomPack {

    private RoomPack() {}

    /**
     * @param code  of the open door; with none the poster has a place to write it
     * @param names whether the sign-in sheet names who signed up; else nobody's name is printed
     */
    public static byte[] of(
            WorkshopState room,
            @Nullable Code code,
            Notice notice,
            boolean names,
            Language in,
            @Nullable Imprint imprint) {
        var when = PrintedDates.at(room.stage().details().timezone(), in);
        var words = new PrintedWords(in);
        var sheets = new ArrayList<Element>();
        sheets.add(Poster.of(room, code, when));
        coming(room).ifPresent(meeting -> sheets.add(SignInSheet.of(room, meeting, names, when)));
        sheets.addAll(BlankCards.needs(room, words));
        sheets.addAll(BlankCards.ideas(room, words));
        sheets.add(DataForm.of(room, notice, words));
        return PdfRenderer.print(
                in, words.say("pack.title"), room.stage().details().title(), imprint, List.copyOf(sheets));
    }

    /** The session that goes on, or the next one. */
    private static Optional<Meeting> coming(WorkshopState room) {
        var meetings = room.stage().meetings();
        return room.stage()
                .meeting(room.stage().doing().session())
                .or(() -> meetings.stream()
                        .filter(each -> each.state() == Meeting.State.PLANNED)
                        .findFirst());
    }
}
