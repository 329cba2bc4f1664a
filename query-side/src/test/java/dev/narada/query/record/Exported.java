package dev.narada.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.items.ItemFact;
import dev.narada.events.plan.PlanFact;
import dev.narada.log.Log;
import dev.narada.query.Audience;
import dev.narada.query.Books;
import dev.narada.query.Lodz;
import dev.narada.query.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Records of workshops that never were. */
final class Exported {

    static final Instant NOW = Instant.parse("2021-12-01T12:00:00Z");

    private Exported() {}

    static byte[] of(Log<Fact> log, Audience audience) throws IOException {
        var out = new ByteArrayOutputStream();
        new RecordExport(log, Books.folded(log, Lodz.W), audience).writeTo(out, audience.name(), NOW);
        assertThat(out.size()).isPositive();
        return out.toByteArray();
    }

    /** A kind of fact that a plan depends on. */
    private static Class<? extends Fact> planned(RandomGenerator dice) {
        var kinds = Samples.types().stream()
                .filter(each -> ItemFact.class.isAssignableFrom(each) || PlanFact.class.isAssignableFrom(each))
                .toList();
        return kinds.get(dice.nextInt(kinds.size()));
    }

    /** Writes facts of any kind, several in a commit now and then, and has some sizes signed on the way. */
    static void write(Log<Fact> log, RandomGenerator dice, int length) {
        var samples = new Samples(dice, Lodz.W, 5);
        var groups = new Grouping(dice);
        Books.write(log, Lodz.scheduled());
        while (log.tail() < length) {
            var facts = new ArrayList<Fact>();
            for (var left = 1 + dice.nextInt(3); left > 0; left--) {
                var fact = switch (dice.nextInt(6)) {
                    case 0 -> samples.any();
                    case 1, 2, 3 -> samples.of(planned(dice));
                    default -> groups.next();
                };
                if (Books.takes(log, fact)) {
                    facts.add(fact);
                }
            }
            if (!facts.isEmpty()) {
                var position = Books.write(log, List.of(), facts.toArray(Fact[]::new));
                if (dice.nextInt(20) == 0) {
                    log.checkpoints().make(Lodz.W.toString(), position, "INTERVAL");
                }
            }
        }
    }

    /** A full room: a hundred people, five hundred ideas, and support for them, with a checkpoint every now and then. */
    static void busy(Log<Fact> log, int length) {
        var dice = new Random(7);
        var people = IntStream.range(0, 100)
                .mapToObj(n -> new ParticipantId(Lodz.id(10_000 + n)))
                .toList();
        Books.write(log, Lodz.scheduled());
        for (var each : people) {
            Books.write(
                    log, Lodz.registered(each, "Uczestniczka " + each, Lodz.FIRST), Lodz.checkedIn(each, Lodz.FIRST));
        }
        for (var n = 0; n < 500; n++) {
            Books.write(log, Lodz.idea(n, "Pomysł numer " + n, people.get(dice.nextInt(100))));
        }
        while (log.tail() < length) {
            var position = Books.write(log, Lodz.endorsed(dice.nextInt(500), people.get(dice.nextInt(100))));
            if (position % 100 == 0) {
                log.checkpoints().make(Lodz.W.toString(), position, "INTERVAL");
            }
        }
    }
}
