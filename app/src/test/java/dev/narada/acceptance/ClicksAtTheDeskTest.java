package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The most frequent acts of a facilitator, each from where one is most likely to be: so many clicks, so many seconds. */
@Tag("full")
class ClicksAtTheDeskTest {

    private static final String BENCH = "Ławka przy przystanku jest połamana";
    private static final String LAMP = "Lampa nad wejściem nie świeci";
    private static final String GATE = "Brama nie domyka się od roku";

    @Test
    void the_ten_most_frequent_acts_take_few_clicks(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            try {
                var screens = Screens.inTheFirstMeeting(browser, narada);
                var acts = new CountedActs(screens.desk());
                leading(acts, screens);
                fromCardsToPlan(acts, screens);
                System.out.println(acts.table());
                assertThat(acts.overTheLimit()).isEmpty();
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
        }
    }

    private static void leading(CountedActs acts, Screens screens) {
        var page = screens.desk().page;
        screens.desk().phase("INPUT");
        screens.desk().tab("people");
        acts.count("next phase, from another tab", 1, () -> {
            acts.click("next-step");
            screens.desk().isIn("NEEDS");
        });
        acts.count("pause and go on", 2, () -> {
            acts.click("pause");
            assertThat(at(page, "pause")).hasAttribute("aria-pressed", "true");
            acts.click("pause");
            assertThat(at(page, "pause")).hasAttribute("aria-pressed", "false");
        });
        acts.count("start the clock", 2, () -> {
            acts.click("clock");
            acts.click("timer-5");
            at(page, "timer-stop").waitFor();
        });
        acts.count("write down for somebody", 1, () -> {
            acts.type("proxy-title", BENCH);
            acts.click("proxy-submit");
            screens.desk().row(BENCH).waitFor();
        });
        acts.count("hide", 1, () -> {
            acts.click(DeskScreen.part(screens.desk().row(BENCH), "hide-"));
            screens.board().showsNot(BENCH);
        });
        acts.count("take back", 1, () -> {
            acts.click("undo");
            screens.board().shows(BENCH);
        });
    }

    private static void fromCardsToPlan(CountedActs acts, Screens screens) {
        var desk = screens.desk();
        desk.phase("IDEAS");
        for (var idea : new String[] {BENCH, LAMP, GATE, "Domofon milczy"}) {
            desk.fromVoice("ideas", idea, Screens.CITY);
            screens.board().shows(idea);
        }
        desk.phase("GROUPING");
        acts.count("put three together", 4, () -> {
            for (var idea : new String[] {BENCH, LAMP, GATE}) {
                acts.click(DeskScreen.part(desk.line("group-row-", idea), "pick-"));
            }
            acts.click("merge");
            desk.page.locator("[data-testid^='split-']").first().waitFor();
        });
        desk.phase("PRIORITISING");
        acts.count("open the voting", 2, () -> {
            acts.click("open-voting");
            acts.click("open-voting-yes");
            at(desk.page, "voters").waitFor();
        });
        acts.count("close the voting", 2, () -> {
            acts.click("close-voting");
            acts.click("close-voting-yes");
            at(desk.page, "vote-again").waitFor();
        });
        desk.phase("DECIDING");
        acts.count("decide", 3, () -> {
            acts.click(desk.page.locator("[data-testid^='decision-idea-']").first());
            acts.click("propose-decision");
            acts.click("take-decision");
            at(desk.page, "settled").waitFor();
        });
        desk.phase("PLANNING");
        acts.count("an action", 2, () -> {
            acts.type("action-title", "Naprawić ławkę");
            acts.click("adopt-action");
            desk.page.locator("[data-testid^='action-0']").first().waitFor();
        });
        acts.count("publish the plan", 3, () -> {
            acts.click("publish-plan");
            acts.click("publish-plan-yes");
            assertThat(desk.page.locator("main").getByText("wersja 1")).isVisible();
        });
    }
}
