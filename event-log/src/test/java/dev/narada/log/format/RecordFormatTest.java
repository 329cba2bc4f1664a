package dev.narada.log.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.Opened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordFormatTest {

    private static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000000001");
    private static final RecordFormat<Everything> FORMAT = format(1);
    private static final Everything FULL = new Everything(
            new Name(ID),
            Colour.RED,
            "text",
            1,
            2L,
            3,
            true,
            false,
            Instant.parse("2021-11-10T13:00:00.120Z"),
            LocalDate.of(2021, 11, 17),
            ID,
            List.of(new Part("a", 1), new Part("b", null)),
            List.of(new Name(ID)),
            new Hidden("words"));

    enum Colour {
        RED
    }

    record Name(UUID value) {}

    record Part(String label, @Nullable Integer count) {}

    record Hidden(@Nullable String words) {}

    record Everything(
            Name name,
            @Nullable Colour colour,
            @Nullable String text,
            int small,
            long large,
            @Nullable Integer maybe,
            boolean yes,
            @Nullable Boolean no,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable UUID uuid,
            @Nullable List<Part> parts,
            @Nullable List<Name> names,
            @Nullable Hidden hidden) {}

    private static RecordFormat<Everything> format(int revision) {
        return RecordFormat.<Everything, Hidden>of(
                Map.of("every.thing", Everything.class),
                _ -> "every.thing",
                _ -> revision,
                _ -> List.of("name:" + ID),
                one -> one.name().value().toString(),
                Hidden.class,
                (_, _) -> "key:1",
                Hidden::words,
                (_, words) -> new Hidden(words));
    }

    @Test
    void every_type_comes_back_as_it_went_in() {
        var draft = FORMAT.draft(ID, FULL);

        assertThat(FORMAT.read("every.thing", 1, draft.data(), opened(Map.of("hidden", "words"))))
                .isEqualTo(FULL);
    }

    @Test
    void data_has_plain_json_values_and_no_sealed_words() {
        var data = FORMAT.draft(ID, FULL).data();

        assertThat(data)
                .containsEntry("name", ID.toString())
                .containsEntry("colour", "RED")
                .containsEntry("small", 1L)
                .containsEntry("at", "2021-11-10T13:00:00.120Z")
                .containsEntry("on", "2021-11-17")
                .containsEntry("parts", List.of(Map.of("label", "a", "count", 1L), Map.of("label", "b")))
                .doesNotContainKey("hidden");
    }

    @Test
    void what_is_null_is_left_out() {
        var bare = new Everything(new Name(ID), null, null, 1, 2, null, true, null, null, null, null, null, null, null);

        var draft = FORMAT.draft(ID, bare);

        assertThat(draft.data()).containsOnlyKeys("name", "small", "large", "yes");
        assertThat(draft.secrets()).isEmpty();
        assertThat(FORMAT.read("every.thing", 1, draft.data(), opened(Map.of())))
                .isEqualTo(bare);
    }

    @Test
    void removed_words_are_told_apart_from_words_never_given() {
        var removed = new java.util.HashMap<String, @Nullable String>();
        removed.put("hidden", null);

        var read = FORMAT.read("every.thing", 1, FORMAT.draft(ID, FULL).data(), opened(removed));

        assertThat(read.hidden()).isEqualTo(new Hidden(null));
    }

    @Test
    void removed_words_cannot_be_written_again() {
        var removed = new Everything(
                new Name(ID), null, null, 1, 2, null, true, null, null, null, null, null, null, new Hidden(null));

        assertThatThrownBy(() -> FORMAT.draft(ID, removed)).hasMessageContaining("hidden");
    }

    @Test
    void an_earlier_revision_is_lifted() {
        var newer = format(2).lifting("every.thing", 1, data -> {
            var lifted = new TreeMap<>(data);
            lifted.put("text", "lifted");
            return lifted;
        });

        var read = newer.read("every.thing", 1, FORMAT.draft(ID, FULL).data(), opened(Map.of()));

        assertThat(read.text()).isEqualTo("lifted");
    }

    @Test
    void what_it_does_not_know_is_refused() {
        var data = FORMAT.draft(ID, FULL).data();

        assertThatThrownBy(() -> FORMAT.read("some.thing", 1, data, opened(Map.of())))
                .hasMessageContaining("some.thing");
        assertThatThrownBy(() -> FORMAT.read("every.thing", 2, data, opened(Map.of())))
                .hasMessageContaining("newer");
        assertThatThrownBy(() -> format(2).read("every.thing", 1, data, opened(Map.of())))
                .hasMessageContaining("lifts");
        assertThatThrownBy(() -> FORMAT.read("every.thing", 1, Map.of(), opened(Map.of())))
                .hasMessageContaining("small");
    }

    private static Opened opened(Map<String, @Nullable String> words) {
        return new Opened() {
            @Override
            public Set<String> fields() {
                return words.keySet();
            }

            @Override
            public @Nullable String plaintext(String field) {
                return words.get(field);
            }
        };
    }
}
