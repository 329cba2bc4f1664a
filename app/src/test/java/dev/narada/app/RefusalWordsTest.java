package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import dev.narada.http.Problem;
import dev.narada.http.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words stand beside the code, where the compiler does not look: here every refusal of both sides is asked for its own. */
class RefusalWordsTest {

    private static final List<Refusal> ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.narada").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                    .map(JavaClass::reflect)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .map(Refusal.class::cast)
                    .toList();

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    @Test
    void every_refusal_has_words_and_a_title_in_both_languages_with_the_same_parts() {
        assertThat(ALL).hasSizeGreaterThan(100).allSatisfy(refusal -> {
            var polish = words(refusal, Language.PL);
            var english = words(refusal, Language.EN);
            assertThat(polish).isNotBlank().isNotEqualTo(english);
            assertThat(english).isNotBlank();
            assertThat(parts(polish)).isEqualTo(parts(english));
            assertThat(title(refusal, Language.PL)).isNotEqualTo(title(refusal, Language.EN));
        });
    }

    private static String words(Refusal refusal, Language language) {
        return Messages.of(refusal.getClass()).pattern(language, refusal.key());
    }

    private static Object title(Refusal refusal, Language language) {
        return Problem.of(refusal).body(language).title();
    }

    private static Set<String> parts(String words) {
        return PART.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
