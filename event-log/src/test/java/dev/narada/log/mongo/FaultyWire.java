package dev.narada.log.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A proxy in front of a server that lets some requests go wrong, by a seed. */
final class FaultyWire implements AutoCloseable {

    private static final double OF_WRITES = 0.6;
    private static final double OF_READS = 0.02;

    private final InetSocketAddress server;
    private final Random random;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final ConcurrentHashMap<Fault, AtomicInteger> done = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> told = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> refused = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Duration> slow = new ConcurrentHashMap<>();
    private volatile boolean faulty;

    FaultyWire(InetSocketAddress server, long seed) {
        this.server = server;
        this.random = new Random(seed);
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Whether requests go wrong from now on. */
    void faulty(boolean now) {
        faulty = now;
    }

    /** The next request of a kind, such as {@code insert commits}, is told this and does nothing. */
    void tell(String command, String reply) {
        told.put(command, reply);
    }

    /** Requests of a kind are told this and do nothing, until they are told nothing any more. */
    void tellAll(String command, @Nullable String reply) {
        if (reply == null) {
            refused.remove(command);
        } else {
            refused.put(command, reply);
        }
    }

    /** Requests of a kind are answered only after a while. */
    void slow(String command, Duration answer) {
        slow.put(command, answer);
    }

    /** How many connections are open. */
    int connections() {
        return sockets.size() / 2;
    }

    int faults() {
        return done.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    int faults(Fault fault) {
        var count = done.get(fault);
        return count == null ? 0 : count.get();
    }

    /** How many requests of a kind came by, such as {@code find commits}. */
    int asked(String command) {
        var count = asked.get(command);
        return count == null ? 0 : count.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var upstream = new Socket(server.getAddress(), server.getPort());
                sockets.add(client);
                sockets.add(upstream);
                Thread.ofVirtual().start(() -> serve(client, upstream));
            } catch (IOException e) {
                // Closed, or the next connection has better luck.
            }
        }
    }

    /** One request after the other, as the driver sends them. */
    private void serve(Socket client, Socket upstream) {
        try (client;
                upstream) {
            for (var request = Frame.read(client.getInputStream());
                    request != null;
                    request = Frame.read(client.getInputStream())) {
                var command = request.command();
                asked.computeIfAbsent(command, _ -> new AtomicInteger()).incrementAndGet();
                var reply = refused.getOrDefault(command, told.remove(command));
                var fault = draw(command);
                if (reply != null) {
                    send(client, Frame.reply(request, reply));
                } else if (fault == null) {
                    var answer = ask(upstream, request);
                    pause(slow.getOrDefault(command, Duration.ZERO));
                    send(client, answer);
                } else {
                    done.computeIfAbsent(fault, _ -> new AtomicInteger()).incrementAndGet();
                    fail(fault, request, client, upstream);
                }
            }
        } catch (IOException e) {
            // A cut connection is what this is for.
        } finally {
            sockets.remove(client);
            sockets.remove(upstream);
        }
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private synchronized @Nullable Fault draw(String command) {
        if (!faulty) {
            return null;
        }
        if (command.startsWith("insert ")) {
            return random.nextDouble() < OF_WRITES ? Fault.ofWrite(random) : null;
        }
        return command.startsWith("find ") && random.nextDouble() < OF_READS ? Fault.ofRead(random) : null;
    }

    private void fail(Fault fault, Frame request, Socket client, Socket upstream) throws IOException {
        switch (fault) {
            case NOT_PRIMARY -> send(client, Frame.reply(request, error(10107, "NotWritablePrimary")));
            case STEPPED_DOWN_AFTER -> {
                ask(upstream, request);
                send(client, Frame.reply(request, error(189, "PrimarySteppedDown")));
            }
            case STEPPED_DOWN_BEFORE_MAJORITY -> {
                ask(upstream, request);
                send(client, Frame.reply(request, concern(189, "PrimarySteppedDown")));
            }
            case CUT_BEFORE -> client.close();
            case CUT_AFTER -> {
                ask(upstream, request);
                client.close();
            }
            case CUT_AMID -> {
                ask(upstream, request.onlyFirst(1));
                client.close();
            }
            case DUPLICATE_OF_ITSELF -> {
                ask(upstream, request);
                send(client, ask(upstream, request));
            }
            case TIMEOUT_BEFORE -> send(client, Frame.reply(request, error(50, "MaxTimeMSExpired")));
            case TIMEOUT_AFTER -> {
                ask(upstream, request);
                send(client, Frame.reply(request, concern(64, "WriteConcernTimeout")));
            }
            case HANG_BEFORE -> awaitEnd(client);
            case HANG_AFTER -> {
                ask(upstream, request);
                awaitEnd(client);
            }
            case DONE_LATE -> {
                var delay = 20 + Math.floorMod(request.id(), 800);
                later.schedule(() -> doLate(request), delay, TimeUnit.MILLISECONDS);
                awaitEnd(client);
            }
        }
    }

    private void doLate(Frame request) {
        try (var upstream = new Socket(server.getAddress(), server.getPort())) {
            ask(upstream, request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Frame ask(Socket upstream, Frame request) throws IOException {
        upstream.getOutputStream().write(request.bytes());
        var reply = Frame.read(upstream.getInputStream());
        if (reply == null) {
            throw new IOException("the server hung up");
        }
        return reply;
    }

    private static void send(Socket client, Frame reply) throws IOException {
        client.getOutputStream().write(reply.bytes());
    }

    /** Says nothing until the other side has given up. */
    private static void awaitEnd(Socket client) throws IOException {
        while (client.getInputStream().read() >= 0) {
            // Nothing is said on a connection that waits for an answer.
        }
    }

    private static String error(int code, String name) {
        return "{ok: 0, code: %d, codeName: '%s', errmsg: 'made up by the test'}".formatted(code, name);
    }

    private static String concern(int code, String name) {
        return "{ok: 1, n: 1, writeConcernError: {code: %d, codeName: '%s', errmsg: 'made up by the test'}}"
                .formatted(code, name);
    }

    @Override
    public void close() throws IOException {
        door.close();
        later.shutdownNow();
        for (var socket : sockets) {
            socket.close();
        }
    }
}
