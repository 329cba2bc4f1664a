package dev.narada.log;

/** What somebody or something does to a stored commit behind the log's back. */
public enum Spoiling {
    LEAF_CHANGED,
    COMMIT_LOST,
    CHAIN_BROKEN,
    TAG_WITH_A_LINE_BREAK;

    /** Whether the commit is still there, so that it can be said whose it is. */
    boolean stands() {
        return this != COMMIT_LOST;
    }
}
