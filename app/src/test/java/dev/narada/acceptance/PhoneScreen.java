package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;

import com.github.f4b6a3.uuid.UuidCreator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Locale;
import java.util.Map;

/** One phone in the room, used as its owner uses it. */
final class PhoneScreen {

    final Page page;

    private PhoneScreen(Page page) {
        this.page = page;
    }

    /** Somebody comes in with the code from the board, typed as people type. */
    static PhoneScreen join(Browser browser, Product narada, String code, String name) {
        var phone = new PhoneScreen(browser.phone().newPage());
        phone.page.navigate(narada.url() + "/");
        phone.fill("join-code", code.toLowerCase(Locale.ROOT));
        phone.click("join-submit");
        phone.fill("join-name", name);
        phone.click("join-submit");
        at(phone.page, "headline").waitFor();
        return phone;
    }

    /** Known from last time: only the code of today. */
    void comeAgain(String code) {
        fill("join-code", code);
        page.getByTestId("check-in").getByTestId("join-submit").click();
        assertThat(page.getByTestId("check-in")).hasCount(0);
    }

    /** Types a need or an idea without sending it. */
    void write(String kind, String title, String theme) {
        var other = page.getByTestId("add-" + kind);
        if (other.count() > 0) {
            other.first().click();
        }
        fill(kind + "-title", title);
        var chip = page.locator("[data-testid^='theme-']")
                .filter(containing(theme))
                .first();
        if (!"true".equals(chip.getAttribute("aria-pressed"))) {
            chip.click();
        }
    }

    /** Says which need the idea answers. */
    void answers(String need) {
        var answers = page.getByTestId("answers");
        answers.locator("summary").click();
        answers.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(need))
                .click();
    }

    void send() {
        click("send");
    }

    void say(String kind, String title, String theme) {
        write(kind, title, theme);
        send();
    }

    /** What comes when its phase is long over goes to the facilitator's tray. */
    void handsIn(String workshopUrl, String need) {
        var handedIn = page.context()
                .request()
                .post(
                        workshopUrl.replace("/w/", "/api/workshops/") + "/commands/HandInNeed",
                        RequestOptions.create()
                                .setHeader("X-Narada", "1")
                                .setData(Map.of(
                                        "needId",
                                        UuidCreator.getTimeOrderedEpoch().toString(),
                                        "title",
                                        need)));
        assertThat(handedIn).isOK();
    }

    /** A slip with these words. */
    Locator slip(String words) {
        return page.locator("li[data-testid^='item-']")
                .filter(containing(words))
                .first();
    }

    /** Where my own slip is on its way: phone, accepted, board. */
    void hasReached(String stage, String words) {
        assertThat(slip(words).locator("[data-stage='" + stage + "']")).isVisible();
    }

    void support(String words) {
        var heart = slip(words).locator("button[data-testid^='support-']");
        heart.click();
        assertThat(heart).hasAttribute("aria-pressed", "true");
    }

    /** Puts my own words right. */
    void edit(String before, String after) {
        slip(before).locator("[data-testid^='edit-']").click();
        var field = slip(before).locator("[data-testid^='edit-title-']");
        field.fill(after);
        page.locator("[data-testid^='edit-save-']").click();
        hasReached("board", after);
    }

    /** Lays so many dots, one tap each. */
    void dots(String words, int count) {
        for (var laid = 1; laid <= count; laid++) {
            slip(words).locator("[data-testid^='dot-more-']").click();
            assertThat(slip(words).locator("[data-testid^='dots-']")).hasAttribute("data-dots", String.valueOf(laid));
        }
    }

    void object(String reason) {
        click("object");
        fill("objection-reason", reason);
        click("objection-send");
    }

    void evaluate(String comment) {
        for (var question : new String[] {"useful", "heard", "comeAgain"}) {
            at(page, "evaluate-" + question + "-5").check(new Locator.CheckOptions().setForce(true));
        }
        fill("evaluate-comment", comment);
        click("evaluate-send");
    }

    void click(String handle) {
        at(page, handle).click();
    }

    void fill(String handle, String words) {
        at(page, handle).fill(words);
    }

    private static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
