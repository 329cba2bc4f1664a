package dev.narada.acceptance.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** Firefox without a window, spoken to in WebDriver BiDi. */
final class Firefox implements Engine {

    private static final String FIREFOX =
            Program.installed("firefox-esr", "/usr/bin/firefox-esr", "/usr/bin/firefox", "/snap/bin/firefox");
    private static final String QUIET = """
            user_pref("intl.accept_languages", "pl");
            user_pref("app.normandy.enabled", false);
            user_pref("app.update.disabledForTesting", true);
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("services.settings.server", "data:,none");
            """;

    private final Path profile = profile();
    private final Program browser = new Program(
            Pattern.compile("listening on (ws://\\S+)"),
            Map.of("TZ", "Europe/Warsaw"),
            List.of(
                    FIREFOX,
                    "--headless",
                    "--no-remote",
                    "--profile",
                    profile.toString(),
                    "--remote-debugging-port",
                    "0"));
    private final Wire wire = new Wire();
    private final WebSocket socket = HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(browser.said() + "/session"), wire)
            .join();

    Firefox() {
        call("session.new", Map.of("capabilities", Map.of()));
    }

    @Override
    public Tab open(String url, int width, int height) {
        var context = call("browsingContext.create", Map.of("type", "window"))
                .get("context")
                .asString();
        var tab = new Window(context);
        tab.call("browsingContext.setViewport", Map.of("viewport", Map.of("width", width, "height", height)));
        tab.call("browsingContext.navigate", Map.of("url", url, "wait", "complete"));
        tab.listen();
        return tab;
    }

    @Override
    public void close() {
        socket.abort();
        browser.close();
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode call(String method, Map<String, ?> params) {
        var answer = wire.expect();
        socket.sendText(
                        Tab.JSON.writeValueAsString(Map.of("id", answer.id(), "method", method, "params", params)),
                        true)
                .join();
        var said = answer.said().orTimeout(60, TimeUnit.SECONDS).join();
        if (!said.has("result")) {
            throw new AssertionError(method + " " + params + ": " + said);
        }
        return said.get("result");
    }

    private static Path profile() {
        try {
            var folder = Files.createTempDirectory("firefox");
            Files.writeString(folder.resolve("user.js"), QUIET);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Window extends Tab {

        private final String context;

        Window(String context) {
            this.context = context;
        }

        @Override
        public JsonNode ask(String expression) {
            var asText = "(async () => JSON.stringify(await (" + expression + ")) ?? 'null')()";
            var said = Firefox.this.call(
                    "script.evaluate",
                    Map.of("expression", asText, "target", Map.of("context", context), "awaitPromise", true));
            if (!said.get("type").asString().equals("success")) {
                throw new AssertionError(expression + ": " + said);
            }
            return JSON.readTree(said.at("/result/value").asString());
        }

        @Override
        public void reload() {
            call("browsingContext.reload", Map.of("wait", "complete"));
            listen();
        }

        @Override
        public void close() {
            call("browsingContext.close", Map.of());
        }

        @Override
        void press(int x, int y) {
            call("input.performActions", Actions.press(x, y));
        }

        @Override
        void keys(String text) {
            call("input.performActions", Actions.keys(text));
        }

        private JsonNode call(String method, Map<String, ?> params) {
            var all = new HashMap<String, Object>(params);
            all.put("context", context);
            return Firefox.this.call(method, all);
        }
    }

    private record Expected(int id, CompletableFuture<JsonNode> said) {}

    /** What comes back, by the number of the question. */
    private static final class Wire implements WebSocket.Listener {

        private final AtomicInteger last = new AtomicInteger();
        private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
        private final StringBuilder text = new StringBuilder();

        Expected expect() {
            var expected = new Expected(last.incrementAndGet(), new CompletableFuture<>());
            open.put(expected.id(), expected.said());
            return expected;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean end) {
            text.append(part);
            if (end) {
                var message = Tab.JSON.readTree(text.toString());
                text.setLength(0);
                var waiting = message.has("id") ? open.remove(message.get("id").asInt()) : null;
                if (waiting != null) {
                    waiting.complete(message);
                }
            }
            socket.request(1);
            return null;
        }
    }
}
