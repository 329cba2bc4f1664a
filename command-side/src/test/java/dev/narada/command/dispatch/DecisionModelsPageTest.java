package dev.narada.command.dispatch;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.DecisionModel;
import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.Id;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.WorkshopId;
import dev.narada.log.Criterion;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every decision model hears or passes by every fact of the families that it listens to, and the page says which: a new
 * fact fails here until somebody has looked at whom it concerns.
 */
class DecisionModelsPageTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final UUID ONE = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Test
    void the_page_of_decision_models_says_of_every_fact_of_a_family_whether_it_is_heard() throws IOException {
        var page = new StringBuilder("""
                # The decision models

                What each model of the command side listens to, and what it passes by of the same families of facts; a test writes
                this page and fails when it differs, so that a new fact is held against every model that may have to know of it.

                | model | hears | passes by |
                |---|---|---|
                """);
        heard().forEach((model, facts) -> page.append("| `%s` | %s | %s |\n"
                .formatted(
                        model,
                        facts.equals(Facts.BY_NAME.keySet()) ? "every fact" : listed(facts),
                        listed(passedBy(facts)))));
        new WrittenPage("decision-models.md", getClass())
                .says(
                        page.toString(),
                        "A model hears something else now, or there is a fact that it may have to hear.");
    }

    /** The other facts of each family of which one is heard. */
    private static Set<String> passedBy(Set<String> heard) {
        var family = Arrays.stream(Fact.class.getPermittedSubclasses())
                .map(it -> Facts.namesOf(it.asSubclass(Fact.class)))
                .filter(names -> names.stream().anyMatch(heard::contains))
                .flatMap(Set::stream)
                .collect(toCollection(TreeSet::new));
        family.removeAll(heard);
        return family;
    }

    private static String listed(Set<String> facts) {
        return facts.stream().map("`%s`"::formatted).collect(joining(", "));
    }

    /** Otherwise a decision would find nothing of what earlier ones knew; a handler that catches an argument does that. */
    @Test
    void a_model_that_is_kept_is_known_again_by_its_fold() throws IOException {
        var item = new NeedId(ONE);
        assertThat(makers()).isNotEmpty().allSatisfy(maker -> {
            var model = made(maker, item);
            assertThat(!model.isKept() || model.fold().equals(made(maker, item).fold()))
                    .as("%s says that it is asked once, or its handlers catch nothing", maker)
                    .isTrue();
        });
    }

    private static Map<String, Set<String>> heard() throws IOException {
        var heard = new TreeMap<String, Set<String>>();
        makers().forEach(maker ->
                heard.computeIfAbsent(known(maker), _ -> new TreeSet<>()).addAll(types(maker)));
        return heard;
    }

    private static List<Method> makers() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> loaded(CLASSES.relativize(file)))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(DecisionModelsPageTest::makesModel)
                    .toList();
        }
    }

    /** The questions of slices begin with the workshop; that of an undo hears everything, and is none of these. */
    private static boolean makesModel(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getReturnType() == DecisionModel.class
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == WorkshopId.class
                && method.getDeclaringClass() != FreshIds.class;
    }

    /** What a model comes to names it. */
    private static String known(Method maker) {
        var known = ((ParameterizedType) maker.getGenericReturnType()).getActualTypeArguments()[0];
        return ((Class<?>) known).getSimpleName();
    }

    private static Set<String> types(Method maker) {
        var types = new TreeSet<String>();
        for (var item : List.<ItemId>of(new NeedId(UUID.randomUUID()), new IdeaId(UUID.randomUUID()))) {
            made(maker, item).fold().criteria().stream()
                    .map(Criterion::types)
                    .forEach(names -> types.addAll(names.isEmpty() ? Facts.BY_NAME.keySet() : names));
        }
        return types;
    }

    private static DecisionModel<?> made(Method maker, ItemId item) {
        try {
            maker.setAccessible(true);
            return (DecisionModel<?>) maker.invoke(
                    null,
                    Arrays.stream(maker.getParameterTypes())
                            .map(type -> some(type, item))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no way to ask for " + maker, e);
        }
    }

    private static Object some(Class<?> type, ItemId item) {
        try {
            if (type.isInstance(item)) {
                return item;
            }
            if (type == Collection.class) {
                return List.of(item);
            }
            if (type == UUID.class) {
                return item.value();
            }
            if (type.isEnum()) {
                return type.getEnumConstants()[0];
            }
            if (type == String.class) {
                return "text";
            }
            if (Id.class.isAssignableFrom(type)) {
                return type.getDeclaredConstructor(UUID.class).newInstance(ONE);
            }
            throw new IllegalStateException("a model asks for a " + type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> loaded(Path file) {
        try {
            return Class.forName(file.toString().replace('/', '.').replaceAll("\\.class$", ""));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
