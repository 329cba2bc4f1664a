package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has never led a meeting tries it, with the real console, a projector and their own phone. */
@Tag("full")
class PracticeInABrowserTest {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Test
    void a_facilitator_practises_with_made_up_people_and_nothing_is_left(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir, "--narada.practice.tempo=8");
                var browser = new Browser()) {
            var laptop = browser.screen(1366, 768);
            var page = laptop.newPage();
            try {
                page.navigate(narada.url() + "/console#setup=" + narada.setupToken());
                at(page, "setup-name").fill("Jolanta");
                at(page, "setup-password").fill("dwanaście znaków");
                at(page, "setup-submit").click();
                at(page, "practise").click();
                assertThat(at(page, "practice-mark")).isVisible(SOON);
                var workshop = page.url().replaceFirst(".*#/w/([^/]+).*", "$1");
                var board = laptop.newPage();
                board.setViewportSize(1920, 1080);
                board.navigate(narada.url() + "/w/" + workshop + "/board");
                practised(narada, browser, page, board);
                ended(narada, page, workshop);
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void practised(Product narada, Browser browser, Page page, Page board) {
        at(page, "open-session-1").click();
        at(page, "open-door").click();
        assertThat(at(board, "board-code")).containsText(Pattern.compile("[A-Z0-9]{3}.?[A-Z0-9]{3}"));
        var phone = PhoneScreen.join(browser, narada, at(board, "board-code").textContent(), "Jolanta");
        assertThat(at(board, "board-present")).containsText("13");
        at(page, "now").click();
        at(page, "phase-NEEDS").click();
        assertThat(board.getByText("Boimy się wpuszczać obcych do domu").first())
                .isVisible(SOON);
        assertThat(phone.page.getByText("Boimy się wpuszczać obcych do domu").first())
                .isVisible(SOON);
    }

    private static void ended(Product narada, Page page, String workshop) {
        at(page, "practice-end").click();
        at(page, "practise").waitFor();
        var anybody = new Caller(narada.url());
        assertThat(anybody.get("/api/workshops/" + workshop).status()).isEqualTo(404);
        assertThat(anybody.get("/healthz").expect(200).get("position").asLong()).isZero();
        assertThat(page.locator(".workshop-list li")).hasCount(0);
    }
}
