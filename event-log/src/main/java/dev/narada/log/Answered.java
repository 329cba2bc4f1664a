package dev.narada.log;

import java.util.Arrays;

/**
 * What a command was told when it first came.
 *
 * @param request  keyed hash of the request; empty once blanked
 * @param answer   the recorded answer; empty once blanked
 * @param position the last event of its commit, or, for a command that changed nothing, the position that it was
 *                 decided at
 * @param changed  whether it caused events
 */
public record Answered(byte[] request, byte[] answer, long position, boolean changed) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Answered(var r, var a, var p, var c)
                && Arrays.equals(r, request)
                && Arrays.equals(a, answer)
                && p == position
                && c == changed;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(position);
    }
}
