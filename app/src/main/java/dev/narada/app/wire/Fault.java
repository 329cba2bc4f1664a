package dev.narada.app.wire;

import dev.narada.command.http.Body;
import dev.narada.http.HttpRefusal;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a request before anything of it can be understood. */
final class Fault {

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.%]+]|[^:\\[\\]/?#@]*)(:\\d{0,5})?");

    private Fault() {}

    static @Nullable HttpRefusal of(HttpRequest head) {
        if (head.decoderResult().isFailure()) {
            return of(head.decoderResult().cause());
        }
        if (head.protocolVersion().majorVersion() != 1 || !addressed(head)) {
            return HttpRefusal.REQUEST_INVALID;
        }
        var most = HttpUtil.is100ContinueExpected(head) ? Body.MOST_BYTES : Gathered.MOST_READ;
        return HttpUtil.getContentLength(head, 0L) > most ? HttpRefusal.TOO_LARGE : null;
    }

    private static HttpRefusal of(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ -> HttpRefusal.ADDRESS_TOO_LONG;
            case TooLongHttpHeaderException _ -> HttpRefusal.HEADERS_TOO_LARGE;
            default -> HttpRefusal.REQUEST_INVALID;
        };
    }

    /** Whether host and path are an address, as those who answer will want to read it. */
    private static boolean addressed(HttpRequest head) {
        var host = head.headers().get(HttpHeaderNames.HOST, "localhost");
        if (!AUTHORITY.matcher(host).matches()) {
            return false;
        }
        try {
            var path = head.uri();
            return new URI(path.startsWith("/") ? "http://" + host + path : path).getPath() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
