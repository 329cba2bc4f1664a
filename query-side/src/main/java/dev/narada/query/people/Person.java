package dev.narada.query.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.Kind;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Somebody who signed up.
 *
 * @param sessions where they have a seat
 * @param waiting  where they stand in line
 */
public record Person(
        ParticipantId participantId,
        Kind kind,
        boolean phone,
        Identity identity,
        PSet<SessionId> sessions,
        PSet<SessionId> waiting,
        PMap<SessionId, Boolean> coming,
        PMap<SessionId, Presence> presence,
        PMap<SessionId, TableId> tables,
        PMap<String, String> consents,
        boolean removed) {

    /** Who they said they are; {@code null} was never said, an empty {@link Personal} was erased. */
    public record Identity(
            @Nullable Personal name,
            @Nullable Personal organisation,
            @Nullable Personal contact) {

        Identity corrected(
                @Nullable Personal newName, @Nullable Personal newOrganisation, @Nullable Personal newContact) {
            return new Identity(
                    newName == null ? name : newName,
                    newOrganisation == null ? organisation : newOrganisation,
                    newContact == null ? contact : newContact);
        }

        Identity erased() {
            return new Identity(gone(name), gone(organisation), gone(contact));
        }

        Identity redacted(String field) {
            return switch (field) {
                case "name" -> new Identity(gone(name), organisation, contact);
                case "organisation" -> new Identity(name, gone(organisation), contact);
                case "contact" -> new Identity(name, organisation, gone(contact));
                default -> this;
            };
        }

        private static @Nullable Personal gone(@Nullable Personal known) {
            return known == null ? null : new Personal(null);
        }
    }

    /** A check-in that stands; {@code left} is true for who went early. */
    public record Presence(Instant at, CheckInMethod method, boolean left) {}

    static Person of(ParticipantId id, Kind kind, boolean phone, Identity identity) {
        return new Person(
                id,
                kind,
                phone,
                identity,
                HashTreePSet.empty(),
                HashTreePSet.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                false);
    }

    /** Whether they count among people: the shared phone of a table and who was removed do not. */
    public boolean counts() {
        return kind == Kind.PERSON && !removed;
    }

    public boolean cameTo(SessionId session) {
        return presence.containsKey(session);
    }

    public boolean isIn(SessionId session) {
        var there = presence.get(session);
        return there != null && !there.left();
    }

    /** Whoever took part by phone once goes on answering for themselves. */
    Person signedUpAs(Kind nextKind, boolean byPhone) {
        return new Person(
                participantId,
                nextKind,
                phone || byPhone,
                identity,
                sessions,
                waiting,
                coming,
                presence,
                tables,
                consents,
                removed);
    }

    Person seated(Collection<SessionId> chosen) {
        return seats(sessions.plusAll(chosen), waiting.minusAll(chosen));
    }

    Person queued(Collection<SessionId> chosen) {
        return seats(sessions.minusAll(chosen), waiting.plusAll(chosen));
    }

    /** Where they stand in line they go on standing, unless they gave that session up. */
    Person chose(Collection<SessionId> chosen) {
        var stillWaiting =
                HashTreePSet.from(waiting.stream().filter(chosen::contains).toList());
        return seats(HashTreePSet.<SessionId>from(chosen).minusAll(stillWaiting), stillWaiting);
    }

    Person called(Identity next) {
        return new Person(
                participantId, kind, phone, next, sessions, waiting, coming, presence, tables, consents, removed);
    }

    /** Without a name, and in nobody's way in what is still to come. */
    Person erased(Collection<SessionId> over) {
        return called(identity.erased())
                .seats(
                        HashTreePSet.from(
                                sessions.stream().filter(over::contains).toList()),
                        HashTreePSet.empty());
    }

    private Person seats(PSet<SessionId> seated, PSet<SessionId> queued) {
        return new Person(
                participantId, kind, phone, identity, seated, queued, coming, presence, tables, consents, removed);
    }

    Person comes(SessionId session, boolean yes) {
        var next = coming.plus(session, yes);
        return new Person(
                participantId, kind, phone, identity, sessions, waiting, next, presence, tables, consents, removed);
    }

    Person present(PMap<SessionId, Presence> next) {
        return new Person(
                participantId, kind, phone, identity, sessions, waiting, coming, next, tables, consents, removed);
    }

    Person at(SessionId session, TableId table) {
        var next = tables.plus(session, table);
        return new Person(
                participantId, kind, phone, identity, sessions, waiting, coming, presence, next, consents, removed);
    }

    Person agreed(PMap<String, String> next) {
        return new Person(
                participantId, kind, phone, identity, sessions, waiting, coming, presence, tables, next, removed);
    }

    Person removed(boolean yes) {
        return new Person(
                participantId, kind, phone, identity, sessions, waiting, coming, presence, tables, consents, yes);
    }
}
