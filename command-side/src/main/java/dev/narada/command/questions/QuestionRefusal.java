package dev.narada.command.questions;

import dev.narada.http.Refusal;

/** Why something cannot be done about a question. */
public enum QuestionRefusal implements Refusal {
    QUESTION_UNKNOWN(404),
    QUESTION_EXISTS(409);

    private final int status;

    QuestionRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
