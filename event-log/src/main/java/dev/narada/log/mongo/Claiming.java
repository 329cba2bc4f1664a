package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static dev.narada.log.store.Inserted.untilAnswered;

import dev.narada.log.CommandName;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import dev.narada.log.store.Inserted;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims positions by inserting. Whatever an insert failed with, what counts is what stands at the position afterwards:
 * these very bytes, and it was ours after all; others, and it is taken; nothing, and the same bytes are inserted again,
 * because not found never proves not written.
 */
final class Claiming {

    private static final Logger LOG = LoggerFactory.getLogger(Claiming.class);

    private final BlockingClient calls;
    private final Duration patience;

    Claiming(BlockingClient calls, Duration patience) {
        this.calls = calls;
        this.patience = patience;
    }

    /** Inserts commits in order, the next only after the one before. */
    Inserted claim(List<Document> documents, List<StoredCommit> commits) {
        var waiting = new Patience(patience);
        var standing = 0;
        do {
            var attempt = insert(documents.subList(standing, documents.size()));
            if (attempt.done()) {
                return new Inserted(commits.size(), null);
            }
            var seen = look(commits.subList(standing, commits.size()));
            if (seen == null) {
                continue;
            }
            standing += seen.ours();
            if (standing == commits.size()) {
                return new Inserted(standing, null);
            }
            if (seen.answered()) {
                return untilAnswered(standing);
            }
            if (seen.taken()) {
                return new Inserted(standing, seen.refused());
            }
            if (attempt.refused() != null) {
                // In order: the first that does not stand is the one that was refused, and the others may stand yet.
                return new Inserted(standing, attempt.refused());
            }
        } while (waiting.pause());
        throw new LogUnavailableException("nobody can say whether position "
                + commits.get(standing).position() + " was written; the same command may be tried again");
    }

    /** What an insert has said; neither when its outcome is unknown. */
    private record Attempt(boolean done, @Nullable String refused) {}

    private Attempt insert(List<Document> documents) {
        try {
            calls.insert(Collections.COMMITS, documents, true);
            return new Attempt(true, null);
        } catch (RefusedException e) {
            if (!e.isOfDocument()) {
                throw e;
            }
            return new Attempt(false, e.getMessage());
        } catch (LogUnavailableException e) {
            LOG.debug("An insert failed, or seemed to", e);
            return new Attempt(false, null);
        }
    }

    /**
     * What stands where commits were to stand.
     *
     * @param ours    how many of them stand, from the first on
     * @param taken   whether the next cannot stand where it was to
     * @param refused why it can stand nowhere
     * @param answered whether that is because its command has an answer
     */
    private record Found(int ours, boolean taken, @Nullable String refused, boolean answered) {

        Found(int ours, boolean taken, @Nullable String refused) {
            this(ours, taken, refused, false);
        }
    }

    /** Null when nobody answers. */
    private @Nullable Found look(List<StoredCommit> commits) {
        try {
            var digests = new HashMap<Long, byte[]>();
            calls.find(
                            Collections.COMMITS,
                            and(
                                    gte("_id", commits.getFirst().position()),
                                    lte("_id", commits.getLast().position())),
                            find -> find.projection(include("digest")))
                    .forEach(found -> digests.put(found.getLong("_id"), CommitDocument.bytes(found, "digest")));
            var ours = 0;
            for (var commit : commits) {
                var found = digests.get(commit.position());
                if (found == null) {
                    return elsewhere(ours, commit);
                }
                if (!Arrays.equals(found, commit.digest())) {
                    return new Found(ours, true, null);
                }
                ours++;
            }
            return new Found(ours, false, null);
        } catch (RefusedException e) {
            throw e;
        } catch (LogUnavailableException e) {
            LOG.debug("Nobody answers what became of an insert; asking again", e);
            return null;
        }
    }

    /** A commit whose place is free may clash with another elsewhere, of which the server names only one key. */
    private Found elsewhere(int ours, StoredCommit commit) {
        var ids = commit.events().stream().map(StoredLeaf::id).toList();
        var sameCommand = and(eq("ledger", commit.ledger()), eq("cmd", commit.command()));
        var clash = calls.first(
                Collections.COMMITS,
                and(ne("_id", commit.position()), or(sameCommand, in("events.id", ids))),
                find -> find.projection(include("ledger", "cmd")));
        var name = new CommandName(commit.ledger(), commit.command());
        return clash.map(other -> Collections.name(other).equals(name)
                        ? new Found(ours, true, null, OneAnswer.isClaim(other))
                        : new Found(ours, true, "an event with this id is in the log already"))
                .orElse(new Found(ours, false, null));
    }
}
