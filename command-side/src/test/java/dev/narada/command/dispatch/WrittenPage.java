package dev.narada.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs/} that is written from the code, and kept so that a change of it is seen by those who review. */
record WrittenPage(String name, Class<?> test) {

    private static final String WRITE = "narada.pages";

    /** Fails where the page that is kept says something else, and says how to write it anew. */
    void says(String text, String changed) throws IOException {
        var page = Path.of("..", "docs", name);
        if ("write".equals(System.getProperty(WRITE))) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page))
                .as(
                        "%s To write docs/%s anew: ./narada test -pl command-side -am -Dskip.web -Dtest=%s"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=write",
                        changed, name, test.getSimpleName(), WRITE)
                .isEqualTo(text);
    }
}
