package dev.narada.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String ROOT = "dev.narada";
    private static final String BAD_HOUSE = "dev.narada.architecture.badhouse";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ArchitectureTest::isNoTestJar)
            .importPackages(ROOT);

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(BAD_HOUSE);

    @ParameterizedTest
    @EnumSource
    void the_house_keeps(HouseRule rule) {
        rule.in(ROOT).check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void the_bad_house_is_caught_by(HouseRule rule) {
        var report = rule.in(BAD_HOUSE).evaluate(PLANTED).getFailureReport();

        assertThat(report.getDetails())
                .anyMatch(line -> line.contains(rule.planted().getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "log", "command", "query", "app"})
    void every_module_is_looked_at(String module) {
        assertThat(HOUSE).anyMatch(type -> type.getPackageName().startsWith(ROOT + "." + module));
    }

    private static boolean isNoTestJar(Location location) {
        return !location.contains("-tests.jar");
    }
}
