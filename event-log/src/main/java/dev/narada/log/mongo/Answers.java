package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.UpdateOptions;
import dev.narada.log.DamagedException;
import dev.narada.log.KeptAnswer;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.record.Digests;
import dev.narada.log.store.CommandName;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answers of commands that changed nothing. The first one stands. */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private static final Binary NOTHING = new Binary(new byte[0]);

    private final Calls calls;
    private final Duration patience;

    Answers(Calls calls, Duration patience) {
        this.calls = calls;
        this.patience = patience;
    }

    /** Keeps answers; returns those that stood already in the place of one of these. */
    List<KeptAnswer> keep(List<KeptAnswer> answers) {
        if (answers.isEmpty() || inserted(answers)) {
            return List.of();
        }
        var waiting = new Patience(patience);
        for (var missing = missing(answers); !missing.isEmpty(); missing = missing(answers)) {
            if (!waiting.pause()) {
                throw new LogUnavailableException(
                        "nobody can say whether an answer was kept; try the same command again");
            }
            if (inserted(missing)) {
                break;
            }
        }
        return others(answers);
    }

    private boolean inserted(List<KeptAnswer> answers) {
        try {
            calls.insert(Schema.ANSWERS, answers.stream().map(Answers::document).toList(), false);
            return true;
        } catch (LogUnavailableException e) {
            LOG.debug("Answers were not kept, or seemed not to be", e);
            return false;
        }
    }

    private List<KeptAnswer> missing(List<KeptAnswer> answers) {
        try {
            var standing = standing(answers).keySet();
            return answers.stream()
                    .filter(kept -> !standing.contains(name(kept)))
                    .toList();
        } catch (LogUnavailableException e) {
            LOG.debug("Nobody answers whether answers were kept; asking again", e);
            return List.copyOf(answers);
        }
    }

    private List<KeptAnswer> others(List<KeptAnswer> answers) {
        var standing = standing(answers);
        return answers.stream()
                .filter(kept -> standing.containsKey(name(kept)))
                .map(kept -> standing.get(name(kept)))
                .filter(stood -> answers.stream().noneMatch(kept -> same(kept, stood)))
                .toList();
    }

    private Map<CommandName, KeptAnswer> standing(List<KeptAnswer> answers) {
        return find(answers.stream().map(Answers::name).collect(Collectors.toSet()));
    }

    Map<CommandName, KeptAnswer> find(Set<CommandName> names) {
        var found = new HashMap<CommandName, KeptAnswer>();
        calls.find(Schema.ANSWERS, Schema.named(names), find -> find).stream()
                .map(Answers::read)
                .forEach(kept -> found.put(name(kept), kept));
        return found;
    }

    /** All of one ledger. */
    List<KeptAnswer> of(String ledger) {
        return calls.find(Schema.ANSWERS, eq("ledger", ledger), find -> find).stream()
                .map(Answers::read)
                .toList();
    }

    /** Refuses the first answer that is not what was stored. */
    void verify() {
        calls.find(Schema.ANSWERS, new Document(), find -> find).forEach(Answers::read);
    }

    /** Blanks what was asked and told where a field, such as the actor, is this. */
    void blank(String field, String value) {
        change(and(eq(field, value), ne("answer", NOTHING)), KeptAnswer::blank);
    }

    void forgetRequests() {
        change(ne("hash", NOTHING), KeptAnswer::withoutRequest);
    }

    private void change(Bson filter, UnaryOperator<KeptAnswer> change) {
        calls.find(Schema.ANSWERS, filter, find -> find)
                .forEach(found -> calls.update(
                        Schema.ANSWERS,
                        eq("_id", found.get("_id")),
                        new Document("$set", removable(change.apply(read(found)))),
                        new UpdateOptions()));
    }

    private static Document document(KeptAnswer kept) {
        var document = new Document("ledger", kept.ledger())
                .append("cmd", kept.command())
                .append("actor", kept.actor())
                .append("position", kept.position())
                .append("about", List.copyOf(kept.about()));
        document.putAll(removable(kept));
        return document;
    }

    private static Document removable(KeptAnswer kept) {
        return new Document("hash", new Binary(kept.request()))
                .append("answer", new Binary(kept.answer()))
                .append("digest", new Binary(digest(kept)));
    }

    private static KeptAnswer read(Document document) {
        var kept = new KeptAnswer(
                document.getString("ledger"),
                document.get("cmd", UUID.class),
                document.getString("actor"),
                CommitDocument.bytes(document, "hash"),
                CommitDocument.bytes(document, "answer"),
                document.getLong("position"),
                CommitDocument.about(document));
        if (!Arrays.equals(digest(kept), CommitDocument.bytes(document, "digest"))) {
            throw new DamagedException("the answer to command " + kept.command() + " of ledger " + kept.ledger()
                    + " is not what was stored");
        }
        return kept;
    }

    private static byte[] digest(KeptAnswer kept) {
        return Digests.ofRow(
                kept.ledger(), kept.command(), kept.actor(), kept.request(), kept.answer(), kept.position());
    }

    private static CommandName name(KeptAnswer kept) {
        return new CommandName(kept.ledger(), kept.command());
    }

    private static boolean same(KeptAnswer one, KeptAnswer other) {
        return Arrays.equals(digest(one), digest(other));
    }
}
