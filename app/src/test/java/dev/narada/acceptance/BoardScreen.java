package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The projector, looked at. */
final class BoardScreen {

    final Page page;

    BoardScreen(Page page, String url) {
        this.page = page;
        page.setViewportSize(1920, 1080);
        page.navigate(url);
    }

    /** A card with these words; the headline of a group, or any of its members. */
    Locator card(String words) {
        return page.locator("[data-testid^='board-card-']").filter(new Locator.FilterOptions().setHasText(words));
    }

    void shows(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void showsNot(String words) {
        assertThat(page.getByText(words)).hasCount(0);
    }

    void isIn(String phase) {
        assertThat(at(page, "board-phase")).hasAttribute("data-phase", phase);
    }

    /** How many support the card. */
    void support(String words, int people) {
        assertThat(card(words).locator("[data-testid^='board-support-']")).hasText(String.valueOf(people));
    }

    Locator part(String handle) {
        return at(page, handle);
    }
}
