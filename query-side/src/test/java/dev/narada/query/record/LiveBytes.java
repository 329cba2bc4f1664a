package dev.narada.query.record;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What is still in use while something is written, above what was in use before, seen every so many bytes. */
final class LiveBytes extends FilterOutputStream {

    private static final int EVERY = 64 * 1024;

    private final long idle = inUse();
    private long most;
    private long since = EVERY;

    LiveBytes(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        since += length;
        if (since >= EVERY) {
            since = 0;
            most = Math.max(most, inUse() - idle);
        }
    }

    /** The most that there was at any look. */
    long most() {
        return most;
    }

    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
