package dev.narada.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a note, who signed it, and what is refused. */
class SignedNoteTest {

    private static final SigningKey KEY = SigningKey.of("narada/a", new byte[32]);
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("narada/a", "w", 5, new byte[32], 1, new byte[32], Instant.parse("2021-11-10T13:00:00Z"));
    private static final SignedNote NOTE = KEY.sign(CHECKPOINT.text());

    @Test
    void every_flipped_sign_is_refused_or_unsigned() {
        var whole = NOTE.toString();

        for (int i = 0; i < whole.length(); i++) {
            var flipped = whole.substring(0, i) + (char) (whole.charAt(i) ^ 1) + whole.substring(i + 1);
            assertThat(holds(flipped)).as("sign %d", i).isFalse();
        }
        assertThat(holds(whole)).isTrue();
    }

    @Test
    void a_signature_of_another_key_is_looked_over_and_does_not_count() {
        var other = SigningKey.of("narada/b", new byte[32]).sign(CHECKPOINT.text());
        var both = new SignedNote(
                CHECKPOINT.text(),
                Stream.concat(other.signatures().stream(), NOTE.signatures().stream())
                        .toList());

        assertThat(holds(both.toString())).isTrue();
        assertThat(holds(other.toString())).isFalse();
    }

    @Test
    void a_line_that_passes_for_the_signature_spoils_the_one_that_is() {
        var line = NOTE.signatures().getFirst();
        var made = new SignedNote.Line(line.name(), line.hash(), new byte[64]);

        assertThat(holds(new SignedNote(CHECKPOINT.text(), List.of(line, made)).toString()))
                .isFalse();
        assertThat(holds(new SignedNote(CHECKPOINT.text(), List.of(made, line)).toString()))
                .isFalse();
    }

    @Test
    void a_rotation_is_no_checkpoint_and_needs_both_signatures() {
        var next = SigningKey.of("narada/a", CHECKPOINT.text().substring(0, 32).getBytes(StandardCharsets.UTF_8));
        var rotation = new Rotation(CHECKPOINT, KEY.verifier(), next.verifier());
        var both = rotation.signed(KEY, next);

        assertThat(Rotation.parse(both.text()).isSigned(both)).isTrue();
        assertThat(rotation.isSigned(KEY.sign(both.text()))).isFalse();
        assertThat(rotation.isSigned(next.sign(both.text()))).isFalse();
        assertThat(rotation.isSigned(NOTE)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(both.text()));
        assertThatIllegalArgumentException().isThrownBy(() -> Rotation.parse(CHECKPOINT.text()));
    }

    @Test
    void a_name_that_is_borrowed_does_not_make_the_signature() {
        var secret = new byte[32];
        secret[0] = 1;

        assertThat(holds(SigningKey.of("narada/a", secret)
                        .sign(CHECKPOINT.text())
                        .toString()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n",
                "a\n\n",
                "a\n\n— n AAAAAA==",
                "a\n\n- n AAAAAAA=\n",
                "a\n\n— n\n",
                "a\n\n— n AAAAAA==\n",
                "a\tb\n\n— n AAAAAAA=\n",
                "a\n\n— n AAAAAAA= x\n",
                "a\n\n— n ?\n"
            })
    void what_is_no_note_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse(text));
    }

    static Stream<String> not_a_checkpoint() {
        var text = CHECKPOINT.text();
        return Stream.of(
                text + "\n",
                text.substring(0, text.length() - 1),
                text.replace("\n5\n", "\n05\n"),
                text.replace("\n5\n", "\n0\n"),
                text.replace("epoch 1", "epoch -1"),
                text.replace("epoch 1\n", ""),
                text.replace(".000Z", "Z"),
                text.replace("narada/a/w", "narada/a"),
                text + "more\n");
    }

    @ParameterizedTest
    @MethodSource("not_a_checkpoint")
    void what_is_no_checkpoint_to_the_byte_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(text));
    }

    @Test
    void nothing_is_no_checkpoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checkpoint("narada/a", "w", 0, new byte[32], 0, new byte[32], Instant.EPOCH));
    }

    @Test
    void a_verifier_key_comes_back_from_its_text_and_a_changed_one_is_refused() {
        var text = KEY.verifier().text();

        assertThat(VerifierKey.parse(text + "\n")).isEqualTo(KEY.verifier());
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(text.replace("narada/a", "narada/b")));
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse("narada/a"));
    }

    private static boolean holds(String whole) {
        try {
            var note = SignedNote.parse(whole);
            return KEY.verifier().hasSigned(note)
                    && Checkpoint.parse(note.text()).size() == 5;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
