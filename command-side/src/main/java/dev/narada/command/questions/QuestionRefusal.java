package dev.narada.command.questions;

import dev.narada.command.Refusal;

/** Why something cannot be done about a question. */
public enum QuestionRefusal implements Refusal {
    QUESTION_UNKNOWN(404, "Nie ma takiego pytania.", "There is no such question."),
    QUESTION_EXISTS(
            409,
            "To pytanie zostało już zadane w innym brzmieniu. Tekst zostaje w telefonie, można zadać nowe.",
            "This question was asked in other words already. Your text stays on the phone, you can ask a new one.");

    private final int status;
    private final String polish;
    private final String english;

    QuestionRefusal(int status, String polish, String english) {
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
