package dev.narada.log.mongo;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/** One message of MongoDB's wire protocol, with as much of OP_MSG understood as faults need. */
record Frame(byte[] bytes) {

    private static final int HEADER = 16;
    private static final int FLAGS = 4;
    private static final int OP_MSG = 2013;
    private static final AtomicInteger IDS = new AtomicInteger(1_000_000);

    /** The next message, or null at the end. */
    static @Nullable Frame read(InputStream in) throws IOException {
        var first = in.readNBytes(4);
        if (first.length < 4) {
            return null;
        }
        var bytes = new byte[little(first).getInt()];
        System.arraycopy(first, 0, bytes, 0, 4);
        new DataInputStream(in).readFully(bytes, 4, bytes.length - 4);
        return new Frame(bytes);
    }

    /** A reply to a request. */
    static Frame reply(Frame request, String json) {
        var body = new BasicOutputBuffer();
        new BsonDocumentCodec()
                .encode(
                        new BsonBinaryWriter(body),
                        BsonDocument.parse(json),
                        EncoderContext.builder().build());
        var document = body.toByteArray();
        var size = HEADER + FLAGS + 1 + document.length;
        return new Frame(little(new byte[size])
                .putInt(size)
                .putInt(IDS.incrementAndGet())
                .putInt(request.id())
                .putInt(OP_MSG)
                .putInt(0)
                .put((byte) 0)
                .put(document)
                .array());
    }

    int id() {
        return little(bytes).getInt(4);
    }

    /** The name of the command and the collection it is about, such as {@code insert commits}. */
    String command() {
        if (little(bytes).getInt(12) != OP_MSG || bytes[HEADER + FLAGS] != 0) {
            return "";
        }
        var body = body();
        var name = body.getFirstKey();
        return body.isString(name) ? name + " " + body.getString(name).getValue() : name;
    }

    /** The same insert with no more than so many documents. */
    Frame onlyFirst(int documents) {
        var kind = HEADER + FLAGS + 1 + little(bytes).getInt(HEADER + FLAGS + 1);
        if (kind >= bytes.length || bytes[kind] != 1) {
            return this;
        }
        var start = kind + 1 + 4;
        while (bytes[start++] != 0) {
            // past the name of the sequence
        }
        var end = start;
        for (int i = 0; i < documents && end < bytes.length; i++) {
            end += little(bytes).getInt(end);
        }
        var cut = Arrays.copyOf(bytes, end);
        little(cut).putInt(0, end).putInt(kind + 1, end - kind - 1);
        return new Frame(cut);
    }

    private BsonDocument body() {
        var from = HEADER + FLAGS + 1;
        var size = little(bytes).getInt(from);
        try (var reader =
                new BsonBinaryReader(ByteBuffer.wrap(bytes, from, size).slice())) {
            return new BsonDocumentCodec()
                    .decode(reader, DecoderContext.builder().build());
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
