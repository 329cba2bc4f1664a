package dev.narada.log.sqlite;

import dev.narada.log.LogUnavailableException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is written can be relied on to reach the disk. After one failed flush, of whichever file, it can not: the
 * system may have dropped what it could not write, and a second flush proves nothing. From then on all is only read.
 */
final class Disk {

    private volatile @Nullable String broken;

    /** Why nothing is written any more. */
    Optional<String> trouble() {
        return Optional.ofNullable(broken);
    }

    void requireSound() {
        var why = broken;
        if (why != null) {
            throw new LogUnavailableException(why);
        }
    }

    /** A commit was not made durable. */
    void failed(SQLException e) {
        if (Failure.isInputOutput(e)) {
            broken = "the disk failed while a commit was being made durable; restart the server once it is sound";
        }
    }

    /** Nobody can say whether what was begun is over. */
    void lost() {
        broken = "what was being written could not be taken back; restart the server";
    }
}
