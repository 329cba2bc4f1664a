package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone keeps the imprint of the record, is content with a record that grew, and says when part of it was lost. */
@Tag("full")
class RecordKeptByAPhoneInABrowserTest {

    @TempDir
    private Path directory;

    @Test
    void a_phone_remembers_more_than_a_server_that_lost_the_end_of_its_record() throws Exception {
        var live = directory.resolve("live");
        try (var narada = Product.start(live);
                var browser = new Browser()) {
            var room = Screens.inTheFirstMeeting(browser, narada);
            try {
                room.desk().phase("IDEAS");
                var ola = room.ola().page;
                var first = kept(ola, room);
                command("backup", "--from", live.toString(), "--to", path("backup"));

                room.piotr().say("idea", "Ławka na każdym podwórku", Screens.NEIGHBOURS);
                room.piotr().hasReached("board", "Ławka na każdym podwórku");
                room.desk().phase("GROUPING");
                lookAgain(ola, room);
                assertThat(at(ola, "kept-record")).not().hasText(first);
                assertThat(ola.getByText("Zapis nie zgadza się")).hasCount(0);
                var note = ola.request().get(checkpoint(room)).text();

                goBackToTheBackup(narada, live);
                room.desk().page.reload();
                room.desk().letIn("Jan Nowy");
                lookAgain(ola, room);

                assertThat(at(ola, "record-restored")).containsText("pamięta więcej niż serwer");
                assertThat(saved(ola, "record-phone.txt")).isEqualTo(note);
                assertThat(saved(ola, "record-server.txt")).contains("\nepoch 1\n");
                room.picture(ola, "record-restored");
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** What the phone says that it keeps, once it does. */
    private static String kept(Page phone, Screens room) {
        lookAgain(phone, room);
        var line = at(phone, "kept-record");
        assertThat(line).containsText("Odcisk zapisu, który pamięta ten telefon");
        return line.textContent();
    }

    private static void lookAgain(Page phone, Screens room) {
        phone.navigate(room.workshopUrl() + "#mine");
        phone.reload();
    }

    private static String checkpoint(Screens room) {
        return room.workshopUrl().replace("/w/", "/api/workshops/") + "/record/checkpoint";
    }

    private void goBackToTheBackup(Product narada, Path live) throws Exception {
        narada.stop();
        Files.move(live, directory.resolve("lost"));
        command("restore", "--from", path("backup"), "--keys", path("backup/keys"), "--to", live.toString());
        narada.startAgain();
    }

    private static String saved(Page phone, String file) throws IOException {
        var download = phone.waitForDownload(() -> at(phone, file).click());
        assertThat(download.suggestedFilename()).isEqualTo(file);
        return Files.readString(download.path());
    }

    private static void command(String... typed) throws Exception {
        var ended = new ProcessBuilder(Product.command(typed))
                .redirectErrorStream(true)
                .start();
        var said = new String(ended.getInputStream().readAllBytes());
        assertThat(ended.waitFor()).as(said).isZero();
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }
}
