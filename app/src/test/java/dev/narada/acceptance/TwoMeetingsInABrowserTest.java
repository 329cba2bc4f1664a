package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both meetings as people see them: a desk, a projector, three phones, and a laptop whose power fails in between. */
@Tag("full")
class TwoMeetingsInABrowserTest {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String NEED = "Boimy się wpuszczać obcych do domu";
    private static final String IDEA = "Karta sąsiada: komu mogę pomóc, kiedy i w czym";
    private static final String OFFLINE_IDEA = "Wspólny telefon dyżurny dla jednej ulicy";

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void the_room_goes_from_the_first_word_to_the_public_plan(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            try {
                twoMeetings(narada, browser);
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(PICTURES);
                throw e;
            }
        }
    }

    private void twoMeetings(Product narada, Browser browser) {
        // The facilitator schedules from the template.
        var laptop = browser.screen(1366, 768);
        var desk = laptop.newPage();
        desk.navigate(narada.url() + "/console#setup=" + narada.setupToken());
        at(desk, "setup-name").fill("Jolanta");
        at(desk, "setup-password").fill("dwanaście znaków");
        at(desk, "setup-submit").click();
        at(desk, "new-workshop").click();
        choose(desk, "template-lodz");
        for (var meeting = 1; meeting <= 2; meeting++) {
            at(desk, "session-" + meeting + "-date")
                    .fill(LocalDate.now().plusWeeks(meeting).toString());
        }
        at(desk, "schedule").click();
        at(desk, "next-step").waitFor();
        var workshop = get(desk, narada.url() + "/api/workshops")
                .at("/workshops/0/workshopId")
                .asString();
        var here = narada.url() + "/w/" + workshop;

        // One person signs up from home.
        var home = browser.phone().newPage();
        home.navigate(narada.url() + "/?w=" + workshop);
        at(home, "join-name").fill("Uczestniczka 7");
        at(home, "join-submit").click();
        at(home, "signed-up").waitFor();

        // The meeting begins; two phones come in by the code.
        at(desk, "open-session-1").click();
        at(desk, "open-door").click();
        var board = laptop.newPage();
        board.setViewportSize(1920, 1080);
        board.navigate(here + "/board");
        assertThat(at(board, "board-code")).containsText(Pattern.compile("[A-Z0-9]{3}.?[A-Z0-9]{3}"));
        var code = at(board, "board-code").textContent();
        var first = join(browser, narada, code, "Osoba 1");
        var second = join(browser, narada, code, "Osoba 2");
        assertThat(at(board, "board-present")).containsText("2");

        // Needs and ideas stand on the board without a reload.
        phase(desk, "NEEDS");
        say(first, "need", NEED);
        assertThat(board.getByText(NEED).first()).isVisible();
        phase(desk, "IDEAS");
        say(second, "idea", IDEA);
        assertThat(board.getByText(IDEA).first()).isVisible();
        var idea =
                get(desk, api(narada, workshop, "/board")).at("/ideas/0/ideaId").asString();
        at(first, "support-" + idea).click();
        assertThat(at(board, "board-support-" + idea)).containsText("1");

        // One phone loses the network, its owner goes on writing, and comes back.
        second.context().setOffline(true);
        say(second, "idea", OFFLINE_IDEA);
        assertThat(second.locator("[data-stage=phone]").first()).isVisible();
        second.context().setOffline(false);
        assertThat(board.getByText(OFFLINE_IDEA).first()).isVisible();
        var ideas = get(desk, api(narada, workshop, "/board")).at("/ideas");
        assertThat(ideas.size()).isEqualTo(2);
        assertThat(at(board, "board-card-" + ideas.get(1).get("ideaId").asString()))
                .isVisible();
        picture(board, "board");
        picture(first, "phone");
        picture(desk, "console");

        // The first meeting ends, and the laptop's power fails.
        at(desk, "now").click();
        at(desk, "close-session-1").click();
        assertThat(at(desk, "open-session-2")).isEnabled();
        narada.kill();
        narada.startAgain();

        // A week later everything is there, and the phones are known.
        at(desk, "open-session-2").click();
        at(desk, "open-door").click();
        assertThat(at(board, "board-qr")).isVisible();
        first.reload();
        at(first, "join-code").fill(at(board, "board-code").textContent());
        at(first, "check-in").getByRole(AriaRole.BUTTON).click();
        assertThat(at(board, "board-present")).containsText("1");
        phase(desk, "IDEAS");
        assertThat(board.getByText(IDEA).first()).isVisible();
        assertThat(at(board, "board-support-" + idea)).containsText("1");

        // A decision is taken, an action adopted, the plan published.
        phase(desk, "DECIDING");
        choose(desk, "decision-idea-" + idea);
        at(desk, "decision-wording").fill("Zaczynamy od karty sąsiada na trzech ulicach.");
        at(desk, "propose-decision").click();
        assertThat(board.getByText("Zaczynamy od karty sąsiada").first()).isVisible();
        choose(desk, "decision-outcome-ADOPTED");
        at(desk, "decision-reason").fill("Najprościej zacząć.");
        at(desk, "take-decision").click();
        phase(desk, "PLANNING");
        at(desk, "action-title").fill("Karta sąsiada na trzech ulicach");
        at(desk, "action-more").click();
        choose(desk, "action-track-RESIDENTS");
        at(desk, "action-organisation").fill("Centerko");
        at(desk, "adopt-action").click();
        at(desk, "publish-plan").click();
        at(desk, "publish-plan-yes").click();

        var anyone = browser.screen(1280, 900).newPage();
        anyone.navigate(here + "/plan");
        assertThat(anyone.getByText("Karta sąsiada na trzech ulicach").first()).isVisible();
        picture(anyone, "plan");
        assertThat(browser.complaints()).isEmpty();
    }

    private static Page join(Browser browser, Product narada, String code, String name) {
        var phone = browser.phone().newPage();
        phone.navigate(narada.url() + "/");
        at(phone, "join-code").fill(code.toLowerCase(Locale.ROOT));
        at(phone, "join-submit").click();
        at(phone, "join-name").fill(name);
        at(phone, "join-submit").click();
        at(phone, "headline").waitFor();
        return phone;
    }

    private static void say(Page phone, String kind, String title) {
        at(phone, kind + "-title").fill(title);
        phone.getByText("Wolontariat sąsiedzki").last().click();
        at(phone, "send").click();
    }

    /** Ticks a choice whose drawn face lies over the real one. */
    private static void choose(Page desk, String handle) {
        at(desk, handle).check(new Locator.CheckOptions().setForce(true));
    }

    private static void phase(Page desk, String phase) {
        at(desk, "now").click();
        at(desk, "phase-" + phase).click();
    }

    private JsonNode get(Page page, String url) {
        return json.readTree(
                page.context().request().get(url, RequestOptions.create()).text());
    }

    private static String api(Product narada, String workshop, String rest) {
        return narada.url() + "/api/workshops/" + workshop + rest;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
