package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static dev.narada.acceptance.Keyboard.beginning;
import static dev.narada.acceptance.Keyboard.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole meeting led without a pointer, from the first account to the closed workshop. */
@Tag("full")
class LedByKeyboardInABrowserTest {

    private static final String BANK = "Bank godzin dla jednej ulicy";
    private static final String EXCHANGE = "Wymiana godzin między sąsiadami";
    private static final String HOURS = "Godziny dla sąsiadów";
    private static final String BENCH = "Ławka przy przystanku jest połamana";

    @Test
    void a_facilitator_leads_from_the_first_account_to_the_published_plan(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            var page = browser.screen(1366, 768).newPage();
            try {
                var led = new Led(browser, narada, page, new Keyboard(page));
                led.setsUp();
                var ola = led.opensTheDoor();
                led.writesDownHidesAndTakesBack();
                led.groups(ola);
                led.letsChoose(ola);
                led.decides(ola);
                led.plansAndPublishes();
                led.closes();
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private record Led(Browser browser, Product narada, Page page, Keyboard keyboard) {

        void setsUp() {
            page.navigate(narada.url() + "/console#setup=" + narada.setupToken());
            at(page, "setup-name").waitFor();
            keyboard.type("setup-name", "Jolanta");
            keyboard.type("setup-password", "dwanaście znaków");
            page.keyboard().press("Enter");
            at(page, "new-workshop").waitFor();
            keyboard.press("new-workshop", "Enter");
            at(page, "schedule").waitFor();
            keyboard.tabTo(beginning("template-"));
            keyboard.goOn("ArrowDown", exactly("template-lodz"));
            assertThat(at(page, "template-lodz")).isChecked();
            keyboard.press("schedule", "Enter");
            at(page, "next-step").waitFor();
        }

        PhoneScreen opensTheDoor() {
            keyboard.press("open-session-1", "Enter");
            isIn("LOBBY");
            keyboard.press("open-door", "Enter");
            var ola = PhoneScreen.join(browser, narada, at(page, "door-code").textContent(), "Ola");
            phase("IDEAS");
            return ola;
        }

        void writesDownHidesAndTakesBack() {
            keyboard.type("proxy-title", BENCH);
            keyboard.press("proxy-submit", "Enter");
            var row = page.locator("main " + beginning("item-")).filter(DeskScreen.containing(BENCH));
            row.waitFor();
            keyboard.tabTo(beginning("hide-"));
            page.keyboard().press("Enter");
            assertThat(row).containsText("Przywróć");
            keyboard.press("undo", "Enter");
            assertThat(row).containsText("Schowaj");
        }

        void groups(PhoneScreen ola) {
            ola.say("idea", BANK, Screens.NEIGHBOURS);
            ola.say("idea", EXCHANGE, Screens.NEIGHBOURS);
            phase("GROUPING");
            var cards = page.locator(beginning("group-row-"));
            assertThat(cards).hasCount(3);
            keyboard.tabTo(beginning("pick-"));
            keyboard.goOn("ArrowRight", picks(BANK));
            page.keyboard().press("Space");
            keyboard.goOn("ArrowDown", picks(EXCHANGE));
            page.keyboard().press("Space");
            keyboard.type("merge-title", HOURS);
            keyboard.press("merge", "Enter");
            assertThat(cards).hasCount(2);
            assertThat(cards.filter(DeskScreen.containing(HOURS))).isVisible();
        }

        void letsChoose(PhoneScreen ola) {
            phase("PRIORITISING");
            confirm("open-voting");
            ola.dots(HOURS, 3);
            assertThat(at(page, "voters")).containsText("1");
            confirm("close-voting");
            at(page, "vote-again").waitFor();
        }

        void decides(PhoneScreen ola) {
            phase("DECIDING");
            keyboard.tabTo(beginning("decision-idea-"));
            page.keyboard().press("Space");
            keyboard.type("decision-wording", "Zaczynamy od banku godzin.");
            keyboard.press("propose-decision", "Enter");
            at(page, "take-decision").waitFor();
            ola.object("Nie wiemy, kto policzy godziny.");
            page.locator("main " + beginning("resolve-how-")).waitFor();
            keyboard.tabTo("main " + beginning("resolve-how-"));
            page.keyboard().type("Liczy Centerko.");
            page.keyboard().press("Enter");
            assertThat(page.locator("main " + beginning("resolve-how-"))).hasCount(0);
            keyboard.type("decision-reason", "Najprościej zacząć.");
            keyboard.press("take-decision", "Enter");
            at(page, "settled").waitFor();
        }

        void plansAndPublishes() {
            phase("PLANNING");
            keyboard.type("action-title", "Bank godzin na trzech ulicach");
            keyboard.press("action-more", "Enter");
            keyboard.type("action-owner", "Ola");
            keyboard.type("action-due", "2027-12-15");
            keyboard.press("adopt-action", "Enter");
            page.locator(beginning("action-0")).first().waitFor();
            confirm("publish-plan");
            assertThat(page.locator("main").getByText("wersja 1")).isVisible();
        }

        void closes() {
            keyboard.press("now", "Enter");
            keyboard.press("close-session-1", "Enter");
            isIn("NONE");
            page.keyboard().press("Escape");
            keyboard.press("tab-meetings", "Enter");
            at(page, "close-workshop").waitFor();
            keyboard.press("close-workshop", "Enter");
            at(page, "reopen-workshop").waitFor();
        }

        private void phase(String phase) {
            keyboard.press("now", "Enter");
            keyboard.press("phase-" + phase, "Enter");
            isIn(phase);
        }

        private void isIn(String phase) {
            assertThat(at(page, "moment")).hasAttribute("data-phase", phase);
        }

        /** Asks, goes back, and is where it was; then for good. */
        private void confirm(String handle) {
            at(page, handle).waitFor();
            keyboard.press(handle, "Enter");
            assertThat(at(page, handle + "-yes")).isFocused();
            page.keyboard().press("Escape");
            assertThat(at(page, handle)).isFocused();
            page.keyboard().press("Enter");
            assertThat(at(page, handle + "-yes")).isFocused();
            page.keyboard().press("Enter");
        }

        private String picks(String title) {
            var row = page.locator(beginning("group-row-"))
                    .filter(DeskScreen.containing(title))
                    .getAttribute("data-card");
            return exactly("pick-" + row);
        }
    }
}
