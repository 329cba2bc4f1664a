package dev.narada.query.live;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where the frames for one viewer go. */
interface Line {

    /** Whether a stream was asked for, and not the head of it alone. */
    boolean goesOn();

    /** Answers the request with a stream that goes on; what is written comes after the head of the answer. */
    Mono<Void> open(ServerWebExchange exchange);

    /** Runs this once everything that was written before has been taken. May be called from anywhere. */
    void whenFree(Runnable turn);

    /** Writes a frame; only in a turn that the line has given. */
    void write(byte[] frame);

    /** Ends the stream as an answer ends; a line that has not taken what was written is cut. */
    void end();

    /** Ends it in the middle. */
    void cut();

    /** Runs this when the line is gone, whoever ended it. */
    void whenGone(Runnable gone);
}
