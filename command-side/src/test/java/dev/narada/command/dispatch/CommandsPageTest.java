package dev.narada.command.dispatch;

import dev.narada.command.Creation;
import dev.narada.command.RateLimit;
import dev.narada.command.Slice;
import dev.narada.command.http.Feature;
import dev.narada.events.Facts;
import dev.narada.http.Refusal;
import dev.narada.http.Role;
import dev.narada.http.Sender;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of commands is what their slices say, written out for people. */
class CommandsPageTest {

    @Test
    void the_page_of_commands_says_what_the_slices_say() throws IOException {
        new WrittenPage("commands.md", getClass()).says(page(), "A slice says something else now.");
    }

    private static String page() {
        return """
            # The commands

            What every slice says about its command; a test writes this page and fails when it differs. Fields, paths and
            statuses are in the contract ([`openapi.json`](../web-ui/openapi.json), served as `/v3/api-docs`). Who stands
            here may send it, for everybody unless something else is said; each of scribe, facilitator and owner may all
            that the one before may. Any command may also be refused with %s, with `ID_TAKEN` where it makes
            something, and at the door.
            """.formatted(codes(Slice.ANY_MAY_HEAR))
                + Features.ALL.stream().map(CommandsPageTest::feature).collect(Collectors.joining());
    }

    private static String feature(Feature feature) {
        return feature.slices().isEmpty()
                ? ""
                : "\n## " + feature.name()
                        + "\n\n| command | who | it also | makes | refused with |\n|---|---|---|---|---|\n"
                        + feature.slices().stream().map(CommandsPageTest::row).collect(Collectors.joining());
    }

    private static String row(Slice<?> slice) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        slice.command().getSimpleName(),
                        slice.senders().stream().map(CommandsPageTest::who).collect(Collectors.joining(", ")),
                        also(slice),
                        slice.creations().stream().map(CommandsPageTest::made).collect(Collectors.joining(", ")),
                        codes(slice.refusals()));
    }

    private static String who(Sender sender) {
        return switch (sender) {
            case Role role -> role.name().toLowerCase(Locale.ROOT);
            case Sender.Themselves own -> who(own.only()) + " (own)";
            case Sender.Anyone _ -> "anyone";
        };
    }

    private static String also(Slice<?> slice) {
        return Stream.of(
                        slice.limit() == RateLimit.COMMANDS
                                ? ""
                                : "counts as " + slice.limit().name().toLowerCase(Locale.ROOT),
                        slice.anonymous() ? "is anonymous" : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String made(Creation<?> creation) {
        return "`" + Facts.nameOf(creation.fact()) + "`" + (creation.begins() ? "" : " (adds)");
    }

    private static String codes(Collection<Refusal> refusals) {
        return refusals.stream()
                .map(Refusal::name)
                .sorted()
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
    }
}
