package dev.narada.command.questions;

import static dev.narada.command.questions.QuestionRefusal.QUESTION_UNKNOWN;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import dev.narada.events.questions.QuestionAnswered;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.questions.QuestionEndorsed;
import dev.narada.events.questions.QuestionEndorsementWithdrawn;
import dev.narada.http.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One question and who asks it too. */
record Question(
        @Nullable Text text,
        @Nullable ParticipantId author,
        Set<ParticipantId> endorsedBy,
        boolean answered,
        @Nullable Text answer) {

    private static final Question UNASKED = new Question(null, null, Set.of(), false, null);

    static DecisionModel<Question> of(WorkshopId workshop, QuestionId question) {
        return DecisionModel.of(UNASKED)
                .about(workshop, question)
                .on(QuestionAsked.class, (_, it) -> new Question(it.text(), it.authorId(), Set.of(), false, null))
                .on(
                        QuestionEndorsed.class,
                        (q, it) -> new Question(
                                q.text,
                                q.author,
                                Immutables.with(q.endorsedBy, it.participantId()),
                                q.answered,
                                q.answer))
                .on(
                        QuestionEndorsementWithdrawn.class,
                        (q, it) -> new Question(
                                q.text,
                                q.author,
                                Immutables.without(q.endorsedBy, it.participantId()),
                                q.answered,
                                q.answer))
                .on(QuestionAnswered.class, (q, it) -> new Question(q.text, q.author, q.endorsedBy, true, it.answer()));
    }

    @Nullable
    Refusal unknown() {
        return text == null ? QUESTION_UNKNOWN : null;
    }
}
