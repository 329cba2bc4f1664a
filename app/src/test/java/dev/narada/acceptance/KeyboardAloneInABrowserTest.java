package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole meeting taken part in without a pointer: Tab, Space, Enter, arrows and letters are all there is. */
@Tag("full")
class KeyboardAloneInABrowserTest {

    private static final String NEED = "Komuś brakuje ławek na skwerze";
    private static final String IDEA = "Ławka, którą zbudujemy w sobotę";

    @Test
    void somebody_takes_part_from_the_code_to_the_evaluation(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            var room = Room.scheduled(narada, new Caller(narada.url()));
            var code = room.open(0);
            var other = room.join(code, "Piotr");
            room.phase(0, "NEEDS");
            var page = browser.phone().newPage();
            try {
                comesIn(page, narada, code);
                var need = saysAndSupports(room, other, page);
                var idea = proposes(room, other, page, need);
                laysDots(room, other, page, need, idea);
                objects(room, page, idea);
                evaluatesAndReads(room, page);
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void comesIn(Page page, Product narada, String code) {
        var keyboard = new Keyboard(page);
        page.navigate(narada.url() + "/");
        at(page, "join-code").waitFor();
        keyboard.reach("join-code");
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        at(page, "join-name").waitFor();
        keyboard.reach("join-name");
        page.keyboard().type("Halina");
        page.keyboard().press("Enter");
        assertThat(at(page, "headline")).hasText("Potrzeby");
    }

    private static String saysAndSupports(Room room, Room.Phone other, Page page) {
        var keyboard = new Keyboard(page);
        var need = other.need("Nie ma gdzie powiesić ogłoszenia");
        keyboard.reach("need-title");
        page.keyboard().type(NEED);
        keyboard.press("theme-" + room.themes.get(1), "Space");
        assertThat(at(page, "theme-" + room.themes.get(1))).hasAttribute("aria-pressed", "true");
        keyboard.press("send", "Enter");
        assertThat(page.locator("[data-stage=board]")).isVisible();
        keyboard.press("support-" + need, "Space");
        assertThat(at(page, "support-" + need)).hasAttribute("aria-pressed", "true");
        return need;
    }

    private static String proposes(Room room, Room.Phone other, Page page, String need) {
        var keyboard = new Keyboard(page);
        room.phase(0, "IDEAS");
        assertThat(at(page, "headline")).hasText("Pomysły");
        keyboard.reach("idea-title");
        page.keyboard().type(IDEA);
        keyboard.press("send", "Enter");
        assertThat(page.locator("li[data-testid^='item-']:has([data-stage=board])")
                        .filter(DeskScreen.containing(IDEA)))
                .isVisible();
        var idea = other.idea("Tablica ogłoszeń w każdej bramie", need);
        keyboard.press("support-" + idea, "Enter");
        assertThat(at(page, "support-" + idea)).hasAttribute("aria-pressed", "true");
        return idea;
    }

    private static void laysDots(Room room, Room.Phone other, Page page, String need, String idea) {
        var keyboard = new Keyboard(page);
        var another = other.idea("Mapa cichych miejsc", need);
        room.phase(0, "PRIORITISING");
        var voting = room.path("/votings/" + Room.freshId());
        room.facilitator
                .put(
                        voting,
                        Map.of("ideaIds", List.of(idea, another), "dotBudget", 2, "dotsPerIdea", 2, "secret", true))
                .done();
        at(page, "dot-more-" + idea).waitFor();
        keyboard.press("dot-more-" + idea, "Space");
        assertThat(at(page, "dots-" + idea)).hasAttribute("data-dots", "1");
        keyboard.press("dot-more-" + idea, "Enter");
        assertThat(at(page, "dots-" + idea)).hasAttribute("data-dots", "2");
        room.facilitator.put(voting + "/state", Map.of("state", "CLOSED")).done();
        at(page, "tally").waitFor();
    }

    private static void objects(Room room, Page page, String idea) {
        var keyboard = new Keyboard(page);
        room.phase(0, "DECIDING");
        room.facilitator
                .put(
                        room.path("/decisions/" + Room.freshId()),
                        Map.of("ideaIds", List.of(idea), "wording", "Zaczynamy od tablicy ogłoszeń."))
                .done();
        at(page, "object").waitFor();
        keyboard.press("object", "Enter");
        keyboard.reach("objection-reason");
        page.keyboard().type("Kto ją zawiesi?");
        keyboard.press("objection-send", "Enter");
        assertThat(page.locator("main")).containsText("Zastrzeżenie jest zgłoszone");
    }

    private static void evaluatesAndReads(Room room, Page page) {
        var keyboard = new Keyboard(page);
        room.phase(0, "EVALUATION");
        at(page, "evaluate-send").waitFor();
        for (var question : List.of("useful", "heard", "comeAgain")) {
            keyboard.tabTo("[data-testid^=evaluate-" + question + "-]");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowRight");
        }
        keyboard.press("evaluate-send", "Enter");
        at(page, "evaluated").waitFor();
        keyboard.press("tab-mine", "Enter");
        assertThat(page.locator("main")).containsText(NEED);
        keyboard.press("tab-plan", "Enter");
        keyboard.press("tab-now", "Enter");
        at(page, "evaluated").waitFor();
    }
}
