package dev.narada.log.mongo;

import java.util.List;
import java.util.Random;

/** What can go wrong between a node and its database, each with or without the write having been done. */
enum Fault {
    /** Answered by a member that is not primary (any more); nothing is done. */
    NOT_PRIMARY,
    /** Done, but the primary steps down before it can say so. */
    STEPPED_DOWN_AFTER,
    /** Done on the primary, but it steps down before a majority has it: a write concern error. */
    STEPPED_DOWN_BEFORE_MAJORITY,
    /** The connection is cut; nothing is done. */
    CUT_BEFORE,
    /** The connection is cut after it was done. */
    CUT_AFTER,
    /** The connection is cut after the first documents of a batch. */
    CUT_AMID,
    /** Done twice, so that the answer names a duplicate key: one's own. */
    DUPLICATE_OF_ITSELF,
    /** The server gives up for lack of time; nothing is done. */
    TIMEOUT_BEFORE,
    /** The majority takes longer than the write concern allows; done all the same. */
    TIMEOUT_AFTER,
    /** Nobody answers, and nothing is done. */
    HANG_BEFORE,
    /** Nobody answers, though it was done. */
    HANG_AFTER,
    /** Nobody answers, and it is done later, when nobody expects it any more. */
    DONE_LATE;

    private static final List<Fault> READS = List.of(NOT_PRIMARY, CUT_BEFORE, CUT_AFTER, TIMEOUT_BEFORE, HANG_BEFORE);

    private static final List<Fault> QUICK = List.of(
            NOT_PRIMARY,
            STEPPED_DOWN_AFTER,
            STEPPED_DOWN_BEFORE_MAJORITY,
            CUT_BEFORE,
            CUT_AFTER,
            CUT_AMID,
            DUPLICATE_OF_ITSELF,
            TIMEOUT_BEFORE,
            TIMEOUT_AFTER);

    /** Any of them; those that keep everybody waiting less often. */
    static Fault ofWrite(Random random) {
        return random.nextInt(3) > 0
                ? QUICK.get(random.nextInt(QUICK.size()))
                : values()[random.nextInt(values().length)];
    }

    static Fault ofRead(Random random) {
        return READS.get(random.nextInt(READS.size()));
    }
}
