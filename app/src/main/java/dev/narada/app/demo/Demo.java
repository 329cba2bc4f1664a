package dev.narada.app.demo;

import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Plays the script through the same door as everybody else, step by step, while somebody watches. */
@Component
@Profile("demo")
final class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Commands commands;
    private final double tempo;

    /** {@code narada.demo.tempo}: 1 as written, 2 twice as fast, 0 without pauses. */
    Demo(Commands commands, @Value("${narada.demo.tempo:1}") double tempo) {
        this.commands = commands;
        this.tempo = tempo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        play(Performance.of(Script.lodz(), Cast.of(Script.lodz()), "1"))
                .subscribe(refused -> {}, failure -> LOG.error("The demo stopped", failure));
    }

    /** Completes when all is played; counts the steps that were refused. */
    Mono<Long> play(Iterable<Step> steps) {
        return Flux.fromIterable(steps)
                .concatMap(step -> Mono.delay(pause(step)).then(act(step)))
                .filter(refused -> refused)
                .count();
    }

    private Mono<Boolean> act(Step step) {
        var envelope = new Envelope(UUID.randomUUID(), step.actor(), new byte[0]);
        return Mono.fromFuture(() -> commands.send(step.command(), envelope)).map(told -> {
            if (told.refusal() != null) {
                LOG.warn(
                        "The demo was refused {}: {}", step.command().getClass().getSimpleName(), told.refusal());
            }
            return told.refusal() != null;
        });
    }

    private Duration pause(Step step) {
        return tempo <= 0 ? Duration.ZERO : Duration.ofMillis((long) (step.pause() / tempo));
    }
}
