package dev.narada.log.store;

import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.Commit;
import dev.narada.log.ConflictException;
import dev.narada.log.KeptAnswer;
import dev.narada.log.RepeatedCommandException;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.Vault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One group in the making. Each commit is judged against what stands; one that only clashes with another of the same
 * group waits for the next round, when that one stands or does not.
 */
final class Plan<E> {

    record Placed<E>(Waiting.Append<E> append, StoredCommit commit) {}

    private final Store store;
    private final WriterState standing;
    private final Vault vault;
    private final Instant now;
    private final Map<CommandName, Answered> answered;
    private final List<Placed<E>> placed = new ArrayList<>();
    private final List<Waiting.Keep<E>> kept = new ArrayList<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final Set<CommandName> commands = new HashSet<>();
    private final RecentMatches own;
    private long tail;
    private final long removal;
    private boolean removes;

    /** {@code removal} is the position of the latest commit that removed something. */
    Plan(
            Store store,
            WriterState standing,
            Vault vault,
            Instant now,
            Map<CommandName, Answered> answered,
            long removal) {
        this.removal = removal;
        this.answered = answered;
        this.vault = vault;
        this.store = store;
        this.standing = standing;
        this.now = now.isAfter(standing.tail().t()) ? now : standing.tail().t();
        this.tail = standing.tail().position();
        this.own = new RecentMatches(tail, Integer.MAX_VALUE);
    }

    List<Placed<E>> placed() {
        return placed;
    }

    List<Waiting.Keep<E>> kept() {
        return kept;
    }

    boolean isEmpty() {
        return placed.isEmpty() && kept.isEmpty();
    }

    Group group() {
        return new Group(
                standing.tail().position(),
                placed.stream()
                        .map(one -> {
                            var asked = one.append().prepared().commit();
                            return new Group.Claim(one.commit(), asked.about(), asked.removals());
                        })
                        .toList(),
                kept.stream().map(this::keepable).toList());
    }

    /** Judges one; whatever it neither settles nor places stays open for the next round. */
    void take(Waiting<E> waiting) {
        if (removes || !commands.add(waiting.name())) {
            return;
        }
        var known = Optional.ofNullable(answered.get(waiting.name()));
        switch (waiting) {
            case Waiting.Append<E> append
            when known.isPresent() ->
                append.turn()
                        .fail(new RepeatedCommandException("the command was answered already, at position "
                                + known.get().position()));
            case Waiting.Append<E> append -> place(append);
            case Waiting.Keep<E> keep when known.isPresent() -> keep.turn().complete(known.get());
            case Waiting.Keep<E> keep -> kept.add(keep);
        }
    }

    /** What was decided before something was removed may tell of it, and comes after: nothing is kept of it then. */
    private KeptAnswer keepable(Waiting.Keep<E> keep) {
        var answer = keep.answer();
        if (!answer.about().isEmpty() && answer.position() < removal) {
            return answer.blank();
        }
        return vault.isDead(answer.request()) ? answer.withoutRequest() : answer;
    }

    private void place(Waiting.Append<E> append) {
        var commit = append.prepared().commit();
        var condition = commit.condition();
        if (condition != null && standing.conflict(condition)) {
            append.turn()
                    .fail(new ConflictException(
                            "something that the decision depends on came after position " + condition.marker()));
        } else if (condition == null || !own.conflict(condition)) {
            // Whatever follows a removal is sealed and placed only when the removal is done.
            removes = !commit.removals().isEmpty();
            placed.add(new Placed<>(append, placeNext(append.prepared(), commit)));
        }
    }

    private StoredCommit placeNext(Prepared<E> prepared, Commit commit) {
        var head = heads.containsKey(commit.ledger()) ? heads.get(commit.ledger()) : standing.head(commit.ledger());
        var stored = prepared.at(tail + 1, head, now, store.origin(), vault);
        heads.put(commit.ledger(), Head.after(stored));
        tail = stored.last();
        own.add(stored);
        return stored;
    }
}
