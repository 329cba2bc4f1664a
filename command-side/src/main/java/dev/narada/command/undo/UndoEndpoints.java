package dev.narada.command.undo;

import static dev.narada.command.http.Route.post;

import dev.narada.command.http.Feature;
import java.util.List;

/** The door to taking an act back. */
public final class UndoEndpoints {

    public static final Feature FEATURE = new Feature("undo", List.of(Undo.SLICE), List.of(post("/undo", Undo.class)));

    private UndoEndpoints() {}
}
