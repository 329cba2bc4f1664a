package dev.narada.bench.rows;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.bench.Finding;
import dev.narada.bench.Goal;
import dev.narada.bench.Ground;
import dev.narada.bench.Pairs;
import dev.narada.bench.Row;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.log.Commit;
import dev.narada.log.Condition;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Log;
import dev.narada.log.Tag;
import dev.narada.log.sqlite.SqliteLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** S3a: durable commits a second, appended to the log itself, beside single flushes of as many bytes to a file. */
public final class Appending implements Row {

    private static final String ROW = "S3a";
    private static final int BYTES = 1_024;
    private static final int IDEAS = 300;
    private static final int WARM = 64;
    private static final int ENOUGH = 8_000;
    private static final byte[] REQUEST = new byte[49];
    private static final byte[] ANSWER = "{\"position\":1042,\"changed\":true}".getBytes(StandardCharsets.UTF_8);

    @Override
    public List<Finding> measure(Ground ground) {
        var found = new ArrayList<Finding>();
        for (int ledgers : List.of(1, 100)) {
            var workshops = Stream.generate(() -> new WorkshopId(UUID.randomUUID()))
                    .limit(ledgers)
                    .toList();
            var directory = ground.directory("log-" + ledgers);
            try (var log = SqliteLog.open(directory, FactFormat.create(), Clock.systemUTC())) {
                commitsPerSecond(log, workshops, WARM, Duration.ofSeconds(5));
                for (int outstanding : List.of(1, 8, 64, 512)) {
                    found.add(inTurns(ground, log, workshops, outstanding));
                }
            }
        }
        return found;
    }

    private static Finding inTurns(Ground ground, Log<Fact> log, List<WorkshopId> workshops, int outstanding) {
        var pairs = new Pairs();
        var turn = ground.turn().dividedBy(3);
        for (int round = 1; round <= ground.rounds(); round++) {
            pairs.own(commitsPerSecond(log, workshops, outstanding, turn));
            pairs.baseline(flushesPerSecond(ground.directory().resolve("flushed"), turn));
        }
        var finding = pairs.finding(
                ROW,
                "commits/s, %d outstanding, %d ledger%s"
                        .formatted(outstanding, workshops.size(), workshops.size() == 1 ? "" : "s"),
                "/s",
                goal(outstanding));
        ground.say("S3a %s: %s, %s", finding.what(), finding.figures(), finding.ratioWords());
        return finding;
    }

    private static Goal goal(int outstanding) {
        return switch (outstanding) {
            case 1 -> Goal.ratioAtLeast(0.5);
            case 64 -> new Goal("≥ 20× or ≥ 8,000/s", (ratio, own) -> ratio >= 20 || own >= ENOUGH);
            default -> Goal.none();
        };
    }

    private static double flushesPerSecond(Path file, Duration turn) {
        var bytes = ByteBuffer.allocate(BYTES);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var flushes = 0;
            var start = System.nanoTime();
            for (; System.nanoTime() - start < turn.toNanos(); flushes++) {
                channel.write(bytes.rewind());
                channel.force(false);
            }
            return perSecond(flushes, start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A condition may fail when two are about the same idea at once; those are not counted. */
    private static double commitsPerSecond(Log<Fact> log, List<WorkshopId> workshops, int outstanding, Duration turn) {
        var places = new Semaphore(outstanding);
        var acknowledged = new AtomicInteger();
        var start = System.nanoTime();
        for (int i = 0; System.nanoTime() - start < turn.toNanos(); i++) {
            places.acquireUninterruptibly();
            log.append(next(log, workshops.get(i % workshops.size()), i)).whenComplete((_, failure) -> {
                if (failure == null) {
                    acknowledged.incrementAndGet();
                }
                places.release();
            });
        }
        try {
            if (!places.tryAcquire(outstanding, 60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("some commits were never answered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return perSecond(acknowledged.get(), start);
    }

    /** Somebody supports one of some hundred ideas, and has not done so before. */
    private static Commit next(Log<Fact> log, WorkshopId workshop, int number) {
        var idea = new IdeaId(new UUID(workshop.value().getMostSignificantBits(), number % IDEAS));
        var person = new ParticipantId(UUID.randomUUID());
        var given = new Criterion(Set.of(Tag.of(idea.tag()), Tag.of(person.tag())), Set.of("ideas.endorsed"));
        return new Commit(
                workshop.toString(),
                UuidCreator.getTimeOrderedEpoch(),
                "participant:" + person,
                REQUEST,
                ANSWER,
                List.of(log.draft(new IdeaEndorsed(workshop, idea, person, Via.PHONE))),
                new Condition(Criteria.of(given), log.tail()),
                List.of());
    }

    private static double perSecond(int done, long start) {
        return done * 1e9 / (System.nanoTime() - start);
    }
}
