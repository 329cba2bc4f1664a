package dev.narada.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.command.Command;
import dev.narada.command.DecisionModel;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.IdeaFate;
import dev.narada.events.items.NeedFact;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import dev.narada.http.Refusal;
import dev.narada.http.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_command_has_a_row_in_the_table_of_permissions() {
        assertThat(Features.SLICES.stream()).noneMatch(slice -> slice.senders().isEmpty());
    }

    @Test
    void a_command_without_a_row_is_allowed_to_nobody() {
        record Unheard(WorkshopId workshopId) implements Command {}

        assertThat(Arrays.stream(Role.values())).noneMatch(role -> Features.SLICES.allow(role, Unheard.class, true));
    }

    @Test
    void commands_have_names_of_their_own() {
        assertThat(Features.SLICES.commands().stream().map(Class::getSimpleName))
                .doesNotHaveDuplicates();
    }

    @Test
    void refusals_have_codes_of_their_own_and_words_in_both_languages() {
        assertThat(Refusals.ALL.stream().map(Refusal::name)).doesNotHaveDuplicates();
        assertThat(Refusals.ALL)
                .allMatch(refusal -> !words(refusal, Language.PL).isBlank()
                        && !words(refusal, Language.EN).isBlank()
                        && !words(refusal, Language.PL).equals(words(refusal, Language.EN)));
        assertThat(Refusals.ALL).allMatch(refusal -> refusal.status() >= 400 && refusal.status() < 500);
    }

    @Test
    void every_refusal_is_met_in_some_story() throws IOException {
        var stories = stories();

        assertThat(Refusals.ALL.stream().map(Refusal::name).filter(code -> !stories.contains("Refusal." + code)))
                .isEmpty();
    }

    @Test
    void every_command_is_sent_in_some_story() throws IOException {
        var stories = stories();

        assertThat(Features.SLICES.commands().stream()
                        .map(Class::getSimpleName)
                        .filter(name -> !stories.contains("new " + name + "(")))
                .isEmpty();
    }

    @Test
    void every_question_to_the_record_names_the_workshop() {
        assertThatThrownBy(() -> DecisionModel.of("nothing")
                        .on(dev.narada.events.items.ItemHidden.IdeaHidden.class, (state, _) -> state))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_handler_that_hears_of_nothing_in_its_family_is_refused() {
        var needs = DecisionModel.of("nothing")
                .about(WorkshopId.of("0190f5a0-0000-7000-8000-000000000001"))
                .among(NeedFact.class);

        assertThatThrownBy(() -> needs.on(IdeaFate.class, (state, _) -> state))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String words(Refusal refusal, Language language) {
        return Messages.of(refusal.getClass()).pattern(language, refusal.key());
    }

    private static String stories() throws IOException {
        try (var files = Files.walk(TESTS)) {
            var all = new StringBuilder();
            for (var file :
                    files.filter(it -> it.toString().endsWith("Test.java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
