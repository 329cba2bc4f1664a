package dev.narada.deployment;

import java.io.IOException;
import java.nio.file.Path;

/** {@code deploy/server/nginx.conf}, where nginx is installed. */
class BehindNginxTest extends BehindAProxy {

    @Override
    Proxy proxy(Path directory, SelfSigned own, int port, String product) throws IOException {
        return Proxy.nginx(directory, own, port, product);
    }
}
