package dev.narada.query.endpoints;

import dev.narada.query.Language;

/** Why something cannot be read. The name never changes; the words are for people. */
public enum ReadRefusal {
    WORKSHOP_UNKNOWN(404, "Nie ma tu nic takiego.", "There is no such thing here."),
    NOT_SIGNED_IN(401, "Dołącz do spotkania, żeby to zobaczyć.", "Join the session to see this."),
    PERSON_REMOVED(
            403,
            "Udział w tych spotkaniach został zakończony. W razie wątpliwości prosimy o rozmowę z prowadzącą osobą.",
            "Your part in these meetings has ended. If in doubt, please talk to the facilitator."),
    POSITION_AHEAD(400, "Zapis jeszcze tam nie sięga.", "The record does not reach that far yet."),
    POSITION_INVALID(400, "To nie jest miejsce w zapisie ani chwila.", "This is neither a position nor an instant."),
    LIMIT_INVALID(400, "Liczba pozycji na stronie to od 1 do 1000.", "A page has 1 to 1000 items."),
    SIMILAR_INVALID(
            400,
            "Podobnych szuka się wśród potrzeb albo pomysłów, po tekście do 620 znaków.",
            "Similar ones are looked for among needs or ideas, by a text of up to 620 signs."),
    CHOICE_UNKNOWN(400, "Nie ma takiego wyboru.", "There is no such choice."),
    ITEM_INVALID(400, "To nie jest identyfikator wpisu.", "This is not the id of an item."),
    PARAMETER_UNKNOWN(400, "Tutaj nie można o to pytać.", "This cannot be asked for here."),
    NOT_READY(503, "Jeszcze chwila: tablica dogania zapis.", "One moment: the board is catching up with the record."),
    VIEW_PARKED(
            503,
            "Tablica tych spotkań stoi, bo jednego zdarzenia nie da się odczytać. Zapis jest bezpieczny.",
            "The board of this workshop stands still because one event cannot be read. The record is safe."),
    STREAMS_EXHAUSTED(503, "Za dużo otwartych tablic. Spróbuj za chwilę.", "Too many open boards. Try again soon.");

    private final int status;
    private final String polish;
    private final String english;

    ReadRefusal(int status, String polish, String english) {
        this.status = status;
        this.polish = polish;
        this.english = english;
    }

    public int status() {
        return status;
    }

    public String in(Language tongue) {
        return tongue.pick(polish, english);
    }
}
