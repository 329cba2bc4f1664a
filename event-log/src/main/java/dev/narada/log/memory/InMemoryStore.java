package dev.narada.log.memory;

import dev.narada.log.AccessStore;
import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.KeptAnswer;
import dev.narada.log.Keys;
import dev.narada.log.Removal;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.VaultEntry;
import dev.narada.log.store.Extent;
import dev.narada.log.store.Group;
import dev.narada.log.store.Head;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.KeptCheckpoints;
import dev.narada.log.store.Snapshot;
import dev.narada.log.store.Store;
import dev.narada.log.store.Tail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Commits in maps. */
public final class InMemoryStore implements Store {

    private final NavigableMap<Long, StoredCommit> commits = new TreeMap<>();
    private final Map<String, NavigableMap<Long, Long>> ledgers = new LinkedHashMap<>();
    private final Map<CommandName, Long> commands = new HashMap<>();
    private final Map<CommandName, KeptAnswer> answers = new HashMap<>();
    private final Map<CommandName, Set<String>> about = new HashMap<>();
    private final TagIndex index = new TagIndex();
    private final Map<UUID, Long> events = new HashMap<>();
    private final Keys keys = new InMemoryKeys();
    private final AccessStore access = new InMemoryAccess();
    private final KeptCheckpoints checkpoints = new InMemoryCheckpoints();
    private final List<Runnable> sleepers = new CopyOnWriteArrayList<>();
    private final String origin = "narada/" + UUID.randomUUID();
    private volatile long latestRemoval;

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public synchronized Tail tail() {
        if (commits.isEmpty()) {
            return Tail.EMPTY;
        }
        var last = commits.lastEntry().getValue();
        return new Tail(last.last(), last.t());
    }

    @Override
    public synchronized Optional<Head> head(String ledger) {
        return Optional.ofNullable(ledgers.get(ledger))
                .map(positions -> Head.after(commit(positions.lastEntry().getValue())));
    }

    @Override
    public Inserted insert(Group group) {
        var inserted = insertAll(group);
        if (inserted.commits() > 0 && sleepers.size() > 1) {
            sleepers.forEach(Runnable::run);
        }
        return inserted;
    }

    private synchronized Inserted insertAll(Group group) {
        var told = new HashMap<CommandName, Answered>();
        for (var kept : group.answers()) {
            answered(kept.ledger(), kept.command())
                    .ifPresentOrElse(known -> told.put(kept.name(), known), () -> answers.put(kept.name(), kept));
        }
        return insertCommits(group).telling(told);
    }

    private Inserted insertCommits(Group group) {
        var inserted = 0;
        for (var claim : group.claims()) {
            var commit = claim.commit();
            if (commit.position() != tail().position() + 1) {
                return new Inserted(inserted, null);
            }
            if (answers.containsKey(new CommandName(commit.ledger(), commit.command()))) {
                return Inserted.untilAnswered(inserted);
            }
            if (commit.events().stream().anyMatch(event -> events.containsKey(event.id()))) {
                return new Inserted(inserted, "an event with this id is in the log already");
            }
            claim.removals().forEach(this::remove);
            if (!claim.removals().isEmpty()) {
                latestRemoval = commit.position();
            }
            add(commit);
            about.put(new CommandName(commit.ledger(), commit.command()), claim.about());
            inserted++;
        }
        return new Inserted(inserted, null);
    }

    private void add(StoredCommit commit) {
        commits.put(commit.position(), commit);
        commands.put(new CommandName(commit.ledger(), commit.command()), commit.position());
        ledgers.computeIfAbsent(commit.ledger(), _ -> new TreeMap<>()).put(commit.position(), commit.position());
        var position = commit.position();
        for (var event : commit.events()) {
            events.put(event.id(), position);
            index.add(position++, event);
        }
    }

