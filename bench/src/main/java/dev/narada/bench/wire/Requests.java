package dev.narada.bench.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What people send, one request after the other. */
public interface Requests {

    ByteBuf next();

    /** A write as the phone sends it, under a key of its own; the body has plain signs only. */
    static ByteBuf put(String path, String cookie, String body) {
        var request = """
                PUT %s HTTP/1.1\r
                Host: 127.0.0.1\r
                X-Narada: 1\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Cookie: %s\r
                Idempotency-Key: %s\r
                \r
                %s""".formatted(path, body.length(), cookie, UUID.randomUUID(), body);
        return Unpooled.wrappedBuffer(request.getBytes(StandardCharsets.US_ASCII));
    }
}
