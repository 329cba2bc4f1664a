package dev.narada.query.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A line without a network, which is free whenever its executor comes to it. */
final class HeardLine implements Line {

    private final Executor turns;
    private final Consumer<String> ear;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> gone = new CompletableFuture<>();

    HeardLine(Executor turns) {
        this(turns, _ -> {});
    }

    HeardLine(Executor turns, Consumer<String> ear) {
        this.turns = turns;
        this.ear = ear;
    }

    List<String> heard() {
        return heard;
    }

    boolean isGone() {
        return gone.isDone();
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public Mono<Void> open(ServerWebExchange exchange) {
        return exchange.getResponse().setComplete();
    }

    @Override
    public void whenFree(Runnable turn) {
        turns.execute(turn);
    }

    @Override
    public void write(byte[] frame) {
        var text = new String(frame, StandardCharsets.UTF_8);
        heard.add(text);
        ear.accept(text);
    }

    @Override
    public void end() {
        cut();
    }

    @Override
    public void cut() {
        gone.complete(null);
    }

    @Override
    public void whenGone(Runnable left) {
        gone.thenRun(left);
    }
}
