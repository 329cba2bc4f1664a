package dev.narada.bench.wire;

import io.netty.buffer.ByteBuf;
import java.util.List;
import java.util.UUID;

/** Endorsements one after the other, no two alike, each from the next phone: with every round of the room, the next idea. */
public final class Taps implements Requests {

    private final String path;
    private final List<String> ideas;
    private final List<String> phones;
    private long next;

    /** {@code ideas} may grow while this goes on. */
    public Taps(String path, List<String> ideas, List<String> phones) {
        this.path = path;
        this.ideas = ideas;
        this.phones = phones;
    }

    /** For a program that asks nobody who they are. */
    public static Taps ofNobody() {
        return new Taps(
                "/api/workshops/" + UUID.randomUUID(),
                List.of(UUID.randomUUID().toString()),
                List.of("narada_device=" + "x".repeat(43)));
    }

    /** How many are left before somebody would say the same twice. */
    public long left() {
        return (long) ideas.size() * phones.size() - next;
    }

    @Override
    public ByteBuf next() {
        var at = next++;
        var idea = ideas.get((int) (at / phones.size() % ideas.size()));
        var phone = phones.get((int) (at % phones.size()));
        return Requests.put(path + "/ideas/" + idea + "/endorsement", phone, "{}");
    }
}
