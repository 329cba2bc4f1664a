package dev.narada.command.model;

import static dev.narada.http.CommonRefusal.NOT_JOINED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_HAS_PHONE;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.TABLE_IS_NO_PERSON;

import dev.narada.command.DecisionContext;
import dev.narada.command.DecisionModel;
import dev.narada.command.OnBehalf;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.CheckInUndone;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantReinstated;
import dev.narada.events.people.ParticipantRemoved;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.http.Refusal;
import dev.narada.http.Role;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person in one workshop, signed up or at the door.
 *
 * @param phone    whether the person ever signed up with one
 * @param sessions chosen sessions with a seat
 * @param waiting  chosen sessions in whose line the person stands
 * @param came     sessions in whose room the person was, by code or by the hand of whoever keeps the list
 */
public record Member(
        boolean known,
        boolean removed,
        boolean erased,
        SignUpVia via,
        Kind kind,
        boolean phone,
        String noticeVersion,
        Set<SessionId> sessions,
        Set<SessionId> waiting,
        Set<SessionId> came) {

    private static final Member STRANGER =
            new Member(false, false, false, SignUpVia.WEB, Kind.PERSON, false, "", Set.of(), Set.of(), Set.of());

    /** Nobody stays a stranger. */
    public static DecisionModel<Member> of(WorkshopId workshop, @Nullable ParticipantId person) {
        return person == null
                ? DecisionModel.of(STRANGER)
                : DecisionModel.of(STRANGER)
                        .about(workshop, person)
                        .on(ParticipantRegistered.class, (member, it) -> member.registered(it))
                        .on(ParticipantWaitlisted.class, (member, it) -> member.waitlisted(it))
                        .on(RegistrationChanged.class, (member, it) -> member.changed(it))
                        .on(CheckedIn.class, (member, it) -> member.came(Immutables.with(member.came, it.sessionId())))
                        .on(
                                CheckInUndone.class,
                                (member, it) -> member.came(Immutables.without(member.came, it.sessionId())))
                        .on(SeatOffered.class, (member, it) -> member.seated(it.sessionId()))
                        .on(
                                RegistrationCancelled.class,
                                (member, _) -> member.gone(false, member.removed, member.erased))
                        .on(ParticipantRemoved.class, (member, _) -> member.gone(member.known, true, member.erased))
                        .on(ParticipantReinstated.class, (member, _) -> member.gone(member.known, false, member.erased))
                        .on(ParticipantErased.class, (member, _) -> member.gone(false, member.removed, true));
    }

    /** Why this person cannot take part, if so. */
    public @Nullable Refusal absent() {
        if (removed) {
            return PERSON_REMOVED;
        }
        return known ? null : NOT_REGISTERED;
    }

    /** Why this is nobody whose single voice counts, if so. */
    public @Nullable Refusal isTable() {
        return kind == Kind.TABLE ? TABLE_IS_NO_PERSON : null;
    }

    /**
     * Why this person cannot contribute, support or choose, if so: whoever waits in line is not registered, and unless the
     * rules say otherwise one has to have been in the room once. Those who write down know whom they write for.
     */
    public @Nullable Refusal voiceless(WorkshopRules room, DecisionContext by) {
        var absent = absent();
        if (absent != null || by.actor().role().atLeast(Role.SCRIBE)) {
            return absent;
        }
        if (sessions.isEmpty() && came.isEmpty()) {
            return NOT_REGISTERED;
        }
        return switch (room.rules().contributeFrom()) {
            case JOINED -> came.isEmpty() ? NOT_JOINED : null;
            case REGISTERED -> null;
        };
    }

    /** Why nobody else may choose for this person, if so: whoever takes part by phone answers for themselves. */
    public @Nullable Refusal answersAlone(OnBehalf command) {
        return command.onBehalfOf() != null && phone ? PERSON_HAS_PHONE : null;
    }

    /** Every session that the person chose, with a seat or in line. */
    public Set<SessionId> chosen() {
        var all = new LinkedHashSet<>(sessions);
        all.addAll(waiting);
        return Collections.unmodifiableSet(all);
    }

    private Member came(Set<SessionId> now) {
        return new Member(known, removed, erased, via, kind, phone, noticeVersion, sessions, waiting, now);
    }

    private Member registered(ParticipantRegistered it) {
        var seats = new LinkedHashSet<>(known ? sessions : Set.<SessionId>of());
        seats.addAll(it.sessionIds());
        return new Member(
                true,
                removed,
                erased,
                it.via(),
                it.kind(),
                phone || it.phone(),
                it.noticeVersion(),
                Collections.unmodifiableSet(seats),
                known ? waiting : Set.of(),
                came);
    }

    private Member waitlisted(ParticipantWaitlisted it) {
        var seats = new LinkedHashSet<>(sessions);
        it.sessionIds().forEach(seats::remove);
        var line = new LinkedHashSet<>(waiting);
        line.addAll(it.sessionIds());
        return new Member(
                true,
                removed,
                erased,
                it.via(),
                it.kind(),
                phone || it.phone(),
                it.noticeVersion(),
                Collections.unmodifiableSet(seats),
                Collections.unmodifiableSet(line),
                came);
    }

    private Member changed(RegistrationChanged it) {
        var line = new LinkedHashSet<>(waiting);
        line.retainAll(it.sessionIds());
        var seats = new LinkedHashSet<>(it.sessionIds());
        seats.removeAll(line);
        return new Member(
                known,
                removed,
                erased,
                via,
                kind,
                phone,
                noticeVersion,
                Collections.unmodifiableSet(seats),
                Collections.unmodifiableSet(line),
                came);
    }

    private Member seated(SessionId session) {
        return new Member(
                known,
                removed,
                erased,
                via,
                kind,
                phone,
                noticeVersion,
                Immutables.with(sessions, session),
                Immutables.without(waiting, session),
                came);
    }

    private Member gone(boolean stillKnown, boolean isRemoved, boolean isErased) {
        return new Member(
                stillKnown,
                isRemoved,
                isErased,
                via,
                kind,
                phone,
                noticeVersion,
                stillKnown ? sessions : Set.of(),
                stillKnown ? waiting : Set.of(),
                came);
    }
}
