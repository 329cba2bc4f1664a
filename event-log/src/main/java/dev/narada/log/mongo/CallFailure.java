package dev.narada.log.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Set;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.codecs.configuration.CodecConfigurationException;

/**
 * What a failed call means, told by the server's code: whether its outcome is unknown, so that it is read back and tried
 * again, or whether the server has refused it for good. What is not known by its code counts as unknown.
 */
enum CallFailure {
    /** It may have been done, or may be done when it is tried again. */
    UNKNOWN,
    /** This very document is refused, and others are not. */
    DOCUMENT_REFUSED,
    /** Whatever is asked is refused until somebody changes something. */
    REFUSED;

    private static final Set<Integer> OF_DOCUMENT = Set.of(
            2, // BadValue
            9, // FailedToParse
            14, // TypeMismatch
            15, // Overflow
            22, // InvalidBSON
            52, // DollarPrefixedFieldName
            56, // EmptyFieldName
            57, // DottedFieldName
            121, // DocumentValidationFailure
            10334, // BSONObjectTooLarge
            17280, // KeyTooLong
            17419, // a document that an update makes too large
            17420); // the same of a replacement

    private static final Set<Integer> OF_ALL = Set.of(
            13, // Unauthorized
            18, // AuthenticationFailed
            20, // IllegalOperation
            59, // CommandNotFound
            72, // InvalidOptions
            73, // InvalidNamespace
            79, // UnknownReplWriteConcern
            85, // IndexOptionsConflict
            86, // IndexKeySpecsConflict
            115, // CommandNotSupported
            166, // CommandNotSupportedOnView
            238, // NotImplemented
            303, // FeatureNotSupported
            322, // APIVersionError
            323, // APIStrictError
            8000); // of a hosted cluster: not allowed, or over quota

    static CallFailure of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var fate = ofOne(cause);
            if (fate != UNKNOWN) {
                return fate;
            }
        }
        return UNKNOWN;
    }

    /** The code, and its name where the server tells one; else what kind of failure it was. */
    static String code(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoBulkWriteException bulk
                    && !bulk.getWriteErrors().isEmpty()) {
                return "code " + bulk.getWriteErrors().getFirst().getCode();
            }
            if (cause instanceof MongoBulkWriteException bulk && bulk.getWriteConcernError() != null) {
                return "write concern, code " + bulk.getWriteConcernError().getCode();
            }
            if (cause instanceof MongoServerException server && server.getCode() > 0) {
                return ("code " + server.getCode() + " " + server.getErrorCodeName()).strip();
            }
        }
        return failure.getClass().getSimpleName();
    }

    private static CallFailure ofOne(Throwable cause) {
        return switch (cause) {
            case MongoBulkWriteException bulk
            when !bulk.getWriteErrors().isEmpty() ->
                ofCode(bulk.getWriteErrors().stream()
                        .mapToInt(BulkWriteError::getCode)
                        .filter(code -> ofCode(code) != UNKNOWN)
                        .findFirst()
                        .orElse(0));
            case MongoException passing
            when passing.hasErrorLabel("RetryableWriteError") || passing.hasErrorLabel("TransientTransactionError") ->
                UNKNOWN;
            case MongoSecurityException _ -> REFUSED;
            case MongoServerException server -> ofCode(server.getCode());
            case BsonMaximumSizeExceededException _, CodecConfigurationException _ -> DOCUMENT_REFUSED;
            default -> UNKNOWN;
        };
    }

    private static CallFailure ofCode(int code) {
        return OF_DOCUMENT.contains(code) ? DOCUMENT_REFUSED : OF_ALL.contains(code) ? REFUSED : UNKNOWN;
    }
}
