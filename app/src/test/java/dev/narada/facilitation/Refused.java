package dev.narada.facilitation;

import dev.narada.facilitation.Scene.Attempt;
import dev.narada.http.Refusal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one refusal comes about: what happens before, and the request that is refused; perhaps at a field. */
record Refused(Refusal refusal, @Nullable String field, Function<Scene, Attempt> story) {

    static Refused as(Refusal refusal, Function<Scene, Attempt> story) {
        return new Refused(refusal, null, story);
    }

    Refused at(String faulty) {
        return new Refused(refusal, faulty, story);
    }

    @Override
    public String toString() {
        return refusal.name();
    }
}
