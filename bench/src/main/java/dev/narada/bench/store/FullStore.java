package dev.narada.bench.store;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.log.Commit;
import dev.narada.log.Draft;
import dev.narada.log.Log;
import dev.narada.log.sqlite.SqliteLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * A store that is full of workshops. In the first of them each fact is a commit of its own, as when people tap.
 *
 * @param workshops whose facts lie mixed
 */
public record FullStore(Path data, List<WorkshopId> workshops, int events) {

    private static final int OUTSTANDING = 512;
    private static final byte[] REQUEST = new byte[49];
    private static final byte[] ANSWER = "{\"position\":1042,\"changed\":true}".getBytes(StandardCharsets.UTF_8);

    /** So many workshops with so many facts each, of which {@code together} are a commit in all but the first. */
    public static FullStore write(Path data, int workshops, int factsEach, int together) {
        var seasons = new ArrayList<Season>();
        for (int i = 0; i < workshops; i++) {
            seasons.add(new Season(factsEach));
        }
        try (var log = SqliteLog.open(data, FactFormat.create(), Clock.systemUTC())) {
            write(log, seasons, together);
        }
        return new FullStore(data, seasons.stream().map(each -> each.id).toList(), workshops * factsEach);
    }

    private static void write(Log<Fact> log, List<Season> seasons, int together) {
        var places = new Semaphore(OUTSTANDING);
        var last = new ArrayList<CompletableFuture<?>>();
        while (!seasons.stream().allMatch(Season::isOver)) {
            for (var season : seasons) {
                var facts = season == seasons.getFirst() ? 1 : together;
                var several = new ArrayList<Draft>();
                while (several.size() < facts && !season.isOver()) {
                    several.add(log.draft(season.next()));
                }
                if (!several.isEmpty()) {
                    places.acquireUninterruptibly();
                    last.add(log.append(commit(season, several)).whenComplete((_, _) -> places.release()));
                }
            }
            last.removeIf(each -> each.isDone() && !each.isCompletedExceptionally());
        }
        CompletableFuture.allOf(last.toArray(CompletableFuture[]::new)).join();
    }

    private static Commit commit(Season season, List<Draft> facts) {
        return new Commit(
                season.id.toString(),
                UuidCreator.getTimeOrderedEpoch(),
                "participant:" + season.id,
                REQUEST,
                ANSWER,
                facts,
                null,
                List.of());
    }
}
