package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes on a phone of 390 px while the room goes on. */
@Tag("full")
class PenInABrowserTest {

    private static final String TOP_OF_THE_FIELD = """
            () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() =>
              drawn(document.activeElement.dataset.testid + ' ' + Math.round(document.activeElement.getBoundingClientRect().top)))))""";
    private static final Map<String, String> PHASES = Map.of(
            "IDEAS", "Pomysły",
            "GROUPING", "Grupowanie",
            "BREAK", "Przerwa",
            "PRIORITISING", "Wybór",
            "DECIDING", "Ustalenia",
            "EVALUATION", "Kilka słów na koniec",
            "CLOSING", "Zakończenie");

    @Test
    void the_field_stays_under_the_eyes_and_send_is_in_sight(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            var room = Room.scheduled(narada, new Caller(narada.url()));
            var code = room.open(0);
            room.phase(0, "NEEDS");
            for (var other : room.join(code, 3)) {
                other.need("Brakuje miejsca, w którym można usiąść i porozmawiać");
            }
            var phone = PhoneScreen.join(browser, narada, code, "Halina");
            try {
                phone.page.navigate(narada.url() + "/w/" + room.id + "/");
                writing(room, phone, "need-title", List.of("IDEAS", "DECIDING", "CLOSING"));
                phone.page.reload();
                assertThat(at(phone.page, "need-title")).hasValue("Komuś brakuje ławek");
                at(phone.page, "send").click();
                assertThat(phone.page.getByTestId("under-way")).containsText("Przekazane, czeka na decyzję");

                room.phase(0, "IDEAS");
                writing(room, phone, "idea-title", List.of("GROUPING", "BREAK", "PRIORITISING", "EVALUATION"));
                whoDoesNotTypeIsTakenToTheTop(room, phone.page);
                theBarWithAnOpenStream(phone.page);
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void writing(Room room, PhoneScreen phone, String field, List<String> phases) {
        at(phone.page, field).click();
        phone.fill(field, "Komuś brakuje ławek");
        sendIsInSight(phone.page);
        var top = top(phone.page, field);
        for (var phase : phases) {
            room.phase(0, phase);
            assertThat(at(phone.page, "headline")).hasText(PHASES.get(phase));
            assertThat(top(phone.page, field)).as(phase).isCloseTo(top, within(1));
        }
        assertThat(at(phone.page, "time-to-finish")).containsText("s na dokończenie");
    }

    private static int top(Page page, String field) {
        var found = String.valueOf(page.evaluate(TOP_OF_THE_FIELD)).split(" ");
        assertThat(found[0]).as("what is typed into").isEqualTo(field);
        return Integer.parseInt(found[1]);
    }

    private static void sendIsInSight(Page page) {
        var send = at(page, "send").boundingBox();
        assertThat(send.y + send.height)
                .isLessThan(page.getByRole(com.microsoft.playwright.options.AriaRole.NAVIGATION)
                        .boundingBox()
                        .y);
        var field = page.locator(".composer .writing:not(.thin)").boundingBox();
        assertThat(send.y + send.height).isLessThanOrEqualTo(field.y + field.height);
    }

    private static void whoDoesNotTypeIsTakenToTheTop(Room room, Page page) {
        page.evaluate("document.activeElement.blur(); scrollTo(0, 200)");
        room.phase(0, "IDEAS");
        assertThat(at(page, "headline")).hasText("Pomysły");
        Browser.until(page, "scrollY === 0");
    }

    private static void theBarWithAnOpenStream(Page page) {
        page.evaluate("dispatchEvent(new Event('offline'))");
        assertThat(at(page, "offline")).containsText("Nie mamy teraz sieci");
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(at(page, "offline")).isEmpty();
    }
}
