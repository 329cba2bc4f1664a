package dev.narada.command;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.dispatch.CommandDispatch;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemProposed.NeedProposed;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantRemoved;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.workshop.ContributeFrom;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.RulesSet;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.Theme;
import dev.narada.events.workshop.WorkshopScheduled;
import dev.narada.http.Role;
import dev.narada.log.Commit;
import dev.narada.log.memory.InMemoryLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A room to tell stories in: {@code given(facts).when(command, actor).thenFacts(...)}. Every story has a workshop of its
 * own, with two sessions, two themes and a few people; commands go through the real shell onto a log in memory, so that
 * a model that asks for too little is found out.
 */
public abstract class RoomTest {

    private static final Instant SOMEDAY = Instant.parse("2021-11-10T13:00:00Z");
    protected static final MovableClock CLOCK = new MovableClock(SOMEDAY);
    protected static final InMemoryLog<Fact> LOG = new InMemoryLog<>(FactFormat.create(), CLOCK);
    protected static final CommandDispatch SIDE = CommandDispatch.on(LOG, FactFormat.create(), CLOCK);

    protected final WorkshopId w = new WorkshopId(uuid());
    protected final SessionId first = new SessionId(uuid());
    protected final SessionId second = new SessionId(uuid());
    protected final ThemeId theme = new ThemeId(uuid());
    protected final ThemeId otherTheme = new ThemeId(uuid());
    protected final ParticipantId anna = new ParticipantId(uuid());
    protected final ParticipantId bartek = new ParticipantId(uuid());
    protected final ParticipantId celina = new ParticipantId(uuid());
    protected final NeedId need = new NeedId(uuid());
    protected final IdeaId idea = new IdeaId(uuid());
    protected final Actor owner = new Actor(Role.OWNER, "owner:o1", null);
    protected final Actor facilitator = new Actor(Role.FACILITATOR, "facilitator:f1", null);
    protected final Actor scribe = new Actor(Role.SCRIBE, "scribe:s1", null);
    protected final Actor nobody = new Actor(Role.NOBODY, "nobody", null);

    protected RoomTest() {
        CLOCK.forward(Duration.ofDays(1));
    }

    protected static UUID uuid() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    protected static Actor participant(ParticipantId person) {
        return new Actor(Role.PARTICIPANT, "participant:" + person, person);
    }

    /** Facts that stand in the record already, each in a commit of its own. */
    public RoomTest given(Fact... facts) {
        for (var fact : facts) {
            LOG.append(new Commit(
                            fact.workshopId().toString(),
                            uuid(),
                            "test",
                            new byte[0],
                            new byte[0],
                            List.of(LOG.draft(fact)),
                            null,
                            List.of()))
                    .join();
        }
        return this;
    }

    /** What somebody says to this workshop, by the name of the command and with the fields that are said. */
    protected Command said(String command, Object... fields) {
        return Said.in(w, command, fields);
    }

    public RoomTest later(Duration by) {
        CLOCK.forward(by);
        return this;
    }

    public Then when(Command command, Actor actor) {
        var before = LOG.tail();
        var told =
                SIDE.send(command, new Envelope(uuid(), actor, new byte[] {1})).join();
        return new Then(this, told, factsAfter(before));
    }

    protected List<Fact> factsAfter(long position) {
        var facts = new ArrayList<Fact>();
        LOG.read(w.toString(), position, commit -> commit.forEach(recorded -> facts.add(recorded.event())));
        return facts;
    }

    protected WorkshopScheduled scheduled() {
        return scheduled(null);
    }

    protected WorkshopScheduled scheduled(Integer capacity) {
        return new WorkshopScheduled(
                w,
                "Wolontariat w Łodzi",
                "",
                "Koalicja",
                "Łódź",
                "Europe/Warsaw",
                "pl",
                capacity,
                true,
                List.of(session(first, 1, "2021-11-10"), session(second, 2, "2021-11-17")),
                List.of(new Theme(theme, "Mieszkańcy"), new Theme(otherTheme, "Koordynatorzy")));
    }

    protected static PlannedSession session(SessionId id, int number, String day) {
        return new PlannedSession(
                id, number, Instant.parse(day + "T13:00:00Z"), Instant.parse(day + "T16:00:00Z"), null);
    }

    /** A room with an open first session in this phase, and Anna and Bartek on its list, who may contribute. */
    protected RoomTest roomIn(Phase phase) {
        return given(
                scheduled(),
                contributing(ContributeFrom.REGISTERED),
                opened(first),
                phase(first, phase),
                registered(anna),
                registered(bartek));
    }

    protected RulesSet contributing(ContributeFrom from) {
        return new RulesSet(w, null, null, null, null, null, null, null, null, null, null, null, from);
    }

    protected SessionOpened opened(SessionId session) {
        return new SessionOpened(w, session);
    }

    protected SessionClosed closed(SessionId session) {
        return new SessionClosed(w, session, 0);
    }

    protected PhaseStarted phase(SessionId session, Phase phase) {
        return new PhaseStarted(w, session, phase);
    }

    protected ParticipantRegistered registered(ParticipantId person) {
        return registered(person, Kind.PERSON, true);
    }

    protected ParticipantRegistered registered(ParticipantId person, Kind kind, boolean phone) {
        return new ParticipantRegistered(
                w, person, List.of(first, second), SignUpVia.WEB, kind, phone, null, null, null, "1");
    }

    protected CheckedIn checkedIn(ParticipantId person, SessionId session) {
        return new CheckedIn(w, person, session, CheckInMethod.HAND, null);
    }

    protected IdeaProposed ideaBy(ParticipantId author) {
        return ideaBy(author, idea);
    }

    protected IdeaProposed ideaBy(ParticipantId author, IdeaId id) {
        return new IdeaProposed(
                w,
                id,
                List.of(),
                theme,
                null,
                first,
                null,
                new Text("Lokalne centrum"),
                null,
                Via.PHONE,
                author,
                null,
                false);
    }

    protected NeedProposed needBy(ParticipantId author) {
        return needBy(author, need);
    }

    protected NeedProposed needBy(ParticipantId author, NeedId id) {
        return new NeedProposed(
                w,
                id,
                theme,
                null,
                first,
                null,
                new Text("Brak miejsca spotkań"),
                null,
                Via.PHONE,
                author,
                null,
                false);
    }

    protected RulesSet rules(Integer itemsPerPerson, Boolean endorseOwn, Boolean preModeration) {
        return new RulesSet(
                w, null, null, null, endorseOwn, preModeration, null, null, null, null, itemsPerPerson, null, null);
    }

    protected ParticipantRemoved removed(ParticipantId person) {
        return new ParticipantRemoved(w, person, null);
    }
}
