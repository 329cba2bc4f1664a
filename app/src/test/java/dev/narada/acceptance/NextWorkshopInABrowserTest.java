package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workshop is planned in a few clicks, and another one goes on from what it left open. */
@Tag("full")
class NextWorkshopInABrowserTest {

    private static final String PUT_OFF = "Karta sąsiada: komu mogę pomóc";
    private static final String OPEN = "Kurs bezpiecznej pomocy w trzech świetlicach";

    @Test
    void what_one_workshop_left_open_stands_in_the_next_with_the_way_back(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            var room = Room.scheduled(narada, new Caller(narada.url(), "pl"));
            heldAndOver(room);
            var page = browser.screen(1366, 768).newPage();
            try {
                signIn(page, narada);
                planned(page);
                goingOn(page, room);
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void signIn(Page page, Product narada) {
        page.navigate(narada.url() + "/console");
        at(page, "login-name").fill("Jolanta");
        at(page, "login-password").fill("dwanaście znaków");
        at(page, "login-submit").click();
    }

    /** Six fields and clicks from the list to the desk; what is missing is said by the page itself. */
    private static void planned(Page page) {
        at(page, "new-workshop").click();
        page.getByTestId("template-one").locator("..").click();
        assertThat(at(page, "course")).containsText("Co ustalamy?");
        at(page, "schedule").click();
        assertThat(page.getByText("Tytuł ma co najmniej 3 znaki.")).isVisible();
        assertThat(at(page, "workshop-title")).isFocused();
        at(page, "workshop-title").fill("Nasza ulica");
        at(page, "session-1-from").fill("17");
        at(page, "workshop-place").fill("Biblioteka");
        at(page, "workshop-organiser").fill("Rada osiedla");
        at(page, "schedule").click();
        at(page, "next-step").waitFor();
        at(page, "tab-meetings").click();
        assertThat(page.getByText("Kto, co, do kiedy").first()).isVisible();
        assertThat(page.getByText("17:00").first()).isVisible();
    }

    private static void goingOn(Page page, Room earlier) {
        at(page, "home").click();
        at(page, "next-" + earlier.id).click();
        assertThat(at(page, "along")).containsText(PUT_OFF);
        assertThat(at(page, "along")).containsText(OPEN);
        assertThat(at(page, "along")).not().containsText("Ławka przed sklepem");
        at(page, "workshop-title").fill("Koalicja, drugi rok");
        at(page, "schedule").click();
        at(page, "next-step").waitFor();
        at(page, "tab-items").click();
        at(page, "show-ideas").check(new Locator.CheckOptions().setForce(true));
        for (var words : List.of(PUT_OFF, OPEN)) {
            var row = page.locator("main [data-testid^='item-']")
                    .filter(DeskScreen.containing(words))
                    .first();
            assertThat(row.getByRole(AriaRole.LINK)).hasText("Lokalna Koalicja Wolontariatu");
            assertThat(row.getByRole(AriaRole.LINK))
                    .hasAttribute("href", Pattern.compile("/w/" + earlier.id + "/plan"));
        }
    }

    private static void heldAndOver(Room room) {
        var desk = new Desk(room);
        var code = room.open(0);
        room.phase(0, "IDEAS");
        var phone = room.join(code, "Halina");
        var need = phone.need("Boimy się wpuszczać obcych do domu");
        var putOff = phone.idea(PUT_OFF, need);
        var chosen = phone.idea("Kurs bezpiecznej pomocy", need);
        phone.idea("Ławka przed sklepem", need);
        var decision = desk.propose(List.of(chosen), "Zaczynamy od kursu.");
        var outcome = room.path("/decisions/" + decision + "/outcome");
        room.facilitator.put(outcome, Map.of("outcome", "ADOPTED")).done();
        desk.adopt(decision, chosen, OPEN);
        room.facilitator
                .post(room.path("/sessions/" + room.sessions.get(0) + "/carry-over"), Map.of("park", List.of(putOff)))
                .done();
        room.close(0);
        room.open(1);
        room.close(1);
    }
}
