package dev.narada.command.people;

import static dev.narada.command.compensation.UndoRefusal.NOTHING_EARLIER;
import static dev.narada.command.compensation.UndoRefusal.SEAT_GIVEN;
import static dev.narada.command.compensation.UndoRefusal.WORDS_REMOVED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;

import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.command.model.Member;
import dev.narada.command.model.Seats;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.people.RegistrationChanged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Signing up, choosing otherwise and giving a place back, each the other way round. */
final class RegistrationCompensation {

    private RegistrationCompensation() {}

    /** Off the list again, or back to the sessions chosen before. */
    static Compensation undone(WorkshopId w, ParticipantId person, UndoContext context) {
        var was = context.before().know(Member.of(w, person));
        return Compensation.back(
                was.known()
                        ? new RegistrationChanged(w, person, List.copyOf(was.chosen()), null, null, null, null)
                        : new RegistrationCancelled(w, person, null));
    }

    /** The sessions and the data as they were before the change. */
    static Compensation unchanged(RegistrationChanged it, UndoContext context) {
        var w = it.workshopId();
        var person = it.participantId();
        var was = context.before().know(Member.of(w, person));
        var is = context.now().know(Member.of(w, person));
        var again = was.sessions().stream()
                .filter(session -> !is.sessions().contains(session))
                .toList();
        if (full(w, again, was.kind(), context)) {
            return Compensation.barred(SEAT_GIVEN);
        }
        var name = it.name() == null ? null : earlier(person, context, Said::name);
        var organisation = it.organisation() == null ? null : earlier(person, context, Said::organisation);
        var contact = it.contact() == null ? null : earlier(person, context, Said::contact);
        if ((it.name() != null && name == null)
                || (it.organisation() != null && organisation == null)
                || (it.contact() != null && contact == null)) {
            return Compensation.barred(NOTHING_EARLIER);
        }
        if (gone(name) || gone(organisation) || gone(contact)) {
            return Compensation.barred(WORDS_REMOVED);
        }
        var notice = it.noticeVersion() == null ? null : was.noticeVersion();
        return Compensation.back(
                new RegistrationChanged(w, person, List.copyOf(was.chosen()), name, organisation, contact, notice));
    }

    /** The same places again, as long as nobody else has them; the record still knows the name. */
    static Compensation again(WorkshopId w, ParticipantId person, UndoContext context) {
        var was = context.before().know(Member.of(w, person));
        var is = context.now().know(Member.of(w, person));
        if (is.removed() || is.erased()) {
            return Compensation.barred(PERSON_REMOVED);
        }
        if (full(w, was.sessions(), was.kind(), context)) {
            return Compensation.barred(SEAT_GIVEN);
        }
        var seats = context.now().know(Seats.in(w));
        var facts = new ArrayList<Fact>();
        if (!was.sessions().isEmpty()) {
            facts.add(new ParticipantRegistered(
                    w,
                    person,
                    List.copyOf(was.sessions()),
                    was.via(),
                    was.kind(),
                    was.phone(),
                    null,
                    null,
                    null,
                    was.noticeVersion()));
        }
        was.waiting()
                .forEach(session -> facts.add(new ParticipantWaitlisted(
                        w,
                        person,
                        List.of(session),
                        was.via(),
                        was.kind(),
                        was.phone(),
                        null,
                        null,
                        null,
                        was.noticeVersion(),
                        seats.nextPlace(session))));
        return Compensation.back(facts);
    }

    /** Takes part again, as somebody who is put back does. */
    static Compensation back(WorkshopId w, ParticipantId person, UndoContext context) {
        return Compensation.back(SignUp.back(
                w,
                person,
                context.now().know(Member.of(w, person)),
                context.now().know(Seats.in(w))));
    }

    private static boolean full(WorkshopId w, Collection<SessionId> sessions, Kind kind, UndoContext context) {
        var seats = context.now().know(Seats.in(w));
        return kind == Kind.PERSON && sessions.stream().anyMatch(seats::isFull);
    }

    private static @Nullable Personal earlier(
            ParticipantId person, UndoContext context, Function<Said, @Nullable Personal> field) {
        return context.before().facts().reversed().stream()
                .map(recorded -> Said.by(person, recorded.event()))
                .map(field)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What one fact says about a person's identity; nothing when it is about somebody or something else. */
    private record Said(
            @Nullable Personal name,
            @Nullable Personal organisation,
            @Nullable Personal contact) {

        static Said by(ParticipantId person, Fact fact) {
            return switch (fact) {
                case ParticipantRegistered it
                when it.participantId().equals(person) -> new Said(it.name(), it.organisation(), it.contact());
                case ParticipantWaitlisted it
                when it.participantId().equals(person) -> new Said(it.name(), it.organisation(), it.contact());
                case RegistrationChanged it
                when it.participantId().equals(person) -> new Said(it.name(), it.organisation(), it.contact());
                case Fact _ -> new Said(null, null, null);
            };
        }
    }

    private static boolean gone(@Nullable Personal known) {
        return known != null && known.words() == null;
    }
}
