package dev.narada.app.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the one who runs Narada declares about its accessibility; what is not given, the page says openly.
 *
 * @param organiser who declares it
 * @param email     where a barrier is reported, and what is shown otherwise is asked for
 * @param phone     the same, by voice
 * @param published since when the screens are there for everybody
 * @param reviewed  when they were last looked through
 * @param complete  whether all of WCAG 2.2 AA is met, with all that was written by hand here
 */
@ConfigurationProperties("narada.accessibility")
public record AccessibilityStatement(
        @Nullable String organiser,
        @Nullable String email,
        @Nullable String phone,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate published,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate reviewed,

        @DefaultValue("false") boolean complete) {}
