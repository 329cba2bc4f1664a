package dev.narada.bench.wire;

import io.netty.buffer.ByteBuf;
import java.util.List;
import java.util.UUID;

/** New ideas, one after the other, each from the next phone. */
public final class Notes implements Requests {

    private final String path;
    private final List<String> phones;
    private int next;

    public Notes(Workshop room) {
        this.path = room.path();
        this.phones = room.phones();
    }

    @Override
    public ByteBuf next() {
        var number = next++;
        return Requests.put(
                path + "/ideas/" + UUID.randomUUID(),
                phones.get(number % phones.size()),
                "{\"title\":\"A house for everybody, number %d\"}".formatted(number));
    }
}