    private void remove(Removal removal) {
        switch (removal) {
            case Removal.Key(var name) -> {
                commits.replaceAll(
                        (_, commit) -> without(commit, entry -> entry.key().equals(name)));
                Optional.ofNullable(keys.idOf(name)).ifPresent(keys::destroy);
            }
            case Removal.Field(var event, var field) ->
                commits.replaceAll((_, commit) -> without(
                        commit,
                        entry -> entry.event().equals(event) && entry.field().equals(field)));
            case Removal.Answers(var actor) ->
                blank(
                        commit -> commit.actor().equals(actor),
                        kept -> kept.actor().equals(actor));
            case Removal.Requests(var what) ->
                blank(
                        commit -> about(commit.ledger(), commit.command()).contains(what),
                        kept -> kept.about().contains(what));
        }
    }

    private static StoredCommit without(StoredCommit commit, Predicate<VaultEntry> gone) {
        return commit.with(commit.removable().keeping(gone.negate()));
    }

    private void blank(Predicate<StoredCommit> done, Predicate<KeptAnswer> notDone) {
        commits.replaceAll((_, commit) ->
                done.test(commit) ? commit.with(commit.removable().withoutAnswer()) : commit);
        answers.replaceAll((_, kept) -> notDone.test(kept) ? kept.blank() : kept);
    }

    @Override
    public synchronized Set<String> about(String ledger, UUID command) {
        return about.getOrDefault(new CommandName(ledger, command), Set.of());
    }

    @Override
    public synchronized void forgetRequests() {
        commits.replaceAll((_, commit) -> commit.with(commit.removable().withoutRequest()));
        answers.replaceAll((_, kept) -> kept.withoutRequest());
    }

    @Override
    public Snapshot snapshot() {
        return new InMemorySnapshot(this, index, tail().position());
    }

    @Override
    public synchronized List<StoredCommit> commits(long after, int limit) {
        return commits.tailMap(after, false).values().stream().limit(limit).toList();
    }

    @Override
    public synchronized List<StoredCommit> commits(String ledger, long after, int limit) {
        var positions = ledgers.getOrDefault(ledger, new TreeMap<>());
        return positions.tailMap(after, false).values().stream()
                .limit(limit)
                .map(this::commit)
                .toList();
    }

    @Override
    public synchronized Optional<Head> head(String ledger, long upTo) {
        return Optional.ofNullable(ledgers.get(ledger))
                .map(positions -> positions.floorKey(upTo))
                .map(position -> Head.after(commit(position)));
    }

    @Override
    public synchronized Optional<StoredCommit> holding(long position) {
        return Optional.ofNullable(commits.floorEntry(position))
                .map(Map.Entry::getValue)
                .filter(commit -> position <= commit.last());
    }

    @Override
    public Optional<Extent> extentAfter(long position) {
        return commits(position, 1).stream().map(Extent::of).findFirst();
    }

    /** The commit that the event at a position belongs to. */
    synchronized StoredCommit commit(long position) {
        return commits.floorEntry(position).getValue();
    }

    @Override
    public synchronized Optional<Answered> answered(String ledger, UUID command) {
        var name = new CommandName(ledger, command);
        return Optional.ofNullable(commands.get(name))
                .map(this::commit)
                .map(commit -> new Answered(
                        commit.removable().request(), commit.removable().answer(), commit.last(), true))
                .or(() -> Optional.ofNullable(answers.get(name)).map(KeptAnswer::answered));
    }

    @Override
    public synchronized List<KeptAnswer> kept(String ledger) {
        return answers.values().stream()
                .filter(kept -> kept.ledger().equals(ledger))
                .toList();
    }

    @Override
    public synchronized List<String> ledgers() {
        return new ArrayList<>(ledgers.keySet());
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public AccessStore access() {
        return access;
    }

    @Override
    public KeptCheckpoints checkpoints() {
        return checkpoints;
    }

    @Override
    public long latestRemoval() {
        return latestRemoval;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void onForeignInsert(Runnable wake) {
        sleepers.add(wake);
    }

    @Override
    public void close() {
        // It lasts as long as somebody holds it.
    }
}
