package dev.narada.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that a server may answer with, and what each means for a write. */
class CallFailureTest {

    private static final ServerAddress SERVER = new ServerAddress();

    @ParameterizedTest
    @ValueSource(ints = {13, 18, 20, 59, 72, 79, 115, 238, 303, 8000})
    void what_nobody_may_ask_is_refused(int code) {
        assertThat(CallFailure.of(command(code))).isEqualTo(CallFailure.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 14, 22, 52, 121, 10334, 17280})
    void what_cannot_be_stored_is_refused_as_a_document(int code) {
        assertThat(CallFailure.of(command(code))).isEqualTo(CallFailure.DOCUMENT_REFUSED);
        assertThat(CallFailure.of(write(code))).isEqualTo(CallFailure.DOCUMENT_REFUSED);
    }

    /** Elections, shut-downs, time-outs, a majority that is late, duplicate keys, and whatever comes in a later version. */
    @ParameterizedTest
    @ValueSource(
            ints = {6, 7, 43, 50, 64, 89, 91, 100, 112, 189, 262, 9001, 10107, 11000, 11600, 11602, 13435, 13436, 4_711
            })
    void what_passes_is_unknown(int code) {
        assertThat(CallFailure.of(command(code))).isEqualTo(CallFailure.UNKNOWN);
        assertThat(CallFailure.of(write(code))).isEqualTo(CallFailure.UNKNOWN);
        assertThat(CallFailure.of(bulk(List.of(), new WriteConcernError(code, "", "", new BsonDocument()))))
                .isEqualTo(CallFailure.UNKNOWN);
    }

    @Test
    void a_refused_document_is_found_behind_a_duplicate_key() {
        var errors = List.of(
                new BulkWriteError(11000, "", new BsonDocument(), 0),
                new BulkWriteError(10334, "", new BsonDocument(), 1));

        assertThat(CallFailure.of(bulk(errors, null))).isEqualTo(CallFailure.DOCUMENT_REFUSED);
    }

    @Test
    void a_cut_connection_is_unknown_and_a_wrong_password_is_not() {
        assertThat(CallFailure.of(new MongoSocketReadException("cut", SERVER))).isEqualTo(CallFailure.UNKNOWN);
        var user = MongoCredential.createCredential("somebody", "admin", new char[0]);
        assertThat(CallFailure.of(new IllegalStateException(new MongoSecurityException(user, "wrong"))))
                .isEqualTo(CallFailure.REFUSED);
    }

    private static MongoCommandException command(int code) {
        return new MongoCommandException(
                BsonDocument.parse("{ok: 0, code: %d, codeName: 'Planted', errmsg: 'no'}".formatted(code)), SERVER);
    }

    private static MongoBulkWriteException write(int code) {
        return bulk(List.of(new BulkWriteError(code, "no", new BsonDocument(), 0)), null);
    }

    private static MongoBulkWriteException bulk(List<BulkWriteError> errors, @Nullable WriteConcernError concern) {
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, concern, SERVER, Set.of());
    }
}
