package dev.narada.app.demo;

import dev.narada.events.Phase;
import dev.narada.events.Track;
import dev.narada.events.plan.Mandate;
import dev.narada.http.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the demo tells, and what made-up people say when somebody practises: {@code demo/lodz.json}. Numbers point into the lists of the same file, from 0. */
public record Script(
        String title,
        String purpose,
        String organiser,
        String place,
        String timezone,
        String language,
        int capacity,
        List<Meeting> sessions,
        List<String> themes,
        List<List<Part>> agenda,
        People people,
        List<String> questions,
        List<Said> needs,
        List<Said> ideas,
        List<Said> lateIdeas,
        List<Settled> decisions,
        List<Planned> actions,
        List<String> guests,
        String choosing,
        String objection) {

    public record Meeting(int number, Instant startsAt, Instant endsAt) {}

    public record Part(
            Phase phase,
            String title,
            int minutes,
            @Nullable String text) {}

    public record People(int fromHome, int atTheDoor, int secondMeetingOnly) {}

    public record Said(
            int theme,
            @Nullable List<Integer> answers,
            String title,
            @Nullable String text) {}

    public record Settled(
            List<Integer> ideas, List<Integer> setAside, String wording, String reason, Mandate mandate) {}

    public record Planned(
            int decision,
            List<Integer> ideas,
            String title,
            Track track,
            String ownerOrganisation,
            LocalDate dueOn,
            String firstStep) {}

    static Script lodz() {
        return in(Language.PL);
    }

    /** The same workshop in either language; in English nothing is settled yet. */
    public static Script in(Language language) {
        var name = language == Language.PL ? "lodz" : "lodz.en";
        try (var json = Script.class.getResourceAsStream("/demo/" + name + ".json")) {
            if (json == null) {
                throw new IllegalStateException("the demo's script is not in the jar");
            }
            return JsonMapper.builder().build().readValue(json, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
