package dev.narada.app.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.app.demo.Script;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import dev.narada.command.workshop.ScheduleWorkshop;
import dev.narada.command.workshop.SetAgenda;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.AgendaItem;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.Theme;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import dev.narada.http.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

/** The workshop that is practised with: one meeting, now, with an agenda from the first need to the plan. */
record Invitation(WorkshopId workshop, List<ThemeId> themes) {

    private static final Actor OWNER = new Actor(Role.OWNER, "owner:practice", null);
    private static final int TO_CHOOSE = 20;
    private static final Duration LONG = Duration.ofHours(3);

    /** Every page has the title, so every page says what this is. */
    static Invitation sent(Commands commands, Script script, Language language, Instant now) {
        var workshop = new WorkshopId(UuidCreator.getTimeOrderedEpoch());
        var session = new SessionId(UuidCreator.getTimeOrderedEpoch());
        var themes = script.themes().stream()
                .map(name -> new Theme(new ThemeId(UuidCreator.getTimeOrderedEpoch()), name))
                .toList();
        send(
                commands,
                new ScheduleWorkshop(
                        workshop,
                        Messages.of(Invitation.class).say(language, "practice-title", "title", script.title()),
                        script.purpose(),
                        script.organiser(),
                        script.place(),
                        script.timezone(),
                        script.language(),
                        script.capacity(),
                        true,
                        List.of(new PlannedSession(session, 1, now, now.plus(LONG), null)),
                        themes));
        send(commands, new SetAgenda(workshop, session, agenda(script)));
        return new Invitation(workshop, themes.stream().map(Theme::themeId).toList());
    }

    /** Each phase of both meetings of the script once, and the choice between them, in the order of the phases. */
    private static List<AgendaItem> agenda(Script script) {
        var items = new EnumMap<Phase, AgendaItem>(Phase.class);
        script.agenda().stream()
                .flatMap(List::stream)
                .filter(part -> part.phase() != Phase.BREAK)
                .forEach(part -> items.putIfAbsent(
                        part.phase(), new AgendaItem(part.phase(), part.title(), part.minutes(), part.text())));
        items.put(Phase.PRIORITISING, new AgendaItem(Phase.PRIORITISING, script.choosing(), TO_CHOOSE, null));
        return List.copyOf(items.values());
    }

    private static void send(Commands commands, Command command) {
        var told = commands.send(command, new Envelope(UUID.randomUUID(), OWNER, new byte[0]))
                .join();
        if (told.refusal() != null) {
            throw new IllegalStateException("the room to practise in was refused: " + told.refusal());
        }
    }
}
