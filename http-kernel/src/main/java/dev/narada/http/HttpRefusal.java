package dev.narada.http;

/** Why a request goes no further than the door, before any rule of the workshop is asked. */
public enum HttpRefusal implements Refusal {
    REQUEST_INVALID(400),
    NOT_JSON(400),
    NOT_UTF8(400),
    TOO_DEEP(400),
    FIELD_UNKNOWN(400),
    FIELD_TWICE(400),
    KEY_INVALID(400),
    PASSWORD_TOO_SHORT(400),
    PASSWORD_TOO_SIMPLE(400),
    NOTICE_UNKNOWN(400),
    NOT_SIGNED_IN(401),
    LOGIN_FAILED(401),
    TOKEN_INVALID(401),
    PASSWORD_WRONG(403),
    FORGED(403),
    HEADER_MISSING(403),
    NOT_FOUND(404),
    CODE_UNKNOWN(404),
    METHOD_NOT_ALLOWED(405),
    TOO_SLOW(408),
    CODE_NEEDED(409),
    ALREADY_EVALUATED(409),
    ALREADY_SET_UP(409),
    NAME_TAKEN(409),
    LAST_OWNER(409),
    PRACTICE_FULL(409),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    NOT_JSON_TYPE(415),
    CODING_UNKNOWN(415),
    TOO_MANY(429),
    TOO_MANY_CODES(429),
    HEADERS_TOO_LARGE(431),
    BROKEN(500),
    UNAVAILABLE(503),
    RECORD_DAMAGED(503);

    private final int status;

    HttpRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
