package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with one line of heads; a column of numbers stands to the right. */
final class Table {

    /** So few rows do not leave their heads alone on a page. */
    private static final int FEW = 3;

    private final List<String> columns;
    private final List<String> heads;
    private final List<Element> rows = new ArrayList<>();

    /** {@code columns} are the style classes of the columns, {@code heads} their words. */
    Table(List<String> columns, List<String> heads) {
        this.columns = columns;
        this.heads = heads;
    }

    Table row(@Nullable Object... cells) {
        var row = new ArrayList<Element>();
        for (var i = 0; i < cells.length; i++) {
            var cell = cells[i];
            row.add(tag("td." + columns.get(i), cell == null || cell.equals("") ? "\u00a0" : cell));
        }
        rows.add(tag("tr", row));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Element drawn() {
        var head = new ArrayList<Element>();
        for (var i = 0; i < heads.size(); i++) {
            head.add(tag("th." + columns.get(i), heads.get(i)).with("scope", "col"));
        }
        return tag(rows.size() > FEW ? "table" : "table.short", tag("thead", tag("tr", head)), tag("tbody", rows));
    }
}
