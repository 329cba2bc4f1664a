package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.FindPublisher;
import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.DamagedException;
import dev.narada.log.KeptAnswer;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.record.Digests;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answers of commands that changed nothing. The first one stands, unless a commit was faster. */
final class AnswerDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerDocuments.class);

    private static final Binary NOTHING = new Binary(new byte[0]);

    private final BlockingClient calls;
    private final Duration patience;
    private final OneAnswer one;

    AnswerDocuments(BlockingClient calls, Duration patience) {
        this.calls = calls;
        this.one = new OneAnswer(calls, patience);
        this.patience = patience;
    }

    /** Keeps answers and claims their commands; returns those whose commands were answered already. */
    Map<CommandName, Answered> keep(List<KeptAnswer> answers) {
        var told = new HashMap<CommandName, Answered>();
        if (answers.isEmpty()) {
            return told;
        }
        write(answers).forEach(other -> told.put(other.name(), other.answered()));
        var names = answers.stream().map(KeptAnswer::name).collect(toSet());
        told.putAll(committed(one.claim(names)));
        return told;
    }

    /**
     * What commands were told. An answer counts once its command is claimed: whoever finds one that is not, because its
     * node has ended or an older program kept it, claims it first.
     */
    Map<CommandName, Answered> told(Set<CommandName> names) {
        var kept = find(names);
        var found = calls.find(Collections.COMMITS, Collections.named(names), AnswerDocuments::withAnswers);
        var told = new HashMap<CommandName, Answered>();
        kept.forEach((name, answer) -> told.put(name, answer.answered()));
        told.putAll(read(found));
        told.putAll(committed(one.claim(OneAnswer.unclaimed(kept.keySet(), found))));
        told.keySet().retainAll(names);
        return told;
    }

    private Map<CommandName, Answered> committed(Set<CommandName> names) {
        return names.isEmpty()
                ? Map.of()
                : read(calls.find(Collections.COMMITS, Collections.named(names), AnswerDocuments::withAnswers));
    }

    private static Map<CommandName, Answered> read(List<Document> found) {
        return found.stream()
                .filter(document -> !OneAnswer.isClaim(document))
                .collect(toMap(Collections::name, CommitDocument::answered));
    }

    private static FindPublisher<Document> withAnswers(FindPublisher<Document> find) {
        return find.projection(include("size", "ledger", "cmd", "hash", "answer"));
    }

    /** Returns those that stood already in the place of one of these. */
    private List<KeptAnswer> write(List<KeptAnswer> answers) {
        if (inserted(answers)) {
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
            calls.insert(
                    Collections.ANSWERS,
                    answers.stream().map(AnswerDocuments::document).toList(),
                    false);
            return true;
        } catch (RefusedException e) {
            throw e;
        } catch (LogUnavailableException e) {
            LOG.debug("Answers were not kept, or seemed not to be", e);
            return false;
        }
    }

    private List<KeptAnswer> missing(List<KeptAnswer> answers) {
        try {
            var standing = standing(answers).keySet();
            return answers.stream()
                    .filter(kept -> !standing.contains(kept.name()))
                    .toList();
        } catch (RefusedException e) {
            throw e;
        } catch (LogUnavailableException e) {
            LOG.debug("Nobody answers whether answers were kept; asking again", e);
            return List.copyOf(answers);
        }
    }

    private List<KeptAnswer> others(List<KeptAnswer> answers) {
        var standing = standing(answers);
        return answers.stream()
                .filter(kept -> standing.containsKey(kept.name()))
                .map(kept -> standing.get(kept.name()))
                .filter(stood -> answers.stream().noneMatch(kept -> same(kept, stood)))
                .toList();
    }

    private Map<CommandName, KeptAnswer> standing(List<KeptAnswer> answers) {
        return find(answers.stream().map(KeptAnswer::name).collect(toSet()));
    }

    private Map<CommandName, KeptAnswer> find(Set<CommandName> names) {
        var found = new HashMap<CommandName, KeptAnswer>();
        calls.find(Collections.ANSWERS, Collections.named(names), find -> find).stream()
                .map(AnswerDocuments::read)
                .forEach(kept -> found.put(kept.name(), kept));
        return found;
    }

    /** All of one ledger. */
    List<KeptAnswer> of(String ledger) {
        return calls.find(Collections.ANSWERS, eq("ledger", ledger), find -> find).stream()
                .map(AnswerDocuments::read)
                .toList();
    }

    /** Refuses the first answer that is not what was stored. */
    void verify() {
        calls.find(Collections.ANSWERS, new Document(), find -> find).forEach(AnswerDocuments::read);
    }

    /** Blanks what was asked and told where a field, such as the actor, is this. */
    void blank(String field, String value) {
        change(and(eq(field, value), ne("answer", NOTHING)), KeptAnswer::blank);
    }

    void forgetRequests() {
        change(ne("hash", NOTHING), KeptAnswer::withoutRequest);
    }

    private void change(Bson filter, UnaryOperator<KeptAnswer> change) {
        calls.find(Collections.ANSWERS, filter, find -> find)
                .forEach(found -> calls.update(
                        Collections.ANSWERS,
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

    private static boolean same(KeptAnswer one, KeptAnswer other) {
        return Arrays.equals(digest(one), digest(other));
    }
}
