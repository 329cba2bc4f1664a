package dev.narada.command.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.command.Command;
import dev.narada.command.RateLimit;
import dev.narada.command.Slices;
import dev.narada.events.WorkshopId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTypesTest {

    private record WithSet(WorkshopId workshopId, Set<String> names) implements Command {}

    private record WithMap(WorkshopId workshopId, Map<String, String> names) implements Command {}

    private record WithCollection(WorkshopId workshopId, Collection<String> names) implements Command {}

    private record WithArray(WorkshopId workshopId, String[] names) implements Command {}

    private record WithSetInPart(WorkshopId workshopId, List<Part> names) implements Command {}

    private record Part(Set<String> names) {}

    @ParameterizedTest
    @ValueSource(classes = {WithSet.class, WithMap.class, WithCollection.class, WithArray.class, WithSetInPart.class})
    void what_could_not_be_read_or_could_be_changed_later_is_refused_by_its_name(Class<? extends Command> command) {
        assertThatThrownBy(() -> FieldTypes.check(command))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(command.getSimpleName())
                .hasMessageContaining("names");
    }

    @Test
    void what_is_read_and_stays_is_taken() {
        assertThatCode(() -> Sample.SLICES.commands().forEach(FieldTypes::check))
                .doesNotThrowAnyException();
    }

    @Test
    void a_server_with_such_a_command_does_not_start() {
        var slices = new Slices(List.of(Sample.slice(WithSet.class, RateLimit.COMMANDS)));

        assertThatThrownBy(() -> SampleDoors.open().endpoint(slices)).hasMessageContaining("WithSet.names");
    }
}
