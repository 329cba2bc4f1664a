package dev.narada.app;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words stand in files, where the compiler does not look: here they are held against each other and against the code. */
class WordsTest {

    /** Every fixed choice of the house by the key of its words, in sets of those that belong together. */
    private static final List<Set<String>> CHOICES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.narada").stream()
                    .filter(JavaClass::isEnum)
                    .map(type -> type.reflect().getEnumConstants())
                    .filter(constants -> constants != null)
                    .map(constants -> Stream.of(constants)
                            .map(each -> Messages.key((Enum<?>) each))
                            .collect(toSet()))
                    .toList();

    @ParameterizedTest
    @EnumSource
    void both_languages_say_the_same_with_the_same_parts(Speaking module) {
        var polish = module.keys(Language.PL);

        assertThat(polish)
                .isNotEmpty()
                .isEqualTo(module.keys(Language.EN))
                .allSatisfy(
                        key -> assertThat(module.parts(Language.PL, key)).isEqualTo(module.parts(Language.EN, key)));
    }

    @ParameterizedTest
    @EnumSource
    void there_are_no_words_that_nothing_says(Speaking module) throws IOException {
        var said = new HashSet<>(module.literals());
        CHOICES.forEach(said::addAll);
        facts().forEach(fact -> said.add(fact.getSimpleName()));

        assertThat(module.keys(Language.PL))
                .filteredOn(key -> !key.startsWith("status."))
                .isSubsetOf(said);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_said_that_has_no_words(Speaking module) throws IOException {
        var keys = module.keys(Language.PL);
        var subjects = keys.stream()
                .filter(key -> key.contains("."))
                .map(WordsTest::subject)
                .collect(toSet());

        assertThat(module.literals())
                .filteredOn(text -> text.contains(".")
                        && subjects.contains(subject(text))
                        && !text.matches(".*\\.(pdf|csv|json|zip|ics)"))
                .isSubsetOf(keys);
    }

    @ParameterizedTest
    @EnumSource
    void who_has_words_for_one_choice_has_them_for_all(Speaking module) {
        var keys = module.keys(Language.PL);

        assertThat(CHOICES)
                .filteredOn(constants -> constants.stream().anyMatch(keys::contains))
                .allSatisfy(constants -> assertThat(keys).containsAll(constants));
    }

    static Stream<Class<? extends Fact>> facts() {
        return Facts.BY_NAME.values().stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_is_a_sentence_that_has_words_for_every_choice_in_it(Class<? extends Fact> fact) {
        for (var language : Language.values()) {
            var choices = Speaking.QUERY.choices(language, fact.getSimpleName());
            Stream.of(fact.getRecordComponents())
                    .filter(each -> choices.containsKey(each.getName()))
                    .forEach(each -> assertThat(choices.get(each.getName())).containsAll(values(each)));
        }
    }

    private static String subject(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static List<String> values(RecordComponent component) {
        return component.getType().isEnum()
                ? Arrays.stream(component.getType().getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList()
                : List.of();
    }
}
