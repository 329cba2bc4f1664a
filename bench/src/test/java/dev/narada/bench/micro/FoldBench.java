package dev.narada.bench.micro;

import dev.narada.events.Fact;
import dev.narada.log.Recorded;
import dev.narada.query.Audience;
import dev.narada.query.board.Board;
import dev.narada.query.state.WorkshopState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One more endorsement in a workshop of an hour, and the board that is drawn of it. */
@State(Scope.Benchmark)
public class FoldBench {

    private final Facts facts = new Facts();
    private final WorkshopState room = facts.hour();
    private final Recorded<Fact> next = facts.next();

    @Benchmark
    public WorkshopState apply() {
        return room.apply(next);
    }

    @Benchmark
    public Board render() {
        return Board.of(room, Audience.PARTICIPANT, null);
    }
}
