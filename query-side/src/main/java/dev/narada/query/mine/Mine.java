package dev.narada.query.mine;

import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ObjectionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.QuestionId;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.people.Kind;
import dev.narada.http.Language;
import dev.narada.query.Positioned;
import dev.narada.query.items.Items;
import dev.narada.query.mine.OwnItem.OwnIdea;
import dev.narada.query.mine.OwnItem.OwnNeed;
import dev.narada.query.people.People;
import dev.narada.query.people.Person;
import dev.narada.query.signals.OwnSignals;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one participant said and supports, and what became of it.
 *
 * @param objections what they objected to and did not take back
 * @param consents what they agreed to, and to which version of its text
 * @param signals  what they signal while a meeting is on; no part of the record
 */
public record Mine(
        long position,
        ParticipantId participantId,
        @Nullable Personal name,
        Kind kind,
        List<Place> sessions,
        List<OwnNeed> needs,
        List<OwnIdea> ideas,
        Endorsed endorsed,
        @Nullable SortedMap<String, Integer> dots,
        @Nullable Integer dotsLeft,
        List<OwnObjection> objections,
        SortedMap<String, String> consents,
        List<Told> news,
        @Nullable OwnSignals signals)
        implements Positioned {

    /** One session, seen from one seat; {@code place} is the one in line, from 1. */
    public record Place(
            SessionId sessionId,
            int number,
            boolean registered,
            @Nullable Boolean confirmed,
            boolean checkedIn,
            @Nullable Boolean waitlisted,
            @Nullable Integer place) {}

    /** What one supports, groups included in which something supported stands. */
    public record Endorsed(List<NeedId> needs, List<IdeaId> ideas, List<QuestionId> questions) {}

    /** Why one would not settle it like this; {@code how} is how that was answered, none while it is open. */
    public record OwnObjection(
            DecisionId decisionId,
            ObjectionId objectionId,
            Text reason,
            @Nullable Text how) {}

    /** One piece of news as a sentence. */
    public record Told(long position, String kind, String id, String text) {}

    /** Empty when nobody of that name ever signed up. */
    public static @Nullable Mine of(WorkshopState room, ParticipantId who, Language tongue) {
        var person = room.people().find(who);
        if (person == null) {
            return null;
        }
        var ballot = room.votings().latest();
        var voting = ballot != null && ballot.open() ? ballot : null;
        Map<IdeaId, Integer> placed =
                voting == null ? Map.of() : voting.choices().getOrDefault(who, org.pcollections.HashTreePMap.empty());
        return new Mine(
                room.position(),
                who,
                person.identity().name(),
                person.kind(),
                room.stage().meetings().stream()
                        .map(each -> place(each, person, room.people()))
                        .toList(),
                OwnContributions.needs(room, who),
                OwnContributions.ideas(room, who),
                OwnContributions.endorsed(room, who),
                voting == null ? null : written(room.ideas(), placed),
                voting == null
                        ? null
                        : voting.dotBudget()
                                - placed.values().stream()
                                        .mapToInt(each -> each)
                                        .sum(),
                OwnContributions.objections(room, who),
                Collections.unmodifiableSortedMap(new TreeMap<>(person.consents())),
                NewsSentences.forPerson(room, who, tongue),
                null);
    }

    /** With what they signal now, which the record does not hold. */
    public Mine with(@Nullable OwnSignals now) {
        return new Mine(
                position,
                participantId,
                name,
                kind,
                sessions,
                needs,
                ideas,
                endorsed,
                dots,
                dotsLeft,
                objections,
                consents,
                news,
                now);
    }

    /** As others may read it: where the dots are and how many are left is for the voter alone. */
    public Mine withoutChoices() {
        return new Mine(
                position,
                participantId,
                name,
                kind,
                sessions,
                needs,
                ideas,
                endorsed,
                null,
                null,
                objections,
                consents,
                news,
                signals);
    }

    private static Place place(Meeting meeting, Person person, People people) {
        var id = meeting.sessionId();
        var place = meeting.state() == Meeting.State.CLOSED ? null : people.placeOf(person.participantId(), id);
        return new Place(
                id,
                meeting.number(),
                person.sessions().contains(id),
                person.coming().get(id),
                person.cameTo(id),
                place == null ? null : true,
                place);
    }

    private static SortedMap<String, Integer> written(Items ideas, Map<IdeaId, Integer> placed) {
        var dots = new TreeMap<String, Integer>();
        placed.forEach(
                (idea, many) -> dots.put(ideas.present(idea.value()).getFirst().toString(), many));
        return Collections.unmodifiableSortedMap(dots);
    }
}
