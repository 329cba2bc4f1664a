package dev.narada.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.http.Refusal;
import java.util.List;

/** What became of a command: the answer, and the facts that the record has since. */
public record Then(RoomTest room, Reply told, List<Fact> facts) {

    public Then thenFacts(Fact... expected) {
        assertThat(told.refusal()).isNull();
        assertThat(facts).containsExactly(expected);
        assertThat(told.changed()).isTrue();
        return this;
    }

    /** Exactly these kinds of facts, in this order. */
    @SafeVarargs
    public final Then thenKinds(Class<? extends Fact>... expected) {
        assertThat(told.refusal()).isNull();
        assertThat(facts.stream().map(Fact::getClass).toList()).isEqualTo(List.of(expected));
        return this;
    }

    public Then thenUnchanged() {
        assertThat(told.refusal()).isNull();
        assertThat(facts).isEmpty();
        assertThat(told.changed()).isFalse();
        return this;
    }

    public Then thenRefused(Refusal refusal) {
        assertThat(told.refusal()).isEqualTo(refusal);
        assertThat(facts).isEmpty();
        assertThat(told.changed()).isFalse();
        return this;
    }

    /** Refused because of one field. */
    public Then thenRefused(Refusal refusal, String field) {
        assertThat(told.field()).isEqualTo(field);
        return thenRefused(refusal);
    }

    public Then thenTold(String name, Object value) {
        assertThat(told.body()).containsEntry(name, value);
        return this;
    }

    /** Goes on in the same room. */
    public Then when(Command command, Actor actor) {
        return room.when(command, actor);
    }

    public Then given(Fact... more) {
        room.given(more);
        return this;
    }
}
