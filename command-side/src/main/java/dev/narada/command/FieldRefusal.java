package dev.narada.command;

/** What can be wrong with a field itself, before any rule of the room is asked. */
public enum FieldRefusal implements Refusal {
    FIELD_MISSING("Brakuje wartości w polu „{field}”.", "The field “{field}” is missing."),
    FIELD_TOO_SHORT(
            "Tekst jest za krótki: potrzeba co najmniej {least} znaków. Nic nie zginęło, można dopisać.",
            "The text is too short: it needs at least {least} characters. Nothing is lost, you can add to it."),
    FIELD_TOO_LONG(
            "Tekst jest za długi: najwyżej {most} znaków. Nic nie zginęło ani nie zostało ucięte, można skrócić.",
            "The text is too long: at most {most} characters. Nothing is lost or cut off, you can shorten it."),
    FIELD_OUT_OF_RANGE(
            "Wartość w polu „{field}” jest poza zakresem od {least} do {most}.",
            "The field “{field}” must be between {least} and {most}."),
    FIELD_UNREADABLE(
            "W tekście są znaki, których nie da się pokazać. Tekst jest bezpieczny, wystarczy je usunąć.",
            "The text has characters that cannot be shown. It is safe, just take them out."),
    FIELD_INVALID("Wartość w polu „{field}” jest nieprawidłowa.", "The value of the field “{field}” is not valid.");

    private final String polish;
    private final String english;

    FieldRefusal(String polish, String english) {
        this.polish = polish;
        this.english = english;
    }

    @Override
    public int status() {
        return 400;
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
