package dev.narada.app;

import dev.narada.command.http.Fingerprint;
import dev.narada.log.DataKey;
import dev.narada.log.record.RequestHash;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/** The record's own file in the hands of somebody who has no keys, and tries every guess with all that lies in it. */
record StolenFile(List<Row> rows, List<byte[]> keys, List<String> evaluated) {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_+/=-]{16,}");

    /** What was kept of one command, with events of this type or with none. */
    record Row(UUID command, String actor, byte[] request, byte[] answer, String type) {

        boolean isBlank() {
            return request.length == 0 && answer.length == 0;
        }
    }

    /** A request as somebody may have sent it. */
    record Guess(String actor, String method, String path, Map<String, Object> body) {}

    static StolenFile of(Path directory) throws SQLException {
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("narada.db"));
                var statement = file.createStatement()) {
            var rows = new ArrayList<Row>();
            var found = statement.executeQuery("SELECT cmd, actor, request, answer, (SELECT type FROM events e"
                    + " WHERE e.position = c.position) AS type FROM commits c"
                    + " UNION ALL SELECT cmd, actor, request, answer, '' FROM answers");
            while (found.next()) {
                var command = ByteBuffer.wrap(found.getBytes(1));
                rows.add(new Row(
                        new UUID(command.getLong(), command.getLong()),
                        found.getString(2),
                        found.getBytes(3),
                        found.getBytes(4),
                        found.getString(5)));
            }
            var keys = new ArrayList<byte[]>();
            var evaluated = new ArrayList<String>();
            var access = statement.executeQuery("SELECT kind, id, document FROM access");
            while (access.next()) {
                if (access.getString(1).equals("evaluations")) {
                    evaluated.add(access.getString(2));
                }
                Stream.of(access.getString(2), access.getString(3))
                        .forEach(text ->
                                SECRET.matcher(text).results().forEach(match -> keys.addAll(bytes(match.group()))));
            }
            return new StolenFile(rows, keys, evaluated);
        }
    }

    /** With a key that is not in the file, to show that guessing works once one is there. */
    StolenFile with(byte[] key) {
        return new StolenFile(rows, List.of(key), evaluated);
    }

    /** How many of these guesses can be told to be right. */
    long right(List<Guess> guesses) {
        return guesses.stream().filter(this::isRight).count();
    }

    /** How many of these people can be told to have evaluated the meeting. */
    long evaluators(List<String> actors, String workshop, String session) {
        return actors.stream()
                .filter(actor -> keys.stream()
                        .anyMatch(key -> evaluated.contains(HexFormat.of()
                                .formatHex(new Fingerprint(key).of("evaluation", workshop, session, actor)))))
                .count();
    }

    private boolean isRight(Guess guess) {
        return keys.stream().anyMatch(key -> {
            var hash = new Fingerprint(key).ofRequest(guess.actor, guess.method, guess.path, guess.body);
            return rows.stream().anyMatch(row -> tells(row.request, hash, key));
        });
    }

    /** As earlier versions stored it, or with the same key around it once more. */
    private static boolean tells(byte[] stored, byte[] hash, byte[] key) {
        if (stored.length < 17) {
            return false;
        }
        var bytes = ByteBuffer.wrap(stored, 1, 16);
        var id = new UUID(bytes.getLong(), bytes.getLong());
        return Arrays.equals(stored, hash)
                || Arrays.equals(stored, RequestHash.of(new DataKey("", id, new SecretKeySpec(key, "AES")), hash));
    }

    private static List<byte[]> bytes(String text) {
        var readings = new ArrayList<byte[]>();
        readings.add(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (var decoder : List.of(Base64.getDecoder(), Base64.getUrlDecoder())) {
            try {
                readings.add(decoder.decode(text));
            } catch (IllegalArgumentException _) {
                continue;
            }
        }
        if (text.matches("([0-9a-f]{2})+")) {
            readings.add(HexFormat.of().parseHex(text));
        }
        return readings.stream().filter(key -> key.length == 32).toList();
    }
}
