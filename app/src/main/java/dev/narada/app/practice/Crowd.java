package dev.narada.app.practice;

import dev.narada.app.demo.Step;
import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import dev.narada.events.Fact;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.log.DamagedException;
import dev.narada.log.Follower;
import dev.narada.log.Following;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the made-up people come when the door opens and do in each phase what people do, one after the other at an uneven
 * pace. What they did not get round to when the next phase starts they leave.
 */
final class Crowd implements Follower<Fact>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Crowd.class);
    private static final long PATIENCE_SECONDS = 10;

    private final Commands commands;
    private final Guests guests;
    private final double tempo;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("practice-crowd-", 1).factory());
    private final Following following;
    private volatile @Nullable PhaseStarted now;

    Crowd(Log<Fact> log, Commands commands, Guests guests, double tempo) {
        this.commands = commands;
        this.guests = guests;
        this.tempo = tempo;
        this.following = log.follow(log.tail(), this);
    }

    @Override
    public void on(List<Recorded<Fact>> commit) {
        for (var recorded : commit) {
            var fact = recorded.event();
            if (fact instanceof DoorOpened) {
                perform(guests.arriving(), null);
            } else if (fact instanceof PhaseStarted it) {
                now = it;
                perform(guests.during(it), it);
            } else if (fact instanceof VotingOpened it) {
                perform(guests.choosing(it), null);
            } else if (fact instanceof DecisionProposed it) {
                perform(guests.objecting(it), null);
            }
        }
    }

    /** Those who show the workshop say so. */
    @Override
    public void unreadable(String ledger, long first, long last, DamagedException why) {}

    private void perform(List<Step> steps, @Nullable PhaseStarted during) {
        var at = 0L;
        for (var step : steps) {
            at += (long) (step.pause() / tempo);
            pace.schedule(() -> act(step, during), at, TimeUnit.MILLISECONDS);
        }
    }

    /** Each waits for the one before, whose words they may support. Whoever is refused leaves it at that, as people do. */
    private void act(Step step, @Nullable PhaseStarted during) {
        if (during != null && during != now) {
            return;
        }
        try {
            commands.send(step.command(), new Envelope(UUID.randomUUID(), step.actor(), new byte[0]))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Somebody in the room to practise in was not heard", e);
        }
    }

    @Override
    public void close() {
        following.close();
        pace.shutdownNow();
    }
}
