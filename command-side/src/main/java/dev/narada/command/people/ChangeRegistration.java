package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.people.PeopleRefusal.NO_SESSION_CHOSEN;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.SESSION_CLOSED;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.AboutPerson;
import dev.narada.command.DataKeys;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.Member;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.Kind;
import dev.narada.events.people.RegistrationChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses other meetings or corrects one's data; a seat that is given up goes to the first in line, in the same commit. */
public record ChangeRegistration(
        WorkshopId workshopId,
        ParticipantId participantId,
        @Nullable List<SessionId> sessionIds,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String contact,
        @Nullable String noticeVersion)
        implements AboutPerson {

    public static final Slice<ChangeRegistration> SLICE = Slice.of(ChangeRegistration.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .sealing(c -> DataKeys.ofPerson(c.participantId, c.name, c.organisation, c.contact))
            .refusing(NOT_REGISTERED, NO_SESSION_CHOSEN, PERSON_REMOVED, SESSION_CLOSED, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Member.of(c.workshopId(), c.participantId()))
            .and((c, _) -> Seats.in(c.workshopId()))
            .and((c, _) -> Profile.of(c.workshopId(), c.participantId()))
            .decide(ChangeRegistration::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return PersonalFields.checks(name, organisation, contact, noticeVersion)
                .list("sessionIds", sessionIds, 0, 12)
                .fault();
    }

    static Outcome decide(
            ChangeRegistration c, WorkshopRules room, Member member, Seats seats, Profile known, DecisionContext by) {
        var chosen = c.sessionIds == null ? List.copyOf(member.chosen()) : c.sessionIds;
        var added = chosen.stream()
                .filter(session -> !member.chosen().contains(session))
                .toList();
        var dropped = member.chosen().stream()
                .filter(session -> !chosen.contains(session))
                .toList();
        var no = firstOf(room.shut(), member.absent(), chosen.isEmpty() ? NO_SESSION_CHOSEN : null);
        if (no != null) {
            return refuse(no);
        }
        // What was called off since can be given up all the same, and so can a line that leads nowhere any more.
        var closed = firstOf(
                added.stream()
                        .map(room::unknown)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Stream.concat(added.stream(), dropped.stream().filter(member.sessions()::contains))
                                .anyMatch(room::isOver)
                        ? SESSION_CLOSED
                        : null);
        if (closed != null) {
            return refuse(closed).at("sessionIds");
        }
        var name = Words.personal(c.name);
        var organisation = Words.personal(c.organisation);
        var contact = Words.personal(c.contact);
        var notice = Words.plain(c.noticeVersion);
        var nothingNew = known.telling(name, organisation, contact, notice).equals(known);
        if (added.isEmpty() && dropped.isEmpty() && nothingNew) {
            return unchanged();
        }
        var facts = new ArrayList<Fact>();
        facts.add(new RegistrationChanged(c.workshopId, c.participantId, chosen, name, organisation, contact, notice));
        var full = added.stream()
                .filter(session -> member.kind() == Kind.PERSON && seats.isFull(session))
                .toList();
        facts.addAll(SignUp.again(c.workshopId, c.participantId, member, name, organisation, contact, notice)
                .waitlisted(full, seats));
        return SignUp.told(accept(seats.settled(facts)), c.participantId, chosen, seats);
    }
}
