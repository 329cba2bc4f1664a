package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hand, „ready” and a heart, from two phones to the board and the desk that stand on one laptop, and back. */
@Tag("full")
class SignalsInABrowserTest {

    @Test
    void what_a_phone_signals_is_seen_at_once_and_leaves_nothing(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            var screens = Screens.inTheFirstMeeting(browser, narada);
            try {
                signals(screens);
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void signals(Screens screens) {
        var desk = screens.desk();
        var board = screens.board();
        var phone = screens.ola().page;
        desk.phase("NEEDS");
        desk.click("signals");

        screens.piotr().click("signal-hand");
        assertThat(at(desk.page, "signals-hands")).hasText("1");
        screens.ola().click("signal-hand");
        assertThat(at(desk.page, "signals-hands")).hasText("2");
        assertThat(desk.page.locator(".raised-hands bdi")).hasText(new String[] {"Piotr", "Ola"});
        assertThat(board.part("board-signals")).containsText("Ręce w górze: 2");
        board.showsNot("Piotr");

        screens.ola().click("signal-ready");
        assertThat(board.part("board-signals")).containsText("Gotowe: 1 z 3");
        board.page.bringToFront();
        screens.piotr().click("react-HEART");
        assertThat(at(board.page, "board-reactions").locator("[data-kind='HEART']"))
                .hasCount(1);
        assertThat(at(board.page, "board-reactions").locator("li")).hasCount(0);
        screens.picture(phone, "signals-phone");
        screens.picture(board.page, "signals-board");
        screens.picture(desk.page, "signals-desk");
        sendStaysClear(phone);

        desk.page.bringToFront();
        desk.click("lower-all");
        for (var each : List.of(phone, screens.piotr().page)) {
            assertThat(at(each, "signal-hand")).hasAttribute("aria-pressed", "false");
        }
        desk.click("switch-reactions");
        assertThat(at(phone, "react-HEART")).hasCount(0);
        desk.phase("IDEAS");
        assertThat(at(phone, "signal-ready")).hasAttribute("aria-pressed", "false");
        assertThat(board.part("board-signals")).isEmpty();
    }

    /** The row of signals lies over nothing that somebody needs while they write. */
    private static void sendStaysClear(Page phone) {
        at(phone, "need-title").click();
        assertThat(phone.locator(".signals")).isHidden();
        phone.evaluate("document.activeElement.blur()");
        assertThat(phone.locator(".signals")).isVisible();
    }
}
