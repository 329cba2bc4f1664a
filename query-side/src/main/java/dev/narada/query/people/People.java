package dev.narada.query.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.people.*;
import dev.narada.query.PersistentMaps;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * Everybody who signed up, in the order in which they did.
 *
 * @param lines       who waits for a seat in each session, first come first
 * @param corrections by how many people the room counted by eye differs from who was checked in then
 */
public record People(PMap<ParticipantId, Person> all, WaitingLines lines, PMap<SessionId, Integer> corrections) {

    public static final People NOBODY = new People(OrderedPMap.empty(), WaitingLines.NONE, HashTreePMap.empty());

    public People apply(PersonFact fact, Instant t) {
        return switch (fact) {
            case ParticipantRegistered f ->
                signedUp(f.participantId(), f.kind(), f.phone(), identity(f.name(), f.organisation(), f.contact()))
                        .change(f.participantId(), each -> each.seated(f.sessionIds()));
            case ParticipantWaitlisted f ->
                signedUp(f.participantId(), f.kind(), f.phone(), identity(f.name(), f.organisation(), f.contact()))
                        .change(f.participantId(), each -> each.queued(f.sessionIds()));
            case RegistrationChanged f ->
                change(
                        f.participantId(),
                        each -> each.chose(f.sessionIds())
                                .called(each.identity().corrected(f.name(), f.organisation(), f.contact())));
            case RegistrationCancelled f -> change(f.participantId(), each -> each.chose(HashTreePSet.empty()));
            case SeatOffered f -> change(f.participantId(), each -> each.seated(Set.of(f.sessionId())));
            case AttendanceConfirmed f -> change(f.participantId(), each -> each.comes(f.sessionId(), true));
            case AttendanceDeclined f -> change(f.participantId(), each -> each.comes(f.sessionId(), false));
            case CheckedIn f -> change(f.participantId(), each -> checkedIn(each, f, t));
            case CheckInUndone f ->
                change(f.participantId(), each -> each.present(each.presence().minus(f.sessionId())));
            case CheckedOut f -> change(f.participantId(), each -> left(each, f.sessionId()));
            case PresenceCorrected f ->
                new People(all, lines, corrections.plus(f.sessionId(), f.count() - checkedInNow(f.sessionId())));
            case ParticipantRemoved f -> change(f.participantId(), each -> each.removed(true));
            case ParticipantReinstated f -> change(f.participantId(), each -> each.removed(false));
            case ConsentGiven f ->
                change(f.participantId(), each -> each.agreed(each.consents().plus(f.consent(), f.textVersion())));
            case ConsentWithdrawn f ->
                change(f.participantId(), each -> each.agreed(each.consents().minus(f.consent())));
            case Seated f -> change(f.participantId(), each -> each.at(f.sessionId(), f.tableId()));
        };
    }

    /** Counts stay; what is still to come goes on without them. */
    public People erased(ParticipantId id, Set<SessionId> over) {
        return change(id, each -> each.erased(over));
    }

    /** One of the things that somebody said about themselves is gone. */
    public People redacted(ParticipantId id, String field) {
        return change(id, each -> each.called(each.identity().redacted(field)));
    }

    /** The place of somebody in the line for a session, from 1; whoever was removed is passed over. */
    public @Nullable Integer placeOf(ParticipantId id, SessionId session) {
        var place = lines.of(session).stream()
                        .filter(each -> !(all.get(each) instanceof Person it && it.removed()))
                        .toList()
                        .indexOf(id)
                + 1;
        return place == 0 ? null : place;
    }

    public @Nullable Person find(@Nullable ParticipantId id) {
        return PersistentMaps.find(all, id);
    }

    public @Nullable Personal nameOf(@Nullable ParticipantId id) {
        var person = find(id);
        return person == null ? null : person.identity().name();
    }

    public Stream<Person> counted() {
        return all.values().stream().filter(Person::counts);
    }

    /** How many people are in the room, as counted by eye where somebody did. */
    public int present(@Nullable SessionId session) {
        return session == null ? 0 : Math.max(0, checkedInNow(session) + corrections.getOrDefault(session, 0));
    }

    private int checkedInNow(SessionId session) {
        return (int) counted().filter(each -> each.isIn(session)).count();
    }

    private static Person checkedIn(Person person, CheckedIn f, Instant t) {
        var at = f.scannedAt() == null ? t : f.scannedAt();
        var seated = person.kind() == Kind.TABLE ? person : person.seated(Set.of(f.sessionId()));
        return seated.present(person.presence().plus(f.sessionId(), new Person.Presence(at, f.method(), false)));
    }

    private static Person left(Person person, SessionId session) {
        return person.present(PersistentMaps.changed(
                person.presence(), session, there -> new Person.Presence(there.at(), there.method(), true)));
    }

    private static Person.Identity identity(
            @Nullable Personal name, @Nullable Personal organisation, @Nullable Personal contact) {
        return new Person.Identity(name, organisation, contact);
    }

    /** Who signs up once more stays the same person, and is from then on what they said last. */
    private People signedUp(ParticipantId id, Kind kind, boolean phone, Person.Identity said) {
        var known = all.get(id);
        var person = known == null
                ? Person.of(id, kind, phone, said)
                : known.signedUpAs(kind, phone)
                        .called(known.identity().corrected(said.name(), said.organisation(), said.contact()));
        return new People(all.plus(id, person), lines, corrections);
    }

    private People change(ParticipantId id, UnaryOperator<Person> change) {
        var next = PersistentMaps.changed(all, id, change);
        return new People(next, lines.after(PersistentMaps.find(all, id), PersistentMaps.find(next, id)), corrections);
    }
}
