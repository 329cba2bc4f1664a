package dev.narada.command.people;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.ConsentGiven;
import dev.narada.events.people.ConsentWithdrawn;
import java.util.Map;

/** What one person agreed to, with the version of the text. */
record Consents(Map<String, String> given) {

    public static DecisionModel<Consents> of(WorkshopId workshop, ParticipantId person) {
        return DecisionModel.of(new Consents(Map.of()))
                .about(workshop, person)
                .on(
                        ConsentGiven.class,
                        (all, it) -> new Consents(Immutables.with(all.given, it.consent(), it.textVersion())))
                .on(ConsentWithdrawn.class, (all, it) -> new Consents(Immutables.without(all.given, it.consent())));
    }
}
