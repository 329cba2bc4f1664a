package dev.narada.query.evaluation;

import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.evaluation.EvaluationGiven;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What people thought of each session; nobody can tell who thought what. */
public record Evaluations(PMap<SessionId, Sum> all) {

    public static final Evaluations NONE = new Evaluations(HashTreePMap.empty());

    /** Fewer answers would say too much about whoever gave them. */
    private static final int FEW = 5;

    /** How many gave their opinion and, from five on, what it adds up to. */
    public record Answered(
            int given,
            @Nullable Integer useful,
            @Nullable Integer heard,
            @Nullable Integer comeAgain,
            PVector<Text> comments) {}

    /** Answers added up, and every comment. */
    public record Sum(int given, int useful, int heard, int comeAgain, PVector<Text> comments) {

        static final Sum ZERO = new Sum(0, 0, 0, 0, TreePVector.empty());

        public Answered told() {
            return given < FEW
                    ? new Answered(given, null, null, null, comments)
                    : new Answered(given, useful, heard, comeAgain, comments);
        }

        Sum plus(EvaluationGiven f) {
            return new Sum(
                    given + 1,
                    useful + f.answers().useful(),
                    heard + f.answers().heard(),
                    comeAgain + f.answers().comeAgain(),
                    f.comment() == null ? comments : comments.plus(f.comment()));
        }
    }

    public Evaluations apply(EvaluationFact fact) {
        return switch (fact) {
            case EvaluationGiven f ->
                new Evaluations(all.plus(
                        f.sessionId(), all.getOrDefault(f.sessionId(), Sum.ZERO).plus(f)));
        };
    }
}
