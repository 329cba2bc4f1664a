package dev.narada.query.history;

import dev.narada.events.questions.*;

/** What the room wanted to know. */
final class QuestionSentences {

    private QuestionSentences() {}

    static String of(QuestionFact fact, HistoryWords w) {
        return switch (fact) {
            case QuestionAsked f ->
                w.say("zadała pytanie %s%s", "asked %s%s", w.quoted(f.text()), w.person(f.authorId()));
            case QuestionEndorsed f ->
                w.say(
                        "też chce znać odpowiedź na pytanie %s%s",
                        "also wants to know %s%s", w.question(f.questionId()), w.person(f.participantId()));
            case QuestionEndorsementWithdrawn f ->
                w.say(
                        "wycofała poparcie pytania %s%s",
                        "no longer asks %s%s", w.question(f.questionId()), w.person(f.participantId()));
            case QuestionAnswered f
            when f.answer() == null ->
                w.say("odpowiedziała na głos na pytanie %s", "answered %s aloud", w.question(f.questionId()));
            case QuestionAnswered f ->
                w.say(
                        "odpowiedziała na pytanie %s: %s",
                        "answered %s: %s", w.question(f.questionId()), w.quoted(f.answer()));
        };
    }
}
