package dev.narada.app.access;

import dev.narada.app.settings.Settings;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where a request comes from, for counting failures: an IPv4 address, or the network of an IPv6 address, because whoever
 * has one of its addresses has them all.
 */
final class SourceAddress {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    private SourceAddress() {}

    /** A proxy is believed where the one who runs Narada says that there is one. */
    static String of(ServerHttpRequest request, Settings settings) {
        var forwarded = settings.https() ? request.getHeaders().getFirst("X-Forwarded-For") : null;
        if (forwarded != null) {
            return network(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
        }
        var remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null ? "unknown" : network(remote.getAddress());
    }

    /** What cannot be read as an address counts as it is written. */
    private static String network(String written) {
        try {
            return network(InetAddress.ofLiteral(written));
        } catch (IllegalArgumentException _) {
            return written.substring(0, Math.min(written.length(), LONGEST));
        }
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64"
                : address.getHostAddress();
    }
}
