package dev.narada.query.live;

import dev.narada.query.House;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A viewer that reads server-sent events and merges them as the screens do. */
final class Phone implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    record Frame(@Nullable String id, String event, String data) {
        JsonNode json() {
            return JSON.readTree(data);
        }
    }

    private final HttpURLConnection connection;
    private final LinkedBlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private volatile boolean ended;
    private @Nullable ObjectNode view;

    Phone(House house, String path, String who, @Nullable String lastId) throws IOException {
        connection = (HttpURLConnection) URI.create(house.url(path)).toURL().openConnection();
        connection.setRequestProperty("Accept", "text/event-stream");
        connection.setRequestProperty(House.WHO, who);
        if (lastId != null) {
            connection.setRequestProperty("Last-Event-ID", lastId);
        }
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(() -> read(in));
    }

    /** The next frame; comments come as frames of their own. */
    Frame next() throws InterruptedException {
        var frame = frames.poll(10, TimeUnit.SECONDS);
        if (frame == null) {
            throw new AssertionError("nothing came within ten seconds");
        }
        return frame;
    }

    /** The next frame that says something. */
    Frame said() throws InterruptedException {
        var frame = next();
        while (frame.event().equals("comment")) {
            frame = next();
        }
        return frame;
    }

    /** Reads on until the view is at this position, and gives it. */
    ObjectNode viewAt(long position) throws InterruptedException {
        while (view == null || view.get("position").asLong() < position) {
            var frame = next();
            switch (frame.event()) {
                case "snapshot" -> view = (ObjectNode) frame.json().get("view");
                case "delta" -> view = OnScreen.after(view, frame.json());
                default -> {}
            }
        }
        return view;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        connection.disconnect();
    }

    private void read(BufferedReader in) {
        String id = null;
        var event = "message";
        var data = new StringBuilder();
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data.append(line.substring(6));
                } else if (line.startsWith(":")) {
                    event = "comment";
                } else if (line.isEmpty()) {
                    frames.add(new Frame(id, event, data.toString()));
                    event = "message";
                    data.setLength(0);
                    id = null;
                }
            }
        } catch (IOException e) {
            // the line was cut, from either end
        } catch (UncheckedIOException e) {
            throw new AssertionError(e);
        } finally {
            ended = true;
        }
    }
}
