package dev.narada.log;

import dev.narada.log.notes.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A follower that notes every gap, every disorder and every command that it hears twice. */
public final class Heard {

    private final List<String> wrong = new ArrayList<>();
    private final Set<UUID> commands = new HashSet<>();
    private final Following following;
    private long last;

    public Heard(Log<Note> log) {
        this.following = log.follow(0, this::hear);
    }

    private synchronized void hear(List<Recorded<Note>> commit) {
        for (var one : commit) {
            if (one.position() != last + 1) {
                wrong.add(one.position() + " after " + last);
            }
            last = one.position();
        }
        if (!commands.add(commit.getFirst().command())) {
            wrong.add("doubled at " + last);
        }
    }

    public long position() {
        return following.position();
    }

    public synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    public synchronized Set<UUID> commands() {
        return Set.copyOf(commands);
    }
}
