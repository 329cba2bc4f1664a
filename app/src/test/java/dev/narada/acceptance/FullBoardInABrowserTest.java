package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A projector in a room that says more than a wall can hold. */
@Tag("full")
class FullBoardInABrowserTest {

    private static final List<String> THEMES = List.of(
            "Wolontariat sąsiedzki i pomoc w kryzysach",
            "Rewitalizacja podwórek i ulic w centrum",
            "Wolontariat miejski, akcyjny i rodzinny",
            "Wsparcie osób, które koordynują grupy",
            "Międzypokoleniowe spotkania i edukacja");
    private static final String LONG =
            "%d. Wspólny telefon dyżurny dla jednej ulicy albo podwórka, żeby każda osoba wiedziała, do kogo może"
                    + " zadzwonić";

    /** What stands on anything else, or beyond the sheet: cards, headings, lines of what is left, footer, margin, marks. */
    private static final String OVERLAPS = """
        () => {
          const box = element => element.getBoundingClientRect();
          const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          const placed = [...document.querySelectorAll('.flow > .block > ul > li, .flow > .block > .set, .flow > .block > h2')];
          const marks = [...document.querySelectorAll('.head, .foot > *, .side, [data-testid=board-lost]')];
          const named = element => element.textContent.slice(0, 40);
          const found = [];
          placed.forEach((one, n) => {
            for (const other of [...placed.slice(n + 1), ...marks])
              if (meet(box(one), box(other))) found.push(named(one) + ' | ' + named(other));
            if (box(one).bottom > innerHeight || box(one).right > innerWidth) found.push(named(one) + ' | the wall');
          });
          return found;
        }\
        """;

    private static final String AT_REST = "document.querySelector('.block li') !== null"
            + " && document.getAnimations().every(one => one.playState === 'finished')";
    private static final String SHOWN =
            "[...document.querySelectorAll('.block [data-testid^=board-card-]')].map(one => one.dataset.testid)";
    private static final String LEFT_OUT =
            "[...document.querySelectorAll('.block [data-testid=board-more]')].reduce((sum, one) => sum +"
                    + " Number(one.textContent.replace(/\\D/g, '')), 0)";

    @Test
    void nothing_stands_on_anything_else_and_nobody_waits_for_more_than_three_pages(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            var room = Room.scheduled(narada, new Caller(narada.url()));
            var themes = fiveThemes(room);
            room.open(0);
            room.phase(0, "IDEAS");
            var board =
                    new BoardScreen(browser.screen(1920, 1080).newPage(), narada.url() + "/w/" + room.id + "/board");
            try {
                say(room, themes, 0, 7);
                onOnePage(board.page, 7);
                say(room, themes, 7, 80);
                onThreePages(board.page, 80, 12);
                say(room, themes, 80, 300);
                onThreePages(board.page, 300, 12);
                onOtherScreens(board.page);
                withoutALine(board.page, narada);
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static List<String> fiveThemes(Room room) {
        var ids = new ArrayList<>(room.themes);
        while (ids.size() < THEMES.size()) {
            ids.add(Room.freshId());
        }
        for (var n = 0; n < ids.size(); n++) {
            room.facilitator
                    .put(room.path("/themes/" + ids.get(n)), Map.of("name", THEMES.get(n)))
                    .done();
        }
        return ids;
    }

    private static void say(Room room, List<String> themes, int from, int to) {
        IntStream.range(from, to)
                .forEach(n -> room.facilitator
                        .put(
                                room.path("/ideas/" + Room.freshId()),
                                Map.of("title", LONG.formatted(n), "themeId", themes.get(n % themes.size())))
                        .expect(201));
    }

    private static void onOnePage(Page page, int ideas) {
        showing(page, ideas);
        assertThat(page.getByTestId("board-leaf")).hasCount(0);
        assertThat(cards(page)).hasSize(ideas);
        assertThat(overlaps(page)).isEmpty();
    }

    private static void onThreePages(Page page, int ideas, int most) {
        showing(page, ideas);
        fromTheFirstPage(page);
        var seen = new HashSet<String>();
        var leftOut = 0;
        for (var leaf = 1; leaf <= 3; leaf++) {
            assertThat(at(page, "board-leaf")).hasText("Strona " + leaf + " z 3");
            Browser.until(page, AT_REST);
            assertThat(overlaps(page)).as("page %d of %d ideas", leaf, ideas).isEmpty();
            assertThat(cards(page)).hasSizeBetween(1, most);
            assertThat(seen).doesNotContainAnyElementsOf(cards(page));
            seen.addAll(cards(page));
            leftOut += ((Number) page.evaluate(LEFT_OUT)).intValue();
            page.keyboard().press("PageDown");
        }
        assertThat(seen.size() + leftOut).isEqualTo(ideas);
        page.reload();
    }

    /** Who turns a page by hand reads: it does not turn by itself any more. */
    private static void fromTheFirstPage(Page page) {
        do {
            page.keyboard().press("PageDown");
            Browser.until(page, AT_REST);
        } while (!at(page, "board-leaf").textContent().startsWith("Strona 1 "));
    }

    /** The same on a laptop, and on a large screen, where there is more to see. */
    private static void onOtherScreens(Page page) {
        showing(page, 300);
        var onTheWall = cards(page).size();
        page.setViewportSize(1366, 768);
        settled(page);
        page.setViewportSize(3840, 2160);
        settled(page);
        assertThat(cards(page).size()).isGreaterThan(onTheWall);
        page.setViewportSize(1920, 1080);
        settled(page);
    }

    private static void withoutALine(Page page, Product narada) {
        narada.kill();
        assertThat(at(page, "board-lost")).isVisible();
        settled(page);
    }

    /** A window that changed its size is placed anew with the next frame. */
    private static void settled(Page page) {
        page.waitForCondition(() -> overlaps(page).isEmpty());
        Browser.until(page, AT_REST);
        assertThat(overlaps(page)).isEmpty();
    }

    private static void showing(Page page, int ideas) {
        assertThat(page.locator(".numbers")).containsText(String.valueOf(ideas));
        Browser.until(page, AT_REST);
    }

    @SuppressWarnings("unchecked")
    private static List<String> overlaps(Page page) {
        return (List<String>) page.evaluate(OVERLAPS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> cards(Page page) {
        return (List<String>) page.evaluate(SHOWN);
    }
}
