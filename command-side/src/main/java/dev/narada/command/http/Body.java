package dev.narada.command.http;

import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Takes what is written in: a body of at most 16 KiB, within 15 seconds, and nothing after a question mark. */
public final class Body {

    public static final int MOST_BYTES = StrictJson.MOST_BYTES;

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Body() {}

    /** The fields of the JSON object in the body, none when there is no body. */
    public static Mono<Map<String, @Nullable Object>> fields(ServerHttpRequest request) {
        var beside = request.getQueryParams().keySet().stream().findFirst();
        if (beside.isPresent()) {
            return Mono.error(RequestRefused.by(HttpRefusal.FIELD_UNKNOWN, beside.get()));
        }
        if (request.getHeaders().getContentLength() > MOST_BYTES) {
            return Mono.error(RequestRefused.by(HttpRefusal.TOO_LARGE));
        }
        return DataBufferUtils.join(request.getBody(), MOST_BYTES)
                .map(Body::bytes)
                .defaultIfEmpty(new byte[0])
                .timeout(PATIENCE)
                .onErrorMap(DataBufferLimitException.class, _ -> RequestRefused.by(HttpRefusal.TOO_LARGE))
                .onErrorMap(TimeoutException.class, _ -> RequestRefused.by(HttpRefusal.TOO_SLOW))
                .map(bytes -> bytes.length == 0 ? Map.of() : StrictJson.read(bytes));
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
