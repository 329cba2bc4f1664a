package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.workshop.WorkshopRefusal.TABLE_NAME_TAKEN;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.NormalForm;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.TablesSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides the room into tables for a meeting; it replaces the earlier division. */
record SetTables(WorkshopId workshopId, SessionId sessionId, List<Table> tables) implements Command {

    public static final Slice<SetTables> SLICE = Slice.of(SetTables.class)
            .by(FACILITATOR)
            .adding(
                    TablesSet.class,
                    it -> it.tables().stream().map(Table::tableId).toList())
            .refusing(SESSION_UNKNOWN, TABLE_NAME_TAKEN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Tables.of(c.workshopId(), c.sessionId))
            .decide(SetTables::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        var checks = Checks.fields()
                .list("tables", tables.stream().map(Table::tableId).toList(), 0, 60);
        for (var table : tables) {
            checks.text("tables", table.name(), 1, 60);
        }
        return checks.fault();
    }

    static Outcome decide(SetTables c, WorkshopRules room, Tables last, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId));
        if (no != null) {
            return refuse(no);
        }
        if (c.tables.equals(last.tables())) {
            return unchanged();
        }
        return c.tables.stream()
                                .map(table -> NormalForm.key(table.name()))
                                .distinct()
                                .count()
                        < c.tables.size()
                ? refuse(TABLE_NAME_TAKEN).at("tables")
                : accept(new TablesSet(c.workshopId, c.sessionId, c.tables));
    }
}
