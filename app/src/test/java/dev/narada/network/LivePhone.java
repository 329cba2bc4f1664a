package dev.narada.network;

import dev.narada.query.live.OnScreen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A phone that shows the board. Whenever its line ends it comes back within a second and says what it has. */
final class LivePhone {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long COMES_BACK_WITHIN = TimeUnit.SECONDS.toNanos(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final String cookie;
    private final HttpClient http;
    private final URI board;
    private final Witness witness;
    private final Random dice;
    private volatile @Nullable ObjectNode view;
    private @Nullable InputStream line;
    private volatile long liveSince;
    private volatile boolean away;
    private volatile String trouble = "none";

    LivePhone(HttpClient http, URI board, String cookie, Witness witness, Random dice) {
        this.http = http;
        this.board = board;
        this.cookie = cookie;
        this.witness = witness;
        this.dice = dice;
    }

    /** Follows the board until it {@link #leaves()}. */
    void follows() {
        while (!away) {
            try (var frames = open()) {
                begins(frames);
                if (!away) {
                    read(frames);
                }
            } catch (IOException e) {
                // The line was cut, or nobody listens.
                trouble = e.toString();
            } catch (InterruptedException _) {
                away = true;
            } catch (RuntimeException | AssertionError e) {
                witness.faults.add(e.toString());
            }
            ends();
            LockSupport.parkNanos(dice.nextLong(COMES_BACK_WITHIN));
        }
    }

    /** The network is gone. */
    void loses() {
        var open = ends();
        if (open != null) {
            try {
                open.close();
            } catch (IOException _) {
                // It was gone already.
            }
        }
    }

    void leaves() {
        away = true;
        loses();
    }

    /** When the first frame came on the line that is open now, by {@link System#nanoTime()}; 0 when none is. */
    long liveSince() {
        return liveSince;
    }

    /** Why the last line ended, or could not be opened. */
    String trouble() {
        return trouble;
    }

    long position() {
        var shown = view;
        return shown == null ? -1 : position(shown);
    }

    @Nullable
    JsonNode view() {
        return view;
    }

    private InputStream open() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(board).timeout(PATIENCE).header("Cookie", cookie);
        var known = position();
        if (known >= 0) {
            request.header("Last-Event-ID", Long.toString(known));
        }
        var answer = http.send(request.build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            answer.body().close();
            throw new IOException("refused with " + answer.statusCode());
        }
        return answer.body();
    }

    private synchronized void begins(InputStream frames) {
        line = frames;
    }

    private synchronized void isLive(InputStream frames) {
        if (line == frames && liveSince == 0) {
            liveSince = System.nanoTime();
        }
    }

    private synchronized @Nullable InputStream ends() {
        var open = line;
        line = null;
        liveSince = 0;
        return open;
    }

    private void read(InputStream frames) throws IOException {
        var in = new BufferedReader(new InputStreamReader(frames, StandardCharsets.UTF_8));
        var event = "";
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            if (said.startsWith("event: ")) {
                event = said.substring(7);
            } else if (said.startsWith("data: ")) {
                take(event, JSON.readTree(said.substring(6)));
                isLive(frames);
            }
        }
    }

    private void take(String event, JsonNode said) {
        var before = view;
        var after = switch (event) {
            case "snapshot" -> (ObjectNode) said.get("view");
            case "delta" -> changed(before, said);
            default -> throw new AssertionError("nobody knows what a " + event + " is");
        };
        witness.shows(before == null ? -1 : position(before), position(after), after, System.nanoTime());
        view = after;
    }

    private ObjectNode changed(@Nullable ObjectNode before, JsonNode delta) {
        if (before == null) {
            throw new AssertionError("a change came before anything that it could change");
        }
        if (!delta.get("changes").isEmpty() && position(delta) <= position(before)) {
            witness.doubled.increment();
        }
        return OnScreen.after(before, delta);
    }

    private static long position(JsonNode at) {
        return at.get("position").asLong();
    }
}
