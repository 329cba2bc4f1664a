package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemSaid;
import dev.narada.events.people.Seated;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person has said so far, and where they sit.
 *
 * @param said  number of needs and ideas by session; null stands for the time between sessions
 * @param table at which the person sits, by session
 */
public record Contributor(Map<Optional<SessionId>, Integer> said, Map<SessionId, TableId> table) {

    private static final Contributor SILENT = new Contributor(Map.of(), Map.of());

    public static DecisionModel<Contributor> of(WorkshopId workshop, @Nullable ParticipantId person) {
        return person == null
                ? DecisionModel.of(SILENT)
                : DecisionModel.of(SILENT)
                        .about(workshop, person)
                        .on(ItemSaid.class, (it, said) -> it.saying(said.sessionId()))
                        .on(
                                Seated.class,
                                (it, seat) -> new Contributor(
                                        it.said, Immutables.with(it.table, seat.sessionId(), seat.tableId())));
    }

    public int said(@Nullable SessionId session) {
        return said.getOrDefault(Optional.ofNullable(session), 0);
    }

    public @Nullable TableId tableIn(@Nullable SessionId session) {
        return session == null ? null : table.get(session);
    }

    private Contributor saying(@Nullable SessionId session) {
        return new Contributor(Immutables.with(said, Optional.ofNullable(session), said(session) + 1), table);
    }
}
