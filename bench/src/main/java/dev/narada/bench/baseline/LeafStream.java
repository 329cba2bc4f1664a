package dev.narada.bench.baseline;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads every leaf of a store in order, as a stream, and touches two fields of each. */
public final class LeafStream {

    private static final JsonFactory JSON = new JsonFactory();

    private LeafStream() {}

    public static double seconds(Path data) {
        var start = System.nanoTime();
        var touched = 0L;
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("narada.db"));
                var query = store.createStatement();
                var rows = query.executeQuery("SELECT leaf FROM events ORDER BY position")) {
            while (rows.next()) {
                touched += touched(rows.getBytes(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (touched == 0) {
            throw new IllegalStateException("there is nothing in " + data);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long touched(byte[] leaf) {
        var touched = 0L;
        try (var json = JSON.createParser(ObjectReadContext.empty(), leaf)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME
                        && (json.currentName().equals("type")
                                || json.currentName().equals("n"))) {
                    json.nextToken();
                    touched += json.getString().length();
                }
            }
        }
        return touched;
    }
}
