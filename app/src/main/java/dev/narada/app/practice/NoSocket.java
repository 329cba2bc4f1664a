package dev.narada.app.practice;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.reactive.ReactiveWebServerFactory;
import org.springframework.http.server.reactive.HttpHandler;

/** A server that hears nobody: whoever made it hands it the requests. It says that it stands where the real one does. */
final class NoSocket implements ReactiveWebServerFactory {

    private final Supplier<Integer> port;
    private volatile @Nullable HttpHandler handler;

    NoSocket(Supplier<Integer> port) {
        this.port = port;
    }

    HttpHandler handler() {
        return Objects.requireNonNull(handler, "it has not been started");
    }

    @Override
    public WebServer getWebServer(HttpHandler httpHandler) {
        handler = httpHandler;
        return new WebServer() {
            @Override
            public void start() {}

            @Override
            public void stop() {}

            @Override
            public int getPort() {
                return port.get();
            }
        };
    }
}
