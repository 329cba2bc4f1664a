package dev.narada.log.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.Cover;
import dev.narada.log.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A leaf is read whole or not at all; what a genesis says of the epoch before it comes back. */
class LeafTest {

    private static final String WHOLE = """
            {"actor":"anna","cmd":"0197a000-0000-7000-8000-0000000000c1","data":{"a":1},\
            "id":"0197a000-0000-7000-8000-0000000000e1","ledger":"l","n":4,"rev":2,"sealed":[],\
            "t":"2021-11-10T13:00:00.120Z","type":"ideas.proposed","v":1}""";

    private static Leaf parse(String json) {
        return Leaf.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_member_comes_back() {
        var leaf = parse(WHOLE);

        assertThat(leaf.ledger()).isEqualTo("l");
        assertThat(leaf.n()).isEqualTo(4);
        assertThat(leaf.revision()).isEqualTo(2);
        assertThat(leaf.type()).isEqualTo("ideas.proposed");
        assertThat(leaf.actor()).isEqualTo("anna");
        assertThat(leaf.data()).isEqualTo(Map.of("a", 1L));
        assertThat(leaf.sealed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"v\":1 \"v\":2",
                "\"actor\":\"anna\" \"actor\":7",
                "\"n\":4 \"n\":\"4\"",
                "\"sealed\":[] \"sealed\":{}",
                "\"sealed\":[] \"sealed\":[7]",
                "\"data\":{\"a\":1} \"data\":[]",
                "\"data\":{\"a\":1} \"cover\":7,\"data\":{}"
            })
    void a_leaf_with_something_else_in_a_place_is_none(String change) {
        var parts = change.split(" ");

        assertThatThrownBy(() -> parse(WHOLE.replace(parts[0], parts[1]))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cover_has_only_what_was_given() {
        var bare = new Cover(null, null, Map.of(), null);

        assertThat(Covers.write(bare)).isEmpty();
        assertThat(Covers.read(Covers.write(bare))).isEqualTo(bare);
        for (var each : Stream.of(
                        new Cover("m-1", null, Map.of(), null),
                        new Cover(null, Instant.parse("2021-11-10T13:00:00Z"), Map.of(), null),
                        new Cover(null, null, Map.of("trace", "1"), null),
                        new Cover(null, null, Map.of(), Set.of(new Tag("mood", "good"))))
                .toList()) {
            assertThat(Covers.write(each)).hasSize(1);
            assertThat(Covers.read(Covers.write(each))).isEqualTo(each);
        }
    }

    @Test
    void a_genesis_names_what_survived_or_nothing() {
        var t = Instant.parse("2021-11-10T13:00:00Z");
        var survived = new Surviving(3, new byte[] {1, 2});

        assertThat(Surviving.of(new Genesis("l", "o", t, null).bytes())).isNull();
        var back = Surviving.of(new Genesis("l", "o", t, survived).bytes());
        assertThat(back.size()).isEqualTo(3);
        assertThat(back.isAt(3, new byte[] {1, 2})).isTrue();
        assertThat(back.isAt(4, new byte[] {1, 2})).isFalse();
        assertThat(back.isAt(3, new byte[] {1, 3})).isFalse();
        for (var prev : Stream.of("{\"size\":3}", "{\"chain\":\"AQI=\"}", "7").toList()) {
            assertThat(Surviving.of(("{\"prev\":" + prev + "}").getBytes(StandardCharsets.UTF_8)))
                    .isNull();
        }
    }
}
