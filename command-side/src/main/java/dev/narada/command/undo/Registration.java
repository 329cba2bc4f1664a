package dev.narada.command.undo;

import static dev.narada.command.undo.UndoRefusal.NOTHING_EARLIER;
import static dev.narada.command.undo.UndoRefusal.SEAT_GIVEN;
import static dev.narada.command.undo.UndoRefusal.WORDS_REMOVED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;

import dev.narada.command.model.Member;
import dev.narada.command.model.Seats;
import dev.narada.command.people.SignUp;
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
final class Registration {

    private Registration() {}

    /** Off the list again, or back to the sessions chosen before. */
    static Way undone(WorkshopId w, ParticipantId person, Moment moment) {
        var was = moment.before().know(Member.of(w, person));
        return Way.back(
                was.known()
                        ? new RegistrationChanged(w, person, List.copyOf(was.chosen()), null, null, null, null)
                        : new RegistrationCancelled(w, person, null));
    }

    /** The sessions and the data as they were before the change. */
    static Way unchanged(RegistrationChanged it, Moment moment) {
        var w = it.workshopId();
        var person = it.participantId();
        var was = moment.before().know(Member.of(w, person));
        var is = moment.now().know(Member.of(w, person));
        var again = was.sessions().stream()
                .filter(session -> !is.sessions().contains(session))
                .toList();
        if (full(w, again, was.kind(), moment)) {
            return Way.barred(SEAT_GIVEN);
        }
        var name = it.name() == null ? null : earlier(person, moment, Said::name);
        var organisation = it.organisation() == null ? null : earlier(person, moment, Said::organisation);
        var contact = it.contact() == null ? null : earlier(person, moment, Said::contact);
        if ((it.name() != null && name == null)
                || (it.organisation() != null && organisation == null)
                || (it.contact() != null && contact == null)) {
            return Way.barred(NOTHING_EARLIER);
        }
        if (gone(name) || gone(organisation) || gone(contact)) {
            return Way.barred(WORDS_REMOVED);
        }
        var notice = it.noticeVersion() == null ? null : was.noticeVersion();
        return Way.back(
                new RegistrationChanged(w, person, List.copyOf(was.chosen()), name, organisation, contact, notice));
    }

    /** The same places again, as long as nobody else has them; the record still knows the name. */
    static Way again(WorkshopId w, ParticipantId person, Moment moment) {
        var was = moment.before().know(Member.of(w, person));
        var is = moment.now().know(Member.of(w, person));
        if (is.removed() || is.erased()) {
            return Way.barred(PERSON_REMOVED);
        }
        if (full(w, was.sessions(), was.kind(), moment)) {
            return Way.barred(SEAT_GIVEN);
        }
        var seats = moment.now().know(Seats.in(w));
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
        return Way.back(facts);
    }

    /** Takes part again, as somebody who is put back does. */
    static Way back(WorkshopId w, ParticipantId person, Moment moment) {
        return Way.back(SignUp.back(
                w, person, moment.now().know(Member.of(w, person)), moment.now().know(Seats.in(w))));
    }

    private static boolean full(WorkshopId w, Collection<SessionId> sessions, Kind kind, Moment moment) {
        var seats = moment.now().know(Seats.in(w));
        return kind == Kind.PERSON && sessions.stream().anyMatch(seats::isFull);
    }

    private static @Nullable Personal earlier(
            ParticipantId person, Moment moment, Function<Said, @Nullable Personal> field) {
        return moment.before().facts().reversed().stream()
                .map(labelled -> Said.by(person, labelled.fact().event()))
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
