package dev.narada.query.questions;

import dev.narada.events.QuestionId;
import dev.narada.events.Text;
import dev.narada.events.questions.*;
import dev.narada.query.PersistentMaps;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** All questions in the order of asking. */
public record Questions(PMap<QuestionId, Question> all) {

    public static final Questions NONE = new Questions(OrderedPMap.empty());

    private static final Text ALOUD = new Text("");

    public Questions apply(QuestionFact fact) {
        return switch (fact) {
            case QuestionAsked f ->
                all.containsKey(f.questionId())
                        ? this
                        : new Questions(all.plus(
                                f.questionId(),
                                new Question(
                                        f.questionId(),
                                        f.sessionId(),
                                        f.text(),
                                        f.authorId(),
                                        HashTreePSet.empty(),
                                        null)));
            case QuestionEndorsed f ->
                new Questions(PersistentMaps.changed(
                        all, f.questionId(), each -> each.with(each.endorsers().plus(f.participantId()))));
            case QuestionEndorsementWithdrawn f ->
                new Questions(PersistentMaps.changed(
                        all, f.questionId(), each -> each.with(each.endorsers().minus(f.participantId()))));
            case QuestionAnswered f ->
                new Questions(PersistentMaps.changed(
                        all,
                        f.questionId(),
                        each -> each.worded(each.text(), f.answer() == null ? ALOUD : f.answer())));
        };
    }

    public Questions redacted(QuestionId id, String field) {
        var gone = new Text(null);
        return switch (field) {
            case "text" -> new Questions(PersistentMaps.changed(all, id, each -> each.worded(gone, each.answer())));
            case "answer" ->
                new Questions(PersistentMaps.changed(
                        all,
                        id,
                        each -> each.answer() == null || each.answer().equals(ALOUD)
                                ? each
                                : each.worded(each.text(), gone)));
            default -> this;
        };
    }
}
