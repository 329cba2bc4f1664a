package dev.narada.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.House;
import dev.narada.command.dispatch.Refusals;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import dev.narada.http.Refusal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each reason not to do what was asked, as a program and as people are told it over HTTP. */
class RefusalsTest {

    /** Refusals that nobody can bring about over HTTP, and why not. */
    private static final Map<Refusal, String> OUT_OF_REACH = Map.of();

    private static House house;
    private static String owner;

    @BeforeAll
    static void open() {
        house = House.open("--narada.limits.enabled=false");
        owner = Scene.owner(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_refusal_has_its_status_its_code_and_words_in_both_languages(Refused refused) {
        var scene = new Scene(house, owner);
        var attempt = refused.story().apply(scene);

        var polish = told(scene, attempt, "pl", refused.refusal());
        var english = told(scene, attempt, "en", refused.refusal());

        assertThat(polish.get("detail").toString()).matches(words(pattern(refused.refusal(), Language.PL)));
        assertThat(english.get("detail").toString()).matches(words(pattern(refused.refusal(), Language.EN)));
        assertThat(List.of(polish, english))
                .allSatisfy(problem -> assertThat(problem.get("field")).isEqualTo(refused.field()));
    }

    @Test
    void every_refusal_of_the_model_has_its_story() {
        var told = Stream.concat(stories().map(Refused::refusal), OUT_OF_REACH.keySet().stream());

        assertThat(told).containsExactlyInAnyOrderElementsOf(Refusals.ALL);
    }

    private static String pattern(Refusal refusal, Language language) {
        return Messages.of(refusal.getClass()).pattern(language, refusal.key());
    }

    static Stream<Refused> stories() {
        return Stream.of(
                        RoomRefusals.common(),
                        RoomRefusals.fields(),
                        RoomRefusals.meetings(),
                        RoomRefusals.people(),
                        ItemRefusals.items(),
                        PlanRefusals.voting(),
                        PlanRefusals.plan(),
                        PlanRefusals.undo())
                .flatMap(List::stream);
    }

    private static Map<?, ?> told(Scene scene, Scene.Attempt attempt, String language, Refusal refusal) {
        var told = scene.send(attempt, language).expectBody(Map.class).returnResult();
        var problem = told.getResponseBody();
        assertThat(problem).as("%s", attempt).containsEntry("code", refusal.name());
        assertThat(told.getStatus().value()).isEqualTo(refusal.status());
        assertThat(told.getResponseHeaders().getFirst("Content-Type")).startsWith("application/problem+json");
        assertThat(problem).containsEntry("status", refusal.status());
        return problem;
    }

    /** The words of the refusal with something said in each gap, whatever is chosen from in it. */
    private static Pattern words(String template) {
        var parts = template.split(gap(gap(gap("[^{}]"))), -1);
        return Pattern.compile(Stream.of(parts)
                .map(Pattern::quote)
                .reduce((a, b) -> a + "[^{}]+" + b)
                .orElseThrow());
    }

    private static String gap(String within) {
        return "\\{(?:[^{}]|" + within + ")*}";
    }
}
