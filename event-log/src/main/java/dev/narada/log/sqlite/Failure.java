package dev.narada.log.sqlite;

import dev.narada.log.DamagedException;
import dev.narada.log.LogUnavailableException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of the file means for the log. */
final class Failure {

    private Failure() {}

    /** What is damaged stays so; whatever else kept the log from being read passes. */
    static RuntimeException reading(SQLException e) {
        var sentence = "the log cannot be read: " + e.getMessage();
        return isDamage(e) ? new DamagedException(sentence, e) : because(sentence, e);
    }

    static LogUnavailableException writing(SQLException e) {
        return because(
                isFull(e) ? "the disk is full; nothing was stored" : "the log could not write: " + e.getMessage(), e);
    }

    static LogUnavailableException ofKeys(SQLException e) {
        return isFull(e) ? writing(e) : because("the key store does not answer: " + e.getMessage(), e);
    }

    static boolean isConstraint(SQLException e) {
        return primary(e) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    /** Whether the file itself failed, so that nothing can be said of what reached the disk. */
    static boolean isInputOutput(SQLException e) {
        return primary(e) == SQLiteErrorCode.SQLITE_IOERR.code;
    }

    /** Whether it was ended because somebody else came. */
    static boolean isInterrupt(SQLException e) {
        return primary(e) == SQLiteErrorCode.SQLITE_INTERRUPT.code;
    }

    private static boolean isDamage(SQLException e) {
        var code = primary(e);
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    private static boolean isFull(SQLException e) {
        return primary(e) == SQLiteErrorCode.SQLITE_FULL.code;
    }

    private static int primary(SQLException e) {
        return e instanceof SQLiteException known ? known.getResultCode().code & 0xff : 0;
    }

    static LogUnavailableException because(String sentence, Exception cause) {
        var code =
                cause instanceof SQLiteException known ? known.getResultCode().name() : "";
        return new LogUnavailableException(sentence, code, cause);
    }
}
