package dev.narada.network;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Viewers that take one byte a second of what they asked for, and as many that take nothing and never close. */
final class SlowPhones implements AutoCloseable {

    private static final int LEAST_ROOM = 2_048;

    private final List<SocketChannel> slow;
    private final List<SocketChannel> halfOpen;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    SlowPhones(URI board, int ofEachKind) {
        slow = open(board, ofEachKind);
        halfOpen = open(board, ofEachKind);
        clock.scheduleAtFixedRate(
                () -> slow.forEach(line -> read(line, ByteBuffer.allocate(1))), 1, 1, TimeUnit.SECONDS);
    }

    int size() {
        return slow.size() + halfOpen.size();
    }

    /** Whether nothing will ever come on any of them, once what is under way has been taken. */
    boolean areCut() {
        clock.shutdownNow();
        return isCut(slow) && isCut(halfOpen);
    }

    private static boolean isCut(List<SocketChannel> lines) {
        return lines.stream().allMatch(line -> {
            var taken = ByteBuffer.allocate(64 * 1_024);
            var count = read(line, taken);
            while (count > 0) {
                count = read(line, taken.clear());
            }
            return count < 0;
        });
    }

    /** As {@link SocketChannel#read} says; less than 0 also when the line was reset. */
    private static int read(SocketChannel line, ByteBuffer into) {
        try {
            return line.read(into);
        } catch (IOException _) {
            return -1;
        }
    }

    private static List<SocketChannel> open(URI board, int many) {
        var request = "GET " + board.getPath() + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        return IntStream.range(0, many)
                .mapToObj(_ -> {
                    try {
                        var line = SocketChannel.open();
                        line.setOption(StandardSocketOptions.SO_RCVBUF, LEAST_ROOM);
                        line.connect(new InetSocketAddress(board.getHost(), board.getPort()));
                        line.write(ByteBuffer.wrap(request.getBytes(US_ASCII)));
                        line.configureBlocking(false);
                        return line;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        for (var lines : List.of(slow, halfOpen)) {
            for (var line : lines) {
                try {
                    line.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
