package dev.narada.app.practice;

import dev.narada.app.access.PracticeAccess.Ticket;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A request whose body was looked at on the way and can still be read by whoever answers. */
final class WholeBody extends ServerHttpRequestDecorator {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final byte[] body;
    private final DataBufferFactory buffers;

    private WholeBody(ServerHttpRequest request, byte[] body, DataBufferFactory buffers) {
        super(request);
        this.body = body;
        this.buffers = buffers;
    }

    /** Bodies are short: longer ones do not come past the wire. */
    static Mono<WholeBody> of(ServerHttpRequest request, DataBufferFactory buffers) {
        return DataBufferUtils.join(request.getBody())
                .map(WholeBody::bytes)
                .defaultIfEmpty(new byte[0])
                .map(body -> new WholeBody(request, body, buffers));
    }

    /** With what it wants to come in; with nothing where that cannot be read. */
    Ticket ticket() {
        try {
            return JSON.readValue(body, Map.class) instanceof Map<?, ?> fields
                    ? new Ticket(text(fields.get("code")), text(fields.get("secret")))
                    : Ticket.NONE;
        } catch (JacksonException _) {
            return Ticket.NONE;
        }
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(() -> body.length == 0 ? Flux.empty() : Flux.just(buffers.wrap(body)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
