package dev.narada.app.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where people find this server: the address that the one who runs it named, else the machine's own in the local
 * network, never the one that only this machine understands while there is a better one.
 */
public final class Address {

    private final @Nullable URI given;
    private final Supplier<Integer> port;

    public Address(@Nullable URI given, Supplier<Integer> port) {
        this.given = given;
        this.port = port;
    }

    /** Without a slash at the end. */
    public String base() {
        if (given != null) {
            return given.toString().replaceAll("/+$", "");
        }
        var found = addresses();
        return "http://" + (found.isEmpty() ? "localhost" : found.getFirst()) + ":" + port.get();
    }

    /** Whether the address was found out, not given. */
    public boolean chosen() {
        return given == null;
    }

    /** The machine's addresses in local networks, the likeliest first. */
    public List<String> addresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Address::real)
                    .flatMap(each -> each.getInterfaceAddresses().stream().map(InterfaceAddress::getAddress))
                    .filter(address -> address instanceof Inet4Address
                            && !address.isLoopbackAddress()
                            && !address.isLinkLocalAddress())
                    .sorted(Comparator.comparingInt(Address::unlikely))
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (SocketException _) {
            return List.of();
        }
    }

    /** Bridges of containers and virtual machines are networks too, but no phone is in them. */
    private static boolean real(NetworkInterface each) {
        try {
            return each.isUp()
                    && !each.isLoopback()
                    && !each.isPointToPoint()
                    && !each.getName().matches("(docker|br-|veth|virbr|vboxnet|vmnet|cni|podman).*");
        } catch (SocketException _) {
            return false;
        }
    }

    private static int unlikely(InetAddress address) {
        var text = address.getHostAddress();
        return text.startsWith("192.168.") ? 0 : text.startsWith("10.") ? 1 : address.isSiteLocalAddress() ? 2 : 3;
    }
}
