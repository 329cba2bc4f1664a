package dev.narada.command.http;

import dev.narada.command.Refusal;

/** Why a request goes no further than the door, before any rule of the workshop is asked. */
public enum HttpRefusal implements Refusal {
    REQUEST_INVALID(400, "Niewłaściwe żądanie.", "The request is malformed."),
    NOT_JSON(400, "Treść żądania nie jest poprawnym JSON-em.", "The body is not well-formed JSON."),
    NOT_UTF8(400, "Treść żądania nie jest zapisana w UTF-8.", "The body is not UTF-8."),
    TOO_DEEP(400, "Treść żądania jest zbyt głęboko zagnieżdżona.", "The body is nested too deeply."),
    FIELD_UNKNOWN(400, "Nieznane pole: {field}.", "Unknown field: {field}."),
    FIELD_TWICE(400, "Pole {field} podano dwa razy.", "The field {field} is given twice."),
    KEY_INVALID(400, "Nagłówek Idempotency-Key nie jest identyfikatorem UUID.", "Idempotency-Key is not a UUID."),
    PASSWORD_TOO_SIMPLE(
            400,
            "To hasło łatwo zgadnąć: powtórzenia, kolejne znaki, popularne słowa albo nazwa konta. Wystarczą cztery przypadkowe słowa.",
            "This password is easy to guess: repeated signs, keys in a row, common words or the account's name. Four random words will do."),
    NOTICE_UNKNOWN(
            400,
            "Takiej wersji informacji o danych nigdy nie było. Odśwież stronę i przeczytaj obecną.",
            "There never was such a version of the privacy notice. Reload the page and read the present one."),
    NOT_SIGNED_IN(401, "Najpierw dołącz do spotkania albo się zaloguj.", "Join the meeting or sign in first."),
    LOGIN_FAILED(401, "Nazwa lub hasło się nie zgadza.", "The name or the password is wrong."),
    TOKEN_INVALID(401, "Ten link jest nieważny lub wygasł.", "This link is not valid or has expired."),
    PASSWORD_WRONG(403, "Dotychczasowe hasło się nie zgadza.", "The present password is wrong."),
    FORGED(403, "To żądanie nie pochodzi ze strony Narady.", "This request does not come from a page of Narada."),
    HEADER_MISSING(403, "Zapis wymaga nagłówka X-Narada: 1.", "Writing needs the header X-Narada: 1."),
    NOT_FOUND(404, "Nie ma tu niczego takiego.", "There is nothing like that here."),
    CODE_UNKNOWN(404, "Ten kod nie otwiera żadnych drzwi.", "This code opens no door."),
    METHOD_NOT_ALLOWED(405, "Tego nie można tu zrobić.", "This cannot be done here."),
    TOO_SLOW(408, "Żądanie przychodziło zbyt wolno.", "The request came in too slowly."),
    CODE_NEEDED(409, "Podaj kod z ekranu, żeby potwierdzić obecność.", "Give the code on the screen to check in."),
    ALREADY_EVALUATED(
            409, "Ankieta z tego telefonu już jest zapisana.", "This phone has already given its evaluation."),
    ALREADY_SET_UP(409, "Pierwsze konto już istnieje.", "The first account exists already."),
    NAME_TAKEN(409, "Ta nazwa jest już zajęta.", "This name is taken."),
    LAST_OWNER(
            409,
            "To ostatnie konto właściciela. Najpierw trzeba nadać tę rolę komuś jeszcze.",
            "This is the last owner's account. Give this role to somebody else first."),
    TOO_LARGE(413, "Treść żądania jest za duża.", "The body is too large."),
    ADDRESS_TOO_LONG(414, "Adres żądania jest za długi.", "The address of the request is too long."),
    NOT_JSON_TYPE(415, "Treść żądania musi mieć typ application/json.", "The body must be application/json."),
    CODING_UNKNOWN(
            415, "Treść żądania jest spakowana, a tu takich się nie czyta.", "The body is packed; send it as it is."),
    TOO_MANY(429, "Za dużo naraz. Spróbuj za chwilę.", "Too much at once. Try again in a moment."),
    TOO_MANY_CODES(
            429,
            "Za dużo błędnych kodów z tego miejsca. Zeskanuj kod QR z ekranu, to działa od razu, albo spróbuj za chwilę.",
            "Too many wrong codes from here. Scan the QR code on the screen, which works at once, or try again in a moment."),
    HEADERS_TOO_LARGE(431, "Nagłówki żądania są za duże.", "The headers of the request are too large."),
    BROKEN(500, "Coś się zepsuło po naszej stronie.", "Something broke on our side."),
    UNAVAILABLE(
            503,
            "Zapis chwilowo nie działa. Spróbuj za chwilę.",
            "Writing is not possible now. Try again in a moment."),
    RECORD_DAMAGED(
            503,
            "Zapis tych spotkań jest uszkodzony i niczego nie przyjmuje, dopóki nie zostanie naprawiony. Tekst zostaje w telefonie, prosimy powiedzieć prowadzącej osobie.",
            "The record of this workshop is damaged and takes nothing in until it is mended. Your text stays on the phone, please tell the facilitator.");

    private final int status;
    private final String polish;
    private final String english;

    HttpRefusal(int status, String polish, String english) {
        this.status = status;
        this.polish = polish;
        this.english = english;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String polish() {
        return polish;
    }

    @Override
    public String english() {
        return english;
    }
}
