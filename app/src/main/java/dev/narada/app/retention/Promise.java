package dev.narada.app.retention;

import dev.narada.events.workshop.Retention;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For how long somebody was told that their data is kept. Rules that come later may make that shorter, never longer.
 *
 * @param nameToo as the first wordings of the notice said: the name goes when the contact does
 */
record Promise(Retention kept, boolean nameToo) {

    private static final Set<String> WITH_NAME = Set.of("1", "2");

    static Promise of(Retention rules, @Nullable String noticeVersion) {
        return new Promise(rules, noticeVersion != null && WITH_NAME.contains(noticeVersion.strip()));
    }

    Promise atMost(Retention rules) {
        return new Promise(
                new Retention(
                        Math.min(kept.contactDays(), rules.contactDays()),
                        Math.min(kept.proofYears(), rules.proofYears())),
                nameToo);
    }

    /** The fields that go after the days, when the proof that they came is still kept. */
    Stream<String> passing() {
        return nameToo ? Stream.of("contact", "organisation", "name") : Stream.of("contact");
    }
}
