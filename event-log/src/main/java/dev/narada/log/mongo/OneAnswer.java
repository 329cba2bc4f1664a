package dev.narada.log.mongo;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.log.CommandName;
import dev.narada.log.LogUnavailableException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims commands for their kept answers in the index that makes commits unique by command, so that no commit of
 * another node can answer one otherwise. A claim stands among the commits below all positions and numbers, where
 * nothing that reads the log ever looks.
 */
final class OneAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(OneAnswer.class);

    private final BlockingClient calls;
    private final Duration patience;

    OneAnswer(BlockingClient calls, Duration patience) {
        this.calls = calls;
        this.patience = patience;
    }

    /** Claims these commands. Those that a commit was faster for are returned when all others are claimed. */
    Set<CommandName> claim(Collection<CommandName> commands) {
        var waiting = new Patience(patience);
        var left = new HashSet<>(commands);
        var committed = new HashSet<CommandName>();
        while (!left.isEmpty()) {
            if (inserted(left)) {
                return committed;
            }
            look(left, committed);
            if (!left.isEmpty() && !waiting.pause()) {
                throw new LogUnavailableException(
                        "nobody can say whether an answer stands; the same command may be tried again");
            }
        }
        return committed;
    }

    /** Whether a document among the commits is a claim. */
    static boolean isClaim(Document document) {
        return document.getLong("_id") < 0;
    }

    private boolean inserted(Set<CommandName> commands) {
        try {
            calls.insert(
                    Collections.COMMITS,
                    commands.stream().map(OneAnswer::document).toList(),
                    false);
            return true;
        } catch (RefusedException e) {
            throw e;
        } catch (LogUnavailableException e) {
            LOG.debug("Commands were not claimed, or seemed not to be", e);
            return false;
        }
    }

    private void look(Set<CommandName> left, Set<CommandName> committed) {
        try {
            for (var found : calls.find(Collections.COMMITS, Collections.named(left), Collections::withNames)) {
                if (left.remove(Collections.name(found)) && !isClaim(found)) {
                    committed.add(Collections.name(found));
                }
            }
        } catch (RefusedException e) {
            throw e;
        } catch (LogUnavailableException e) {
            LOG.debug("Nobody answers whether commands were claimed; asking again", e);
        }
    }

    /** Below zero nothing is dense: any number that nobody has yet will do, and another one is drawn for another try. */
    private static Document document(CommandName name) {
        var place = ThreadLocalRandom.current().nextLong(Long.MIN_VALUE, -1L << 32);
        return new Document("_id", place)
                .append("ledger", name.ledger())
                .append("n", place)
                .append("cmd", name.command())
                // The index of events takes one document without any, and no second one.
                .append("events", List.of(new Document("id", UuidCreator.getTimeOrderedEpoch())));
    }

    /** Those of some commands that are neither committed nor claimed. */
    static Set<CommandName> unclaimed(Collection<CommandName> commands, Collection<Document> found) {
        var known = found.stream().map(Collections::name).collect(Collectors.toSet());
        return commands.stream().filter(name -> !known.contains(name)).collect(Collectors.toSet());
    }
}
