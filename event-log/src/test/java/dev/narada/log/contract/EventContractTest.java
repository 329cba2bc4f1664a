package dev.narada.log.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.Sealed;
import dev.narada.events.storage.Labels;
import dev.narada.events.storage.Seals;
import dev.narada.log.Draft;
import dev.narada.log.Tag;
import dev.narada.log.format.RecordFormat;
import dev.narada.log.json.CanonicalJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored of every fact, approved once and for ever: {@code contract/<stored name>.json}. A difference here means
 * that old records would be read differently. To approve a new fact, run with {@code -Dapprove} and read what it wrote.
 */
class EventContractTest {

    private static final Path APPROVED = Path.of("src/test/resources/contract");
    static final RecordFormat<Fact> FORMAT = RecordFormat.<Fact, Sealed>of(
            Facts.BY_NAME,
            Facts::nameOf,
            Facts::revisionOf,
            Labels::of,
            fact -> fact.workshopId().toString(),
            Sealed.class,
            Seals::keyOf,
            Seals::plaintext,
            Seals::open);

    static Stream<String> names() {
        return Facts.BY_NAME.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_fact_is_stored_as_it_was_approved(String name) throws IOException {
        var sample = sample(name);
        var file = APPROVED.resolve(name + ".json");
        if (System.getProperty("approve") != null && Files.notExists(file)) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, sample + "\n");
        }

        assertThat(file).exists();
        assertThat(sample + "\n").isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_fact_comes_back_as_it_went_in(String name) {
        var fact = Samples.of(Facts.BY_NAME.get(name));
        var draft = FORMAT.draft(UUID.randomUUID(), fact);

        assertThat(FORMAT.read(name, draft.revision(), draft.data(), new Secrets(draft)))
                .isEqualTo(fact);
    }

    @Test
    void nothing_is_approved_that_no_fact_is_called() throws IOException {
        try (var files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Facts.BY_NAME.keySet());
        }
    }

    private static String sample(String name) {
        var draft = FORMAT.draft(UUID.randomUUID(), Samples.first(Facts.BY_NAME.get(name)));
        var sample = new TreeMap<String, Object>();
        sample.put("data", draft.data());
        sample.put("rev", draft.revision());
        sample.put(
                "sealed",
                draft.secrets().stream().collect(Collectors.toMap(Draft.Secret::field, EventContractTest::seal)));
        sample.put("tags", draft.tags().stream().map(Tag::toString).sorted().toList());
        sample.put("type", draft.type());
        return CanonicalJson.text(sample);
    }

    private static Map<String, String> seal(Draft.Secret secret) {
        return Map.of("key", secret.key(), "plaintext", secret.plaintext());
    }
}
