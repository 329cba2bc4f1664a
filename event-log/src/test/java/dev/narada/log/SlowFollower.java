package dev.narada.log;

import static org.awaitility.Awaitility.await;

import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.Ink;
import dev.narada.log.notes.Note.Written;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A follower that stays at the first commit until it is told to go on. */
final class SlowFollower {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final List<Ink> words = new CopyOnWriteArrayList<>();

    /** Returns when it stands at the first commit. */
    void follow(Log<Note> log) throws InterruptedException {
        log.follow(0, this::hear);
        reached.await();
    }

    private void hear(List<Recorded<Note>> commit) {
        reached.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        commit.forEach(one -> words.add(((Written) one.event()).text()));
    }

    void goOn() {
        go.countDown();
    }

    /** The first words that it heard, once there are as many. */
    List<Ink> words(int many) {
        await().until(() -> words.size() >= many);
        return words.subList(0, many);
    }
}
