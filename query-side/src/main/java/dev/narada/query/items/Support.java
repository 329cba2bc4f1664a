package dev.narada.query.items;

import dev.narada.events.ParticipantId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The different people who support any visible part of a group or the group itself, and the largest number of hands. */
public record Support(Set<ParticipantId> people, int room) {

    static Support of(Items items, Item item) {
        var party = items.shows(item) ? items.party(item.id()) : List.of(item.id());
        if (party.size() == 1) {
            return new Support(item.endorsers(), item.roomSupport());
        }
        var people = new HashSet<ParticipantId>();
        var room = 0;
        for (var id : party) {
            var member = items.find(id);
            if (member != null) {
                var shown = items.shows(member);
                people.addAll(shown ? member.endorsers() : member.bond().given().people());
                room = Math.max(
                        room,
                        shown ? member.roomSupport() : member.bond().given().hands());
            }
        }
        return new Support(people, room);
    }
}
