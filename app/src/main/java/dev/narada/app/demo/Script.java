package dev.narada.app.demo;

import dev.narada.events.Phase;
import dev.narada.events.Track;
import dev.narada.events.plan.Mandate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the demo tells: {@code demo/lodz.json}. Numbers point into the lists of the same file, from 0. */
record Script(
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
        List<Planned> actions) {

    record Meeting(int number, Instant startsAt, Instant endsAt) {}

    record Part(
            Phase phase,
            String title,
            int minutes,
            @Nullable String text) {}

    record People(int fromHome, int atTheDoor, int secondMeetingOnly) {}

    record Said(
            int theme,
            @Nullable List<Integer> answers,
            String title,
            @Nullable String text) {}

    record Settled(List<Integer> ideas, List<Integer> setAside, String wording, String reason, Mandate mandate) {}

    record Planned(
            int decision,
            List<Integer> ideas,
            String title,
            Track track,
            String ownerOrganisation,
            LocalDate dueOn,
            String firstStep) {}

    static Script lodz() {
        try (var json = Script.class.getResourceAsStream("/demo/lodz.json")) {
            if (json == null) {
                throw new IllegalStateException("the demo's script is not in the jar");
            }
            return JsonMapper.builder().build().readValue(json, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
