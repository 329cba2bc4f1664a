package dev.narada.query.live;

import dev.narada.bench.micro.Facts;
import dev.narada.query.Audience;
import dev.narada.query.board.Board;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is sent: the board whole, and what one endorsement changed in it. Here because frames are nobody else's business. */
@State(Scope.Benchmark)
public class FrameBench {

    private final Facts facts = new Facts();
    private final Board before;
    private final Board after;

    public FrameBench() {
        var room = facts.hour();
        before = Board.of(room, Audience.PARTICIPANT, null);
        after = Board.of(room.apply(facts.next()), Audience.PARTICIPANT, null);
    }

    @Benchmark
    public byte[] snapshot() {
        return Frames.snapshot(after);
    }

    @Benchmark
    public Optional<byte[]> delta() {
        return Delta.between(before, after).map(Frames::delta);
    }
}
