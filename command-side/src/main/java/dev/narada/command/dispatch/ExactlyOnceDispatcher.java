package dev.narada.command.dispatch;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import dev.narada.command.Outcome;
import dev.narada.command.Reply;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.http.CommonRefusal;
import dev.narada.log.Answered;
import dev.narada.log.ConflictQueues;
import dev.narada.log.KeptAnswer;
import dev.narada.log.Log;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.RepeatedCommandException;
import dev.narada.log.Underway;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Takes commands and answers each of them exactly once: a repeat is told the first answer, a concurrent duplicate
 * shares it, a conflict is decided again.
 */
final class ExactlyOnceDispatcher implements Commands {

    private record Key(WorkshopId workshop, UUID command) {}

    private record Lane(WorkshopId workshop, Class<?> command) {}

    private record InFlight(byte[] request, CompletableFuture<Reply> answer) {}

    /** A command that got lost between threads must not leave its caller waiting. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    /** How long a command waits for its turn; then there is time enough left to decide. */
    private static final Duration IN_LINE = LONGEST.minus(Attempts.LONGEST);

    private static final int MOST_IN_LINE = 4_096;

    private final Log<Fact> log;
    private final RequestTraces requests;
    private final Function<DecisionAttempt, CompletableFuture<Decided>> decide;
    private final Executor workers;
    private final ConflictQueues lanes;
    private final ConcurrentMap<Key, InFlight> inFlight = new ConcurrentHashMap<>();

    ExactlyOnceDispatcher(
            Log<Fact> log, Function<DecisionAttempt, CompletableFuture<Decided>> decide, Executor workers) {
        this.log = log;
        this.requests = new RequestTraces(log.keys());
        this.decide = decide;
        this.workers = workers;
        this.lanes = new ConflictQueues(workers, MOST_IN_LINE, IN_LINE, Attempts.LONGEST);
    }

