package dev.narada.log.mongo;

import dev.narada.log.Following;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.log.notes.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A follower that notes every gap, every disorder and every command that it hears twice. */
final class Heard {

    private final List<String> wrong = new ArrayList<>();
    private final Set<UUID> commands = new HashSet<>();
    private final Following following;
    private long last;

    Heard(Log<Note> log) {
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

    long position() {
        return following.position();
    }

    synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    synchronized Set<UUID> commands() {
        return Set.copyOf(commands);
    }
}
