package dev.narada.acceptance.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A cable between browser and server that can be pulled and put back. */
public final class Relay implements AutoCloseable {

    private final int server;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    public Relay(int server) {
        this.server = server;
        door = listen(0);
    }

    public String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** Nobody answers any more, and what was under way is cut off. */
    public void pull() {
        quietly(door::close);
        ends.forEach(end -> quietly(end::close));
    }

    public void putBack() {
        door = listen(door.getLocalPort());
    }

    @Override
    public void close() {
        pull();
    }

    private ServerSocket listen(int port) {
        try {
            var opened = new ServerSocket(port, 50, InetAddress.getByName("localhost"));
            Thread.ofVirtual().start(() -> quietly(() -> accept(opened)));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket opened) throws IOException {
        while (true) {
            var near = opened.accept();
            var far = new Socket("localhost", server);
            carry(near, far);
            carry(far, near);
        }
    }

    private void carry(Socket from, Socket to) {
        ends.add(from);
        Thread.ofVirtual().start(() -> {
            quietly(() -> from.getInputStream().transferTo(to.getOutputStream()));
            quietly(from::close);
            quietly(to::close);
            ends.remove(from);
        });
    }

    private static void quietly(Deed deed) {
        try {
            deed.run();
        } catch (IOException expected) {
            // a cable that was pulled
        }
    }

    private interface Deed {
        void run() throws IOException;
    }
}