    @Override
    public CompletableFuture<Reply> send(Command command, Envelope envelope) {
        var fault = fault(command, envelope.actor());
        if (fault != null) {
            return CompletableFuture.completedFuture(refused(fault));
        }
        var key = new Key(command.workshopId(), envelope.commandId());
        var mine = new InFlight(envelope.request(), new CompletableFuture<>());
        var running = inFlight.putIfAbsent(key, mine);
        if (running != null) {
            return Arrays.equals(running.request, envelope.request())
                    ? running.answer.thenApply(ExactlyOnceDispatcher::again)
                    : CompletableFuture.completedFuture(reused());
        }
        var end = System.nanoTime() + LONGEST.toNanos();
        var underway = log.underway();
        var answer = onWorker(() -> first(command, envelope, end, underway))
                .orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS);
        answer.whenComplete((told, failure) -> {
            underway.over();
            inFlight.remove(key, mine);
            if (failure != null) {
                mine.answer.completeExceptionally(
                        cause(failure) instanceof TimeoutException ? unknown() : cause(failure));
            } else {
                mine.answer.complete(told);
            }
        });
        return mine.answer;
    }

    @Override
    public CompletableFuture<Outcome> preview(Command command, Actor actor) {
        var fault = fault(command, actor);
        return fault != null
                ? CompletableFuture.completedFuture(fault)
                : onWorker(() -> decide.apply(DecisionAttempt.only(command, actor))
                                .thenApply(Decided::outcome))
                        .orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    /** What is refused before anything is looked up. */
    private static Outcome.@Nullable Refused fault(Command command, Actor actor) {
        var fault = command.fault();
        return fault != null || Features.SLICES.allow(command, actor)
                ? fault
                : Outcome.refuse(CommonRefusal.NOT_ALLOWED);
    }

    @Override
    public CompletableFuture<Optional<Reply>> again(WorkshopId workshop, Envelope envelope) {
        return onWorker(() -> CompletableFuture.completedFuture(log.answered(workshop.toString(), envelope.commandId())
                .filter(known -> requests.fits(known, envelope))
                .map(known -> RecordedReply.read(known, true))));
    }

    private CompletableFuture<Reply> first(Command command, Envelope envelope, long end, Underway underway) {
        var attempts = Attempts.first(end);
        if (attempts.areOver()) {
            return CompletableFuture.failedFuture(unknown());
        }
        var known = log.answered(command.workshopId().toString(), envelope.commandId());
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(replay(known.get(), envelope));
        }
        if (lanes.isTaken(new Lane(command.workshopId(), command.getClass()))) {
            underway.over();
            return queue(command, envelope, attempts);
        }
        return attempt(command, envelope, attempts, false);
    }

    private CompletableFuture<Reply> queue(Command command, Envelope envelope, Attempts attempts) {
        return lanes.inLane(
                new Lane(command.workshopId(), command.getClass()),
                () -> attempt(command, envelope, attempts.inTurn(), true));
    }

    private CompletableFuture<Reply> attempt(Command command, Envelope envelope, Attempts attempts, boolean inLane) {
        if (attempts.areOver()) {
            return CompletableFuture.failedFuture(
                    new LogUnavailableException("too many others changed the same thing; please try again"));
        }
        var asked = DecisionAttempt.now(command, envelope);
        return decide.apply(asked)
                .thenCompose(decided -> tell(asked, decided))
                .exceptionallyCompose(failure -> switch (cause(failure)) {
                    case AppendEventsTransactionRejectedException _ ->
                        retry(command, envelope, attempts.another(), inLane);
                    case RepeatedCommandException _ ->
                        onWorker(() -> CompletableFuture.completedFuture(replay(
                                log.answered(command.workshopId().toString(), envelope.commandId())
                                        .orElseThrow(),
                                envelope)));
                    case Throwable other -> CompletableFuture.failedFuture(other);
                });
    }

    private CompletableFuture<Reply> retry(Command command, Envelope envelope, Attempts attempts, boolean inLane) {
        if (attempts.needLane() && !inLane) {
            return queue(command, envelope, attempts);
        }
        // The clock's thread only hands it on: what workers reject there must be told, too.
        var later = CompletableFuture.delayedExecutor(attempts.pauseMicros(), TimeUnit.MICROSECONDS, Runnable::run);
        return CompletableFuture.supplyAsync(() -> onWorker(() -> attempt(command, envelope, attempts, inLane)), later)
                .thenCompose(Function.identity());
    }

    private CompletableFuture<Reply> tell(DecisionAttempt asked, Decided decided) {
        return switch (decided.outcome()) {
            case Outcome.Accepted _ ->
                asked.receipt()
                        .thenApply(receipt -> RecordedReply.read(
                                new Answered(new byte[0], decided.answer(), receipt.last(), true), false));
            case Outcome.Unchanged _ -> keep(asked, decided);
            case Outcome.Refused refused
            when refused.refusal() == CommonRefusal.WORKSHOP_UNKNOWN ->
                // There is no ledger yet to keep an answer in.
                CompletableFuture.completedFuture(refused(refused));
            case Outcome.Refused _ -> keep(asked, decided);
        };
    }

    private CompletableFuture<Reply> keep(DecisionAttempt asked, Decided decided) {
        var command = asked.command();
        var envelope = asked.envelope();
        return log.keepAnswer(new KeptAnswer(
                        command.workshopId().toString(),
                        envelope.commandId(),
                        requests.actor(command, envelope),
                        requests.kept(command, envelope, decided.outcome()),
                        decided.answer(),
                        decided.position(),
                        requests.about(command)))
                .thenApply(stands -> !stands.changed() && Arrays.equals(stands.answer(), decided.answer())
                        ? RecordedReply.read(stands, false)
                        : replay(stands, envelope));
    }

    /** A request that was blanked, or never kept, cannot be told apart any more; its answer stands. */
    private Reply replay(Answered answered, Envelope envelope) {
        return requests.fits(answered, envelope) ? RecordedReply.read(answered, true) : reused();
    }

    private static Reply again(Reply told) {
        return new Reply(told.refusal(), told.field(), told.body(), told.position(), told.changed(), true);
    }

    private static Reply reused() {
        return refused(Outcome.refuse(CommonRefusal.COMMAND_ID_REUSED));
    }

    private static Reply refused(Outcome.Refused refused) {
        return new Reply(refused.refusal(), refused.field(), refused.details(), 0, false, false);
    }

    private <T> CompletableFuture<T> onWorker(Supplier<CompletableFuture<T>> work) {
        try {
            return CompletableFuture.supplyAsync(work, workers).thenCompose(Function.identity());
        } catch (RejectedExecutionException _) {
            return CompletableFuture.failedFuture(
                    new LogUnavailableException("too much came at once; please try again"));
        }
    }

    private static LogUnavailableException unknown() {
        return new LogUnavailableException("no answer came in time; the same command may be sent again");
    }

    private static Throwable cause(Throwable failure) {
        var cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
