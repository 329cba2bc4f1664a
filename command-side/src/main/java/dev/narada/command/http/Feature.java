package dev.narada.command.http;

import dev.narada.command.Slice;
import java.util.List;

/** What one part of the workshop is made of: its commands, and the rows of the table of doors that lead to them. */
public record Feature(String name, List<Slice<?>> slices, List<Route> routes) {

    public Feature {
        slices = List.copyOf(slices);
        routes = List.copyOf(routes);
    }
}
