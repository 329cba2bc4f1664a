package dev.narada.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A line to the server on which every byte is one's own. */
public final class RawLine implements AutoCloseable {

    /** What came back. */
    public record Answer(int status, TreeMap<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket = new Socket();
    private final InputStream in;

    public RawLine(String url) {
        var address = URI.create(url);
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            in = socket.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RawLine send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(ISO_8859_1));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next answer, or none when the line was closed before one began. */
    public @Nullable Answer answer() {
        var first = line();
        if (first == null) {
            return null;
        }
        var status = Integer.parseInt(first.split(" ")[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(); line != null && !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(status, headers, read(Integer.parseInt(headers.getOrDefault("content-length", "0"))));
    }

    /** Reads on until this is said. */
    public void until(String words) {
        var heard = new StringBuilder();
        while (heard.indexOf(words) < 0) {
            var line = line();
            if (line == null) {
                throw new AssertionError("the line ended after: " + heard);
            }
            heard.append(line);
        }
    }

    /** Whether nothing more comes, because the server has closed. */
    public boolean isOver() {
        try {
            return in.read() < 0;
        } catch (IOException _) {
            return true;
        }
    }

    private @Nullable String line() {
        var line = new StringBuilder();
        try {
            for (int sign = in.read(); sign >= 0; sign = in.read()) {
                if (sign == '\n') {
                    return line.toString().strip();
                }
                line.append((char) sign);
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(int length) {
        try {
            return new String(in.readNBytes(length), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
