package dev.narada.bench.wire;

import dev.narada.bench.child.Child;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody who stands before a server that is starting and tries until the first frame comes. */
public final class FirstFrame {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ONE_TRY_MILLIS = 5_000;

    private FirstFrame() {}

    /** From the start of the process, in milliseconds. */
    public static double millis(Child child, String path) {
        while (System.nanoTime() - child.startedNanos() < PATIENCE.toNanos() && child.isAlive()) {
            try {
                if (comes(child.port(), path)) {
                    return (System.nanoTime() - child.startedNanos()) / 1e6;
                }
            } catch (IOException _) {
                // nobody listens there yet
            }
            pause();
        }
        throw new IllegalStateException("no frame came from " + path);
    }

    private static boolean comes(int port, String path) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), ONE_TRY_MILLIS);
            socket.setSoTimeout(ONE_TRY_MILLIS);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var status = lines.readLine();
            if (status == null || !status.contains(" 200")) {
                return false;
            }
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
