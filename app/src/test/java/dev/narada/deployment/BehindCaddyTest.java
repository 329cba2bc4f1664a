package dev.narada.deployment;

import java.io.IOException;
import java.nio.file.Path;

/** {@code deploy/server/Caddyfile}, where caddy is installed. */
class BehindCaddyTest extends BehindAProxy {

    @Override
    Proxy proxy(Path directory, SelfSigned own, int port, String product) throws IOException {
        return Proxy.caddy(directory, own, port, product);
    }
}
