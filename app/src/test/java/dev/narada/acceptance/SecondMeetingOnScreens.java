package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static dev.narada.acceptance.FirstMeetingOnScreens.CLUB;
import static dev.narada.acceptance.FirstMeetingOnScreens.CONCERT;
import static dev.narada.acceptance.FirstMeetingOnScreens.HOURS;
import static dev.narada.acceptance.FirstMeetingOnScreens.YARDS;

/** The second meeting as its people see it: what became of it all, and who does what until when. */
final class SecondMeetingOnScreens {

    private static final String NOTICE = "Tablica ogłoszeń w każdej bramie";
    private static final String ACTION = "Bank godzin na trzech ulicach";

    private final Screens screens;
    private final DeskScreen desk;
    private final BoardScreen board;
    private final PhoneScreen ola;
    private final PhoneScreen piotr;

    SecondMeetingOnScreens(Screens screens) {
        this.screens = screens;
        desk = screens.desk();
        board = screens.board();
        ola = screens.ola();
        piotr = screens.piotr();
    }

    void aWeekPasses() {
        desk.closeSession(1);
        assertThat(board.page.getByText("Do zobaczenia")).isVisible();
        assertThat(at(ola.page, "next-meeting")).isVisible();
        screens.picture(board.page, "8-between-board");
        screens.picture(ola.page, "8-between-phone");
        ola.page.getByText("Dodaj pomysł").click();
        ola.say("idea", NOTICE, Screens.NEIGHBOURS);
        ola.hasReached("board", NOTICE);
    }

    void theRoomGoesOn() {
        desk.openSession(2);
        var code = desk.openDoor();
        ola.comeAgain(code);
        piotr.comeAgain(code);
        desk.phase("WELCOME");
        assertThat(board.part("board-since")).containsText("nowy pomysł");
        assertThat(board.part("board-since")).containsText(NOTICE);
        screens.picture(board.page, "9-since-board");
        desk.fate("continue", CLUB);
        desk.fate("park", YARDS);
        desk.fate("drop", CONCERT);
        screens.picture(desk.page, "9-carry-over-desk");
        desk.click("carry-over-submit");
        assertThat(desk.page.getByTestId("carry-over")).isHidden();
        desk.phase("LOBBY");
        assertThat(at(ola.page, "news")).containsText("czeka na później");
        screens.picture(ola.page, "9-since-phone");
        desk.phase("IDEAS");
        assertThat(board.card(YARDS)).containsText("odłożone");
        board.shows(CLUB);
        board.showsNot(CONCERT);
    }

    void thePlanIsMade() {
        desk.phase("PLANNING");
        desk.fill("action-title", ACTION);
        desk.click("action-more");
        desk.choose("action-track-RESIDENTS");
        desk.fill("action-owner", "Ola");
        desk.fill("action-organisation", "Centerko");
        desk.fill("action-due", "2021-12-15");
        desk.fill("action-first-step", "Spotkanie z radą osiedla");
        desk.click("adopt-action");
        var row = board.part("board-plan").locator("tr").filter(DeskScreen.containing(ACTION));
        assertThat(row).containsText("Centerko");
        assertThat(row).containsText("15 grudnia 2021");
        screens.picture(board.page, "10-plan-board");
        screens.picture(desk.page, "10-plan-desk");
        desk.clickAndConfirm("publish-plan");
        assertThat(desk.page.locator("main").getByText("wersja 1")).isVisible();
        ola.click("tab-mine");
        assertThat(at(ola.page, "news")).containsText("powstało działanie nr 1");
        screens.picture(ola.page, "10-mine-phone");
        ola.click("tab-now");
    }

    void peopleSayHowItWas() {
        desk.phase("EVALUATION");
        board.isIn("EVALUATION");
        ola.evaluate("Dobrze, że ktoś słuchał.");
        assertThat(at(ola.page, "evaluated")).isVisible();
        screens.picture(board.page, "11-evaluation-board");
        screens.picture(piotr.page, "11-evaluation-phone");
        desk.undo("Etap: Kilka słów na koniec");
        board.isIn("PLANNING");
        desk.phase("CLOSING");
        board.isIn("CLOSING");
        assertThat(at(board.page, "board-imprint").locator("li")).hasCount(8);
        Browser.until(board.page, "document.querySelector('.imprint img').naturalWidth > 0");
        screens.picture(board.page, "11-closing-board");
        desk.closeSession(2);
    }

    void everybodyReadsThePlan() {
        var anyone = screens.browser().screen(1280, 900).newPage();
        anyone.navigate(screens.workshopUrl() + "/plan");
        var action = anyone.locator("[data-testid^='action-']").first();
        assertThat(action).containsText(ACTION);
        assertThat(action).containsText("Ola, Centerko");
        assertThat(action).containsText("15 grudnia 2021");
        action.locator("summary").first().click();
        assertThat(action).containsText(HOURS);
        screens.picture(anyone, "12-plan");
    }
}
