package dev.narada.command.people;

import dev.narada.command.Checks;
import org.jspecify.annotations.Nullable;

/** What people may tell about themselves, and what is wrong with it. */
final class PersonalFields {

    private PersonalFields() {}

    static Checks checks(
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String contact,
            @Nullable String noticeVersion) {
        return Checks.fields()
                .text("name", name, 0, 120)
                .text("organisation", organisation, 0, 200)
                .text("contact", contact, 0, 200)
                .text("noticeVersion", noticeVersion, 1, 60);
    }
}
