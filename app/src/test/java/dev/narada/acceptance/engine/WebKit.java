package dev.narada.acceptance.engine;

import static org.awaitility.Awaitility.await;

import dev.narada.acceptance.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** WebKitGTK's MiniBrowser on a screen that nobody sees, spoken to in W3C WebDriver. */
final class WebKit implements Engine {

    private static final String DRIVER = Program.installed("webkit2gtk-driver", "/usr/bin/WebKitWebDriver");
    private static final String MINI_BROWSER = Program.installed(
            "webkit2gtk-driver",
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser");
    private static final String XVFB = Program.installed("xvfb", "/usr/bin/Xvfb");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Program screen = new Program(
            Pattern.compile("^(\\d+)$"),
            Map.of(),
            List.of(XVFB, "-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"));
    private final int port = Product.freePort();
    private final Program driver = new Program(
            Pattern.compile("(listening)"),
            Map.of(
                    "DISPLAY", ":" + screen.said(),
                    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1",
                    "LANGUAGE", "pl",
                    "TZ", "Europe/Warsaw"),
            List.of(DRIVER, "--port=" + port));
    private final String session;
    private @Nullable String current;

    WebKit() {
        await("the driver to listen")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .ignoreException(UncheckedIOException.class)
                .until(() -> call("GET", "/status", null).get("ready").asBoolean());
        var wishes =
                Map.of("webkitgtk:browserOptions", Map.of("binary", MINI_BROWSER, "args", List.of("--automation")));
        session = "/session/"
                + call("POST", "/session", Map.of("capabilities", Map.of("alwaysMatch", wishes)))
                        .get("sessionId")
                        .asString();
    }

    @Override
    public Tab open(String url, int width, int height) {
        var first = current == null;
        current = first
                ? call("GET", session + "/window", null).asString()
                : call("POST", session + "/window/new", Map.of("type", "window"))
                        .get("handle")
                        .asString();
        var tab = new Window(current);
        call("POST", session + "/window", Map.of("handle", current));
        call("POST", session + "/window/rect", Map.of("width", width, "height", height));
        call("POST", session + "/url", Map.of("url", url));
        tab.listen();
        return tab;
    }

    @Override
    public void close() {
        call("DELETE", session, null);
        driver.close();
        screen.close();
    }

    private JsonNode call(String method, String path, @Nullable Map<String, ?> body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(Tab.JSON.writeValueAsString(body)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(method + " " + path + " " + body + ": " + answer.body());
            }
            return Tab.JSON.readTree(answer.body()).get("value");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private final class Window extends Tab {

        private final String handle;

        Window(String handle) {
            this.handle = handle;
        }

        @Override
        public JsonNode ask(String expression) {
            return here("/execute/sync", Map.of("script", "return (" + expression + ")", "args", List.of()));
        }

        @Override
        public void reload() {
            here("/refresh", Map.of());
            listen();
        }

        @Override
        public void close() {
            here("", Map.of());
        }

        @Override
        void press(int x, int y) {
            here("/actions", Actions.press(x, y));
        }

        @Override
        void keys(String text) {
            here("/actions", Actions.keys(text));
        }

        private JsonNode here(String path, Map<String, ?> body) {
            if (!handle.equals(current)) {
                call("POST", session + "/window", Map.of("handle", handle));
                current = handle;
            }
            return path.isEmpty() ? call("DELETE", session + "/window", null) : call("POST", session + path, body);
        }
    }
}
