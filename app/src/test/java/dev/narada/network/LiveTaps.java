package dev.narada.network;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one person taps: support for one idea after the other, and when all have it, it is taken back from one after the
 * other, and so on, so that each tap changes something. It is sent under its id until it is answered.
 */
final class LiveTaps {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long TRIES_AGAIN_WITHIN = TimeUnit.MILLISECONDS.toNanos(500);

    /** A tap that was answered: when it was first sent and when the answer came, by {@link System#nanoTime()}. */
    record Done(String idea, long position, long sentAt, long answeredAt) {}

    final LongAdder tries = new LongAdder();
    final LongAdder answers = new LongAdder();
    private final Server server;
    private final String cookie;
    private final String path;
    private final List<String> ideas;
    private final Random dice;
    private int next;

    LiveTaps(Server server, String cookie, String path, List<String> ideas, Random dice) {
        this.server = server;
        this.cookie = cookie;
        this.path = path;
        this.ideas = ideas;
        this.dice = dice;
    }

    /** Sends the next one until it is answered. */
    Done tap() {
        var idea = ideas.get(next % ideas.size());
        var support = path + "/ideas/" + idea + "/endorsement";
        var tap = next++ / ideas.size() % 2 == 0 ? Tap.put(support, "{}") : Tap.delete(support);
        var sentAt = System.nanoTime();
        var told = answered(tap);
        // Said by the first answer, and by every repeat of it: whoever did it again would hear that it was so already.
        if (!told.get("changed").asBoolean()) {
            throw new AssertionError("a tap took effect before it was sent: " + tap);
        }
        return new Done(idea, told.get("position").asLong(), sentAt, System.nanoTime());
    }

    /** Whether the person supports this idea now. */
    boolean supports(String idea) {
        var at = ideas.indexOf(idea);
        return next > at && (next - at - 1) / ideas.size() % 2 == 0;
    }

    private JsonNode answered(Tap tap) {
        while (true) {
            tries.increment();
            try {
                var answer = server.send(tap, cookie);
                if (answer.status() / 100 == 2) {
                    answers.increment();
                    return JSON.readTree(answer.body());
                }
                if (answer.status() != 503) {
                    throw new AssertionError(answer + " to " + tap);
                }
            } catch (UncheckedIOException _) {
                // Nobody listens, or the line was cut: whether it took effect is not known.
            }
            LockSupport.parkNanos(dice.nextLong(TRIES_AGAIN_WITHIN));
        }
    }
}
