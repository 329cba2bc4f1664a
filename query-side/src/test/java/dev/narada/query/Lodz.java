package dev.narada.query;

import dev.narada.events.*;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemOrigin;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemProposed.NeedProposed;
import dev.narada.events.people.*;
import dev.narada.events.workshop.*;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The workshop that the tests talk about: two meetings in Łódź, two themes, made-up people. */
public final class Lodz {

    public static final WorkshopId W = new WorkshopId(id(1));
    public static final SessionId FIRST = new SessionId(id(11));
    public static final SessionId SECOND = new SessionId(id(12));
    public static final ThemeId RESIDENTS = new ThemeId(id(21));
    public static final ThemeId COORDINATORS = new ThemeId(id(22));
    public static final ParticipantId ALA = new ParticipantId(id(31));
    public static final ParticipantId OLA = new ParticipantId(id(32));
    public static final ParticipantId TABLE = new ParticipantId(id(33));

    private Lodz() {}

    public static UUID id(int n) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + n);
    }

    public static WorkshopScheduled scheduled() {
        return new WorkshopScheduled(
                W,
                "Wolontariat w Łodzi",
                "Potrzeby, pomysły, plan",
                "Koalicja",
                "ul. Narutowicza 8/10",
                "Europe/Warsaw",
                "pl",
                30,
                true,
                List.of(planned(SECOND, 2, "2021-11-17"), planned(FIRST, 1, "2021-11-10")),
                List.of(new Theme(RESIDENTS, "Wsparcie mieszkańców"), new Theme(COORDINATORS, "Koordynacja")));
    }

    private static PlannedSession planned(SessionId id, int number, String day) {
        return new PlannedSession(
                id, number, Instant.parse(day + "T13:00:00Z"), Instant.parse(day + "T16:00:00Z"), null);
    }

    public static ParticipantRegistered registered(ParticipantId who, String name, SessionId... sessions) {
        return new ParticipantRegistered(
                W,
                who,
                List.of(sessions),
                SignUpVia.WEB,
                Kind.PERSON,
                true,
                new Personal(name),
                new Personal("Fundacja"),
                null,
                "1");
    }

    public static ParticipantRegistered table(ParticipantId which) {
        return new ParticipantRegistered(
                W, which, List.of(FIRST), SignUpVia.DOOR, Kind.TABLE, true, new Personal("Stolik 1"), null, null, "1");
    }

    public static CheckedIn checkedIn(ParticipantId who, SessionId session) {
        return new CheckedIn(W, who, session, CheckInMethod.SELF, null);
    }

    public static NeedProposed need(int n, String title, ParticipantId author) {
        return new NeedProposed(
                W, needId(n), RESIDENTS, null, FIRST, null, new Text(title), null, Via.PHONE, author, null, false);
    }

    public static IdeaProposed idea(int n, String title, ParticipantId author) {
        return new IdeaProposed(
                W,
                ideaId(n),
                List.of(needId(1)),
                RESIDENTS,
                null,
                FIRST,
                null,
                new Text(title),
                null,
                Via.PHONE,
                author,
                null,
                false);
    }

    public static IdeaProposed takenOver(int n, String title, ItemOrigin origin) {
        return new IdeaProposed(
                W,
                ideaId(n),
                List.of(),
                null,
                null,
                null,
                null,
                new Text(title),
                null,
                Via.VOICE,
                null,
                "owner:o1",
                false,
                origin);
    }

    public static IdeaEndorsed endorsed(int n, ParticipantId who) {
        return new IdeaEndorsed(W, ideaId(n), who, Via.PHONE);
    }

    public static NeedId needId(int n) {
        return new NeedId(id(400 + n));
    }

    public static IdeaId ideaId(int n) {
        return new IdeaId(id(500 + n));
    }

    /** Scheduled, Ala and Ola signed up, the first meeting open. */
    public static Record begun() {
        return new Record(W)
                .then(
                        scheduled(),
                        registered(ALA, "Ala", FIRST, SECOND),
                        registered(OLA, "Ola", FIRST),
                        new DoorOpened(W, FIRST),
                        new SessionOpened(W, FIRST));
    }
}
