package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Every screen in the room: the desk, the projector, two phones. Somebody else has no phone at all. */
record Screens(
        Browser browser, DeskScreen desk, BoardScreen board, PhoneScreen ola, PhoneScreen piotr, String workshopUrl) {

    static final Path PICTURES = Path.of("target", "pictures");
    static final String WITHOUT_A_PHONE = "Zofia Żółć";
    static final String NEIGHBOURS = "Wolontariat sąsiedzki";
    static final String RENEWAL = "Rewitalizacja";
    static final String CITY = "Wolontariat miejski";

    /** Scheduled, opened, and three people in the room. */
    static Screens inTheFirstMeeting(Browser browser, Product narada) {
        var laptop = browser.screen(1366, 768);
        var desk = DeskScreen.setUp(laptop.newPage(), narada);
        planTheAgenda(desk, narada.url() + "/api/workshops/" + desk.workshopId());
        desk.openSession(1);
        var code = desk.openDoor();
        var url = narada.url() + "/w/" + desk.workshopId();
        var board = new BoardScreen(laptop.newPage(), url + "/board");
        var ola = PhoneScreen.join(browser, narada, code, "Ola");
        var piotr = PhoneScreen.join(browser, narada, code, "Piotr");
        desk.letIn(WITHOUT_A_PHONE);
        assertThat(board.part("board-present")).hasText("3");
        return new Screens(browser, desk, board, ola, piotr, url);
    }

    /** The agenda with its card was written beforehand, by a program. */
    private static void planTheAgenda(DeskScreen desk, String api) {
        var request = desk.page.context().request();
        var session = JsonMapper.shared()
                .readTree(request.get(api).text())
                .at("/sessions/0/sessionId")
                .asString();
        var card = Map.of(
                "phase", "INPUT",
                "title", "Co już działa w mieście",
                "minutes", 20,
                "text", "Trzy ulice, czterdzieści osób, jeden telefon dyżurny.");
        var needs = Map.of("phase", "NEEDS", "title", "Potrzeby", "minutes", 35);
        var ideas = Map.of("phase", "IDEAS", "title", "Pomysły", "minutes", 45);
        var answer = request.put(
                api + "/sessions/" + session + "/agenda",
                RequestOptions.create()
                        .setHeader("X-Narada", "1")
                        .setData(Map.of("items", List.of(card, needs, ideas))));
        assertThat(answer).isOK();
    }

    /** Keeps what a screen shows, for eyes that look later. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(PICTURES.resolve("whole-" + name + ".png")));
    }
}
