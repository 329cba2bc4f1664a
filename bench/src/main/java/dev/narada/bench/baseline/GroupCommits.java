package dev.narada.bench.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** One thread that makes durable whatever has come in while it made the last ones durable. */
final class GroupCommits {

    private static final int MOST = 512;

    /** Makes so many things durable. */
    interface Disk {
        void keep(int many) throws Exception;
    }

    private final BlockingQueue<CompletableFuture<Long>> waiting = new LinkedBlockingQueue<>();
    private final Disk disk;
    private final Told told;
    private long position;

    /** Hears of each group once it is durable, before those who wait for it. */
    interface Told {
        void durable(long first, long last);
    }

    GroupCommits(Disk disk, Told told) {
        this.disk = disk;
        this.told = told;
        Thread.ofPlatform().daemon().name("commits").start(this::run);
    }

    /** Completes with the position of the commit. */
    CompletableFuture<Long> add() {
        var commit = new CompletableFuture<Long>();
        waiting.add(commit);
        return commit;
    }

    private void run() {
        var group = new ArrayList<CompletableFuture<Long>>();
        try {
            while (true) {
                group.add(waiting.take());
                waiting.drainTo(group, MOST - 1);
                disk.keep(group.size());
                told.durable(position + 1, position + group.size());
                for (var commit : List.copyOf(group)) {
                    commit.complete(++position);
                }
                group.clear();
            }
        } catch (Exception e) {
            group.forEach(commit -> commit.completeExceptionally(e));
            throw new IllegalStateException(e);
        }
    }
}
