package dev.narada.command.voting;

import static dev.narada.command.http.Route.choosing;
import static dev.narada.command.http.Route.put;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.command.Command;
import dev.narada.command.http.CommandFields;
import dev.narada.command.http.Feature;
import java.util.List;

/** The doors to voting with dots. A voting is opened by making it, and cannot be opened again. */
public final class VotingEndpoints {

    enum VotingState {
        CLOSED
    }

    public static final Feature FEATURE = new Feature(
            "voting",
            List.of(CloseVoting.SLICE, OpenVoting.SLICE, PlaceDots.SLICE, RaiseDotBudget.SLICE),
            List.of(
                    put("/votings/{votingId}", OpenVoting.class),
                    choosing(PUT, "/votings/{votingId}/state", VotingEndpoints::state, CloseVoting.class)
                            .choosingBy("state", VotingState.class),
                    put("/votings/{votingId}/dots/{ideaId}", PlaceDots.class)));

    private VotingEndpoints() {}

    private static Command state(CommandFields in) {
        return switch (in.take("state", VotingState.class)) {
            case CLOSED -> in.as(CloseVoting.class);
        };
    }
}
