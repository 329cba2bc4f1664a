package dev.narada.log.store;

import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Derived;
import dev.narada.log.Recorded;
import dev.narada.log.Tag;
import dev.narada.log.record.StoredCommit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The events of one ledger as they are decoded, from its first to the last that this node knows to stand, found by tag
 * and type. What comes in while it is read from the store waits until that is done.
 */
final class CachedLedger<E> {

    /** What an event takes in memory beside its bytes: itself, its ids and tags, its place in the index. */
    private static final int OVERHEAD = 1_000;

    /** What a command's id takes where it is looked up. */
    private static final int COMMAND = 80;

    /** Decoded, a leaf takes about so many times its bytes. */
    private static final int DECODED = 3;

    private final Map<Tag, Map<String, List<Recorded<E>>>> byTagAndType = new HashMap<>();
    private final Set<UUID> commands = new HashSet<>();
    private final List<Standing<E>> waiting = new ArrayList<>();
    private final AtomicLong total;
    private final Derived derived = new DerivedValues(this::counts);
    private boolean read;
    private boolean counted = true;
    private long next;
    private long last;
    private long bytes;

    /** Holds nothing yet; what it takes in memory counts in {@code total} until it is {@link #retired}. */
    CachedLedger(AtomicLong total) {
        this.total = total;
    }

    /** What so many events take at least. */
    static long leastBytes(long events) {
        return events * OVERHEAD;
    }

    /** A commit that stands, with its events. */
    record Standing<E>(StoredCommit commit, List<Recorded<E>> events) {}

    /** What was found, and up to where nothing is missing. */
    record Matching<E>(List<Recorded<E>> events, long upTo) {}

    /** Takes a commit that stands now; false when one before it is missing, and this can be used no more. */
    synchronized boolean stands(Standing<E> standing) {
        if (!read) {
            waiting.add(standing);
            return true;
        }
        return add(standing);
    }

    /** Takes one that was read from the store, in order. */
    synchronized void reads(Standing<E> standing) {
        add(standing);
    }

    /** All that stood when the reading ended is in; false when it does not meet what came in meanwhile. */
    synchronized boolean isRead() {
        read = waiting.stream().allMatch(this::add);
        waiting.clear();
        return read;
    }

    synchronized boolean isUsable() {
        return read;
    }

    /** These commands changed nothing, and were told so. */
    synchronized void answered(Collection<UUID> unchanging) {
        for (var command : unchanging) {
            knows(command);
        }
    }

    /** Whether nothing stands that was told to this command. */
    synchronized boolean isNew(UUID command) {
        return read && !commands.contains(command);
    }

    /** It has been let go, and does not count any more. */
    synchronized void retired() {
        count(-bytes);
        counted = false;
    }

    synchronized long events() {
        return next;
    }

    /** What was made of these events. */
    Derived derived() {
        return derived;
    }

    /** What matches after a position, in order. */
    synchronized Matching<E> find(Criteria criteria, long after) {
        var lists = criteria.anyOf().stream()
                .flatMap(criterion -> candidates(criterion, after))
                .toList();
        var events = lists.size() == 1 ? List.copyOf(lists.getFirst()) : merged(lists);
        return new Matching<>(events, last);
    }

    private Stream<List<Recorded<E>>> candidates(Criterion criterion, long after) {
        var rarest = criterion.tags().stream()
                .map(tag -> lists(tag, criterion, after))
                .min(Comparator.comparingInt(CachedLedger::size))
                .orElseThrow();
        return criterion.tags().size() == 1
                ? rarest.stream()
                : rarest.stream()
                        .map(list -> list.stream()
                                .filter(event -> event.tags().containsAll(criterion.tags()))
                                .toList());
    }

    private List<List<Recorded<E>>> lists(Tag tag, Criterion criterion, long after) {
        var byType = byTagAndType.getOrDefault(tag, Map.of());
        var lists = new ArrayList<List<Recorded<E>>>();
        if (criterion.types().isEmpty()) {
            byType.values().forEach(list -> addLater(lists, list, after));
        } else {
            criterion.types().forEach(type -> addLater(lists, byType.getOrDefault(type, List.of()), after));
        }
        return lists;
    }

    private static <E> void addLater(List<List<Recorded<E>>> lists, List<Recorded<E>> list, long after) {
        var from = list.size();
        while (from > 0 && list.get(from - 1).position() > after) {
            from--;
        }
        if (from < list.size()) {
            lists.add(list.subList(from, list.size()));
        }
    }

    private static <E> int size(Collection<List<Recorded<E>>> lists) {
        return lists.stream().mapToInt(List::size).sum();
    }

    private static <E> List<Recorded<E>> merged(List<List<Recorded<E>>> lists) {
        var all = new ArrayList<Recorded<E>>(size(lists));
        lists.forEach(all::addAll);
        all.sort(Comparator.comparingLong(Recorded::position));
        var found = new ArrayList<Recorded<E>>(all.size());
        for (var event : all) {
            if (found.isEmpty() || found.getLast() != event) {
                found.add(event);
            }
        }
        return found;
    }

    private synchronized void counts(long further) {
        count(further);
    }

    private void count(long further) {
        if (counted) {
            bytes += further;
            total.addAndGet(further);
        }
    }

    private void knows(UUID command) {
        if (commands.add(command)) {
            count(COMMAND);
        }
    }

    private boolean add(Standing<E> standing) {
        var commit = standing.commit();
        if (commit.n() < next) {
            return true;
        }
        if (commit.n() > next) {
            return false;
        }
        for (int i = 0; i < standing.events().size(); i++) {
            var stored = commit.events().get(i);
            var event = standing.events().get(i);
            event.tags()
                    .forEach(tag -> byTagAndType
                            .computeIfAbsent(tag, _ -> new LinkedHashMap<>(4))
                            .computeIfAbsent(stored.type(), _ -> new ArrayList<>(2))
                            .add(event));
            count(OVERHEAD + (long) DECODED * stored.leaf().length);
        }
        knows(commit.command());
        commit.removable().vault().forEach(entry -> count((long) DECODED * entry.ciphertext().length));
        next = commit.n() + commit.events().size();
        last = commit.last();
        return true;
    }
}
