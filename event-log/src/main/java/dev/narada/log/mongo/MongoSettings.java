package dev.narada.log.mongo;

import com.mongodb.ConnectionString;
import java.time.Duration;
import java.util.Objects;

/**
 * Where the log is kept and how patient it is.
 *
 * @param uri      of the replica set; names the database, {@code narada} if it does not
 * @param attempt  how long one call may take
 * @param patience how long the outcome of an insert, or what is missing before a later commit, is looked for before it
 *                 is given up, with an alarm
 * @param poll     how often another node's commits are looked for, should the change stream stay silent
 * @param admitsTestDouble whether a single server without sessions and majorities will do; for tests alone
 */
public record MongoSettings(String uri, Duration attempt, Duration patience, Duration poll, boolean admitsTestDouble) {

    public static MongoSettings of(String uri) {
        return new MongoSettings(uri, Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(1), false);
    }

    /** The same with shorter waits. */
    public MongoSettings waiting(Duration attempt, Duration patience, Duration poll) {
        return new MongoSettings(uri, attempt, patience, poll, admitsTestDouble);
    }

    /** The same for a server that can lose what it has acknowledged; never where people's work is kept. */
    public MongoSettings admittingTestDouble() {
        return new MongoSettings(uri, attempt, patience, poll, true);
    }

    ConnectionString connection() {
        return new ConnectionString(uri);
    }

    String database() {
        return Objects.requireNonNullElse(connection().getDatabase(), "narada");
    }

    /** The data keys have a database of their own, so that they have a backup of their own. */
    String keyDatabase() {
        return database() + "_keys";
    }
}
