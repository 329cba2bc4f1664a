package dev.narada.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * One phone and its bad network. It sends its taps one after the other and asks again until it has heard an answer;
 * on the way requests are lost, answers are lost, copies are made, and some copies arrive long after what came later.
 */
final class Phone {

    private static final int REQUEST_LOST = 15;
    private static final int ANSWER_LOST = 15;
    private static final int DOUBLED = 20;
    private static final int HELD_BACK = 15;
    private static final int RELOADED = 10;
    private static final int NOT_YET_FORGOTTEN = 4;

    final String cookie;
    final List<Tap> taps;
    private final Random dice;
    private final Server server;
    private final Executor elsewhere;
    private final List<Tap> onTheWay = new ArrayList<>();

    Phone(String cookie, List<Tap> taps, Random dice, Server server, Executor elsewhere) {
        this.cookie = cookie;
        this.taps = taps;
        this.dice = dice;
        this.server = server;
        this.elsewhere = elsewhere;
    }

    /** Sends everything; returns when each tap has an answer and nothing is on the way any more. */
    void sendsAll() {
        for (var next = 0; next < taps.size(); next++) {
            hearsOf(taps.get(next));
            if (happens(RELOADED)) {
                sendsAgain(next);
            }
            if (happens(DOUBLED)) {
                arrives();
            }
        }
        while (!onTheWay.isEmpty()) {
            arrives();
        }
    }

    private void hearsOf(Tap tap) {
        while (!heard(tap)) {
            if (happens(HELD_BACK)) {
                onTheWay.add(tap);
            }
        }
    }

    /** One attempt: whether the phone got to hear the answer. */
    private boolean heard(Tap tap) {
        if (happens(REQUEST_LOST)) {
            server.attempts.increment();
            return false;
        }
        if (happens(DOUBLED)) {
            var copy = CompletableFuture.runAsync(() -> server.ask(tap, cookie), elsewhere);
            server.ask(tap, cookie);
            copy.join();
        } else {
            server.ask(tap, cookie);
        }
        return !happens(ANSWER_LOST);
    }

    /** The page was closed before it had noted the last answers: after it is opened again, they go out once more. */
    private void sendsAgain(int last) {
        for (var each = Math.max(0, last - NOT_YET_FORGOTTEN); each <= last; each++) {
            hearsOf(taps.get(each));
        }
    }

    /** Something that was held back reaches the server after all. */
    private void arrives() {
        if (!onTheWay.isEmpty()) {
            server.ask(onTheWay.remove(dice.nextInt(onTheWay.size())), cookie);
        }
    }

    private boolean happens(int percent) {
        return dice.nextInt(100) < percent;
    }
}
