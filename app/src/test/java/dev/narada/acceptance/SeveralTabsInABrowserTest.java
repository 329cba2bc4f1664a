package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One browser with several tabs, and a phone whose store breaks: nothing is cut off, nothing is lost. */
@Tag("full")
class SeveralTabsInABrowserTest {

    private static final String BREAK_THE_STORE = """
            () => {
              const broken = () => { throw new DOMException('The database connection is closing.', 'InvalidStateError'); };
              IDBDatabase.prototype.transaction = broken;
              IDBFactory.prototype.open = broken;
            }""";

    @Test
    void the_tabs_of_a_browser_share_their_lines_and_a_broken_store_loses_no_word(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            var room = Screens.inTheFirstMeeting(browser, narada);
            try {
                room.desk().phase("IDEAS");
                threeBoardsBesideTheDesk(room);
                twoTabsOfOnePhone(room);
                aStoreThatBreaks(room);
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void threeBoardsBesideTheDesk(Screens room) {
        var context = room.desk().page.context();
        var lines = Lines.of(context);
        var boards = Stream.concat(
                        Stream.of(room.board().page),
                        Stream.generate(context::newPage).limit(2))
                .toList();
        boards.forEach(board -> board.navigate(room.workshopUrl() + "/board"));
        room.desk().page.reload();
        boards.forEach(board -> assertThat(at(board, "board-present")).hasText("3"));

        room.ola().say("idea", "Ławka na każdym podwórku", Screens.NEIGHBOURS);

        boards.forEach(board ->
                assertThat(board.getByText("Ławka na każdym podwórku").first()).isVisible());
        // once for all, the small one beside the desk included: the room's board and its signals;
        // for the desk alone: its own view, and who came
        lines.settleAt(4, room.desk().page);
    }

    private static void twoTabsOfOnePhone(Screens room) {
        var context = room.ola().page.context();
        var lines = Lines.of(context);
        var second = context.newPage();
        second.navigate(room.workshopUrl());
        at(second, "headline").waitFor();
        room.ola().page.reload();
        at(room.ola().page, "headline").waitFor();

        room.piotr().say("idea", "Mapa cichych miejsc", Screens.NEIGHBOURS);

        for (var tab : List.of(room.ola().page, second)) {
            assertThat(tab.getByText("Mapa cichych miejsc").first()).isVisible();
        }
        lines.settleAt(2, second);

        room.ola().page.close();
        room.piotr().say("idea", "Kino letnie w parku", Screens.NEIGHBOURS);
        assertThat(second.getByText("Kino letnie w parku").first()).isVisible();
    }

    private static void aStoreThatBreaks(Screens room) {
        var piotr = room.piotr();
        piotr.page.evaluate(BREAK_THE_STORE);
        piotr.say("idea", "Powiedziane po przebudzeniu", Screens.NEIGHBOURS);
        assertThat(room.board().page.getByText("Powiedziane po przebudzeniu").first())
                .isVisible();

        piotr.page.context().setOffline(true);
        piotr.say("idea", "Powiedziane bez sieci", Screens.NEIGHBOURS);
        assertThat(at(piotr.page, "offline")).containsText("Nie zamykaj tej strony");
        piotr.page.context().setOffline(false);
        assertThat(room.board().page.getByText("Powiedziane bez sieci").first()).isVisible();
    }

    /** The streams that a browser holds open. */
    private record Lines(Set<Request> open) {

        static Lines of(BrowserContext context) {
            var open = ConcurrentHashMap.<Request>newKeySet();
            context.onRequest(request -> {
                if (request.url().contains("/live")) {
                    open.add(request);
                }
            });
            context.onRequestFinished(open::remove);
            context.onRequestFailed(open::remove);
            return new Lines(open);
        }

        /** The page is asked something each time, because its messages come in only then. */
        void settleAt(int count, Page page) {
            await().untilAsserted(() -> {
                page.evaluate("1");
                assertThat(open.stream().map(Request::url)).hasSize(count);
            });
        }
    }
}
