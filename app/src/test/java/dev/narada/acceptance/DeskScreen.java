package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The facilitator's laptop. Each act waits for what a person would see before they click on. */
final class DeskScreen {

    final Page page;

    private DeskScreen(Page page) {
        this.page = page;
    }

    /** The first account, and the workshop of the template. */
    static DeskScreen setUp(Page page, Product narada) {
        page.navigate(narada.url() + "/console#setup=" + narada.setupToken());
        var desk = new DeskScreen(page);
        desk.fill("setup-name", "Jolanta");
        desk.fill("setup-password", "dwanaście znaków");
        desk.click("setup-submit");
        desk.click("new-workshop");
        desk.choose("template-lodz");
        desk.click("schedule");
        at(page, "next-step").waitFor();
        return desk;
    }

    /** Which workshop is on the desk. */
    String workshopId() {
        return page.url().replaceFirst(".*#/w/([^/]+).*", "$1");
    }

    void tab(String name) {
        click("tab-" + name);
        assertThat(at(page, "tab-" + name)).hasAttribute("aria-current", "page");
    }

    void openSession(int number) {
        tab("room");
        click("open-session-" + number);
        isIn("LOBBY");
    }

    void closeSession(int number) {
        click("now");
        click("close-session-" + number);
        isIn("NONE");
        page.keyboard().press("Escape");
    }

    /** Opens the door and reads the code. */
    String openDoor() {
        click("open-door");
        return at(page, "door-code").textContent();
    }

    void phase(String phase) {
        click("now");
        click("phase-" + phase);
        isIn(phase);
    }

    /** Which moment stands in the middle. */
    void isIn(String phase) {
        assertThat(at(page, "moment")).hasAttribute("data-phase", phase);
    }

    /** The clock on the board, for so many minutes. */
    void startClock(int minutes) {
        click("clock");
        click("timer-" + minutes);
        at(page, "timer-stop").waitFor();
    }

    void stopClock() {
        click("timer-stop");
        page.keyboard().press("Escape");
    }

    void pause() {
        click("pause");
        assertThat(at(page, "pause")).hasAttribute("aria-pressed", "true");
    }

    void resume() {
        click("pause");
        assertThat(at(page, "pause")).hasAttribute("aria-pressed", "false");
    }

    /** Somebody without a phone comes in. */
    void letIn(String name) {
        tab("people");
        fill("search-people", name);
        click("walk-in");
        assertThat(page.locator("[data-testid^='person-']").filter(containing(name)))
                .containsText("na sali od");
    }

    /** Types in what somebody wrote on a card. */
    void fromPaper(String kind, String title, String theme, String name) {
        tab("items");
        choose("proxy-" + kind);
        choose("via-PAPER");
        fill("proxy-title", title);
        at(page, "proxy-theme").getByText(theme).click();
        at(page, "on-behalf").selectOption(name);
        click("proxy-submit");
        choose("show-" + kind);
        row(title).waitFor();
    }

    /** Types in what somebody said aloud, without a name. */
    void fromVoice(String kind, String title, String theme) {
        tab("items");
        choose("proxy-" + kind);
        choose("via-VOICE");
        fill("proxy-title", title);
        at(page, "proxy-theme").getByText(theme).click();
        click("proxy-submit");
    }

    /** Drags one line of the ideas onto another. */
    void drag(String title, String onto) {
        line("group-row-", title).dragTo(line("group-row-", onto));
    }

    /** Ticks lines without a mouse. */
    void pickByKeyboard(String... titles) {
        for (var title : titles) {
            part(line("group-row-", title), "pick-").press("Space");
        }
    }

    /** Ticks an idea that the decision is about. */
    void decideOn(String title) {
        part(page.locator("main li").filter(containing(title)), "decision-idea-")
                .check(new Locator.CheckOptions().setForce(true));
    }

    /** Where an idea of the last meeting goes: continue, park, drop. */
    void fate(String fate, String title) {
        var way = part(at(page, "carry-over").locator("li").filter(containing(title)), "carry-" + fate);
        way.click();
        assertThat(way).hasAttribute("aria-pressed", "true");
    }

    /** Counts hands for something on the list. */
    void countHands(String title, int hands) {
        part(row(title), "hands-").click();
        fill("hands-count", String.valueOf(hands));
        click("hands-save");
    }

    /** Hides it, or restores what is hidden. */
    void hideOrRestore(String title) {
        part(row(title), "hide-").click();
    }

    /** The line of an item in the list of what was said. */
    Locator row(String words) {
        return line("item-", words);
    }

    /** A line of a list by the beginning of its handle, and its words. */
    Locator line(String handle, String words) {
        return page.locator("main [data-testid^='" + handle + "']")
                .filter(containing(words))
                .first();
    }

    /** A part of a line by the beginning of its handle. */
    static Locator part(Locator row, String handle) {
        return row.locator("[data-testid^='" + handle + "']").first();
    }

    /** Turns a rule of the house on or off. */
    void rule(String name, boolean on) {
        tab("settings");
        click("rule-" + name);
        assertThat(at(page, "rule-" + name)).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(on));
    }

    /** What waits for the facilitator: late, hidden, objections, questions, parked. It opens in place, on any tab. */
    Locator waiting(String kind, String words) {
        var count = at(page, "waits-" + kind);
        if ("false".equals(count.getAttribute("aria-expanded"))) {
            count.click();
        }
        return page.getByTestId("waits").locator("li").filter(containing(words)).first();
    }

    /** Takes back the act with these words, from the place where acts are taken back. */
    void undo(String words) {
        if (!at(page, "undo-list").isVisible()) {
            click("undo-more");
        }
        var act = at(page, "undo-list").locator("li").filter(containing(words)).first();
        act.getByRole(AriaRole.BUTTON).click();
        assertThat(act).containsText("cofnięte");
        click("undo-more");
    }

    void click(String handle) {
        at(page, handle).click();
    }

    void fill(String handle, String words) {
        at(page, handle).fill(words);
    }

    /** Ticks a choice whose drawn face lies over the real one. */
    void choose(String handle) {
        at(page, handle).check(new Locator.CheckOptions().setForce(true));
    }

    /** Clicks, and says yes when asked once more. */
    void clickAndConfirm(String handle) {
        click(handle);
        click(handle + "-yes");
    }

    static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
