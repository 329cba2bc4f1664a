package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who was at neither meeting reads the record of both, and checks it. */
@Tag("full")
class RecordPageInABrowserTest {

    private static final String NEED = "Boimy się wpuszczać obcych do domu";
    private static final String IDEA = "Karta sąsiada na klatce schodowej";
    private static final String WORDING = "Zaczynamy od karty sąsiada na trzech ulicach.";
    private static final String REASON = "Najprościej zacząć.";

    @Test
    void the_story_is_read_played_and_checked(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            var room = Room.scheduled(narada, new Caller(narada.url(), "pl"));
            var decision = twoMeetings(room);
            var here = narada.url() + "/w/" + room.id;
            var page = browser.screen(1366, 768).newPage();
            try {
                theStory(page, here + "/record");
                aMoment(page);
                theDecision(page, here, decision);
                thePlan(page, here, decision);
                theCheck(page, room, here + "/record");
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Two short meetings; gives the id of what was decided in the second. */
    private static String twoMeetings(Room room) {
        var people = room.join(room.open(0), 3);
        room.phase(0, "NEEDS");
        var need = people.get(0).need(NEED);
        people.forEach(each -> each.support("needs", need));
        room.phase(0, "IDEAS");
        var idea = people.get(1).idea(IDEA, need);
        room.close(0);
        room.open(1);
        room.phase(1, "DECIDING");
        var decision = Room.freshId();
        var desk = room.facilitator;
        desk.put(room.path("/decisions/" + decision), Map.of("ideaIds", List.of(idea), "wording", WORDING))
                .done();
        desk.put(room.path("/decisions/" + decision + "/outcome"), Map.of("outcome", "ADOPTED", "reason", REASON))
                .done();
        desk.put(room.path("/actions/" + Room.freshId()), Desk.action(decision, idea, "Karta na trzech ulicach"))
                .done();
        desk.put(room.path("/plan/publication"), Map.of()).done();
        room.close(1);
        return decision;
    }

    private static void theStory(Page page, String address) {
        page.navigate(address);
        var story = at(page, "story");
        assertThat(story).containsText("Spotkanie 1");
        assertThat(story).containsText("Spotkanie 2");
        assertThat(story).containsText(NEED);
        assertThat(story).containsText("3 głosy poparcia");
        at(page, "play").click();
        Browser.until(page, "Number(document.querySelector('[data-testid=slider]').value) >= 2");
        at(page, "play").click();
    }

    private static void aMoment(Page page) {
        var board = at(page, "then-sheet");
        page.getByText(Pattern.compile("potrzebę „" + NEED)).first().click();
        assertThat(board).containsText(NEED);
        assertThat(board).not().containsText(IDEA);
        page.getByText(Pattern.compile("pomysł „" + IDEA)).first().click();
        assertThat(board).containsText(IDEA);
        at(page, "proof").click();
        assertThat(at(page, "proof-holds")).containsText("podpisany odcisk");
    }

    private static void theDecision(Page page, String here, String decision) {
        at(page, "decision-next").click();
        at(page, "open-decision").click();
        assertThat(page).hasURL(here + "/record#decision-" + decision);
        var elsewhere = page.context().newPage();
        elsewhere.navigate(here + "/record#decision-" + decision);
        for (var each : List.of(page, elsewhere)) {
            var sheet = at(each, "decision-sheet");
            for (var said : List.of(WORDING, REASON, "Spotkanie 2", IDEA, NEED, "Karta na trzech ulicach")) {
                assertThat(sheet).containsText(said);
            }
            assertThat(sheet.getByTestId("proof-holds")).containsText("podpisany odcisk");
        }
        elsewhere.close();
    }

    private static void thePlan(Page page, String here, String decision) {
        page.navigate(here + "/plan");
        assertThat(at(page, "numbers")).containsText("1 ustalenie");
        assertThat(at(page, "how-to-check").locator(".imprint-words")).hasText(Pattern.compile("(\\S+ ){7}\\S+"));
        assertThat(at(page, "decision-" + decision).getByRole(AriaRole.LINK))
                .hasAttribute("href", Pattern.compile("/record#decision-" + decision));
    }

    private static void theCheck(Page page, Room room, String address) {
        page.navigate(address);
        at(page, "check-go").click();
        assertThat(at(page, "check-good")).containsText("Zapis się zgadza");

        var record = room.facilitator.file(room.path("/exports/record.zip?audience=PUBLIC"));
        var altered = record.clone();
        altered[altered.length / 2] ^= 1;
        answered(page, altered);
        assertThat(at(page, "check-bad")).hasAttribute("data-check", "files");

        answered(page, AlteredRecord.withOtherWords(record, "Boimy", "Wolim"));
        var bad = at(page, "check-bad");
        assertThat(bad).hasAttribute("data-check", "opening");
        assertThat(bad).containsText("Słowa są inne niż te, które zapisano");
        assertThat(bad).containsText(Pattern.compile("Miejsce: wpis nr.\\d+"));
        assertThat(bad).containsText(NEED);
    }

    /** Checks again, while somebody on the way gives another file than the server's. */
    private static void answered(Page page, byte[] zip) {
        page.unrouteAll();
        page.route(
                Pattern.compile(".*/exports/record\\.zip.*"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/zip")
                        .setBodyBytes(zip)));
        at(page, "check-go").click();
    }
}
