package dev.narada.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.narada.acceptance.Browser.at;
import static dev.narada.acceptance.DeskScreen.part;
import static dev.narada.acceptance.Screens.CITY;
import static dev.narada.acceptance.Screens.NEIGHBOURS;
import static dev.narada.acceptance.Screens.RENEWAL;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The first meeting as its people see it: what is missing, what could be done, what comes first. */
final class FirstMeetingOnScreens {

    static final String BANK = "Bank godzin dla jednej ulicy";
    static final String EXCHANGE = "Wymiana godzin między sąsiadami";
    static final String HOURS = "Godziny dla sąsiadów";
    static final String CLUB = "Dyżury w świetlicy w sobotnie przedpołudnia";
    static final String YARDS = "Wspólne sprzątanie podwórek na wiosnę";
    static final String CONCERT = "Koncert na dziedzińcu";
    static final String DECISION = "Zaczynamy od banku godzin na trzech ulicach.";
    private static final String CHILD = "Brakuje kogoś, kto zostanie z dzieckiem na godzinę";
    private static final String HELP = "Seniorki nie wiedzą, kogo prosić o drobną pomoc";
    private static final String TYPO = "Nie ma miejsca na spodkania po południu";
    private static final String PLACE = "Nie ma miejsca na spotkania po południu";
    private static final String BENCH = "Ławka przy przystanku jest połamana";
    private static final String NUMBER = "Nikt nie zna numeru do dzielnicowego";
    private static final String NOTICES = "Nie ma gdzie powiesić ogłoszenia";
    private static final Pattern ALMOST_FIVE_MINUTES = Pattern.compile("[45]:[0-5]\\d");

    private final Screens screens;
    private final DeskScreen desk;
    private final BoardScreen board;
    private final PhoneScreen ola;
    private final PhoneScreen piotr;

    FirstMeetingOnScreens(Screens screens) {
        this.screens = screens;
        desk = screens.desk();
        board = screens.board();
        ola = screens.ola();
        piotr = screens.piotr();
    }

    void theOrganiserSpeaks() {
        desk.phase("INPUT");
        board.isIn("INPUT");
        board.shows("Co już działa w mieście");
        board.shows("Trzy ulice, czterdzieści osób");
        assertThat(ola.page.getByText("Trzy ulice, czterdzieści osób").first()).isVisible();
        desk.startClock(5);
        assertThat(board.part("board-timer")).hasText(ALMOST_FIVE_MINUTES);
        assertThat(at(ola.page, "timer")).containsText(ALMOST_FIVE_MINUTES);
        screens.picture(board.page, "1-input-board");
        screens.picture(ola.page, "1-input-phone");
        desk.stopClock();
        assertThat(board.page.getByTestId("board-timer")).hasCount(0);
    }

    void needsComeFromPhonesAndFromACard() {
        desk.phase("NEEDS");
        ola.say("need", CHILD, NEIGHBOURS);
        piotr.say("need", HELP, NEIGHBOURS);
        board.shows(CHILD);
        board.shows(HELP);
        ola.support(HELP);
        board.support(HELP, 1);
        whileTheBoardStandsStill();
        ola.edit(TYPO, PLACE);
        board.shows(PLACE);
        board.showsNot(TYPO);
        somebodyHasNoPhone();
        desk.hideOrRestore(CHILD);
        board.showsNot(CHILD);
        assertThat(ola.slip(CHILD)).containsText("Na razie nie na tablicy");
        desk.hideOrRestore(CHILD);
        board.shows(CHILD);
        screens.picture(board.page, "2-needs-board");
        screens.picture(ola.page, "2-needs-phone");
        screens.picture(desk.page, "2-items-desk");
    }

    /** What is said during a pause is kept; the facilitator sees it, the room sees it afterwards. */
    private void whileTheBoardStandsStill() {
        desk.pause();
        assertThat(board.part("board-paused")).isVisible();
        ola.say("need", TYPO, RENEWAL);
        ola.hasReached("accepted", TYPO);
        assertThat(ola.page.getByText("Tablica jest na chwilę wstrzymana")).isVisible();
        desk.tab("items");
        desk.choose("show-needs");
        assertThat(desk.row(TYPO)).isVisible();
        board.page.reload();
        assertThat(board.part("board-paused")).isVisible();
        board.shows(HELP);
        board.showsNot(TYPO);
        desk.resume();
        board.shows(TYPO);
        ola.hasReached("board", TYPO);
    }

    private void somebodyHasNoPhone() {
        desk.fromPaper("needs", BENCH, CITY, Screens.WITHOUT_A_PHONE);
        assertThat(desk.row(BENCH)).containsText("Kartka");
        board.shows(BENCH);
        desk.countHands(BENCH, 2);
        assertThat(part(desk.row(BENCH), "refusal")).isVisible();
        desk.countHands(BENCH, 1);
        board.support(BENCH, 1);
    }

    void ideasAreComparedAndLetIn() {
        desk.phase("IDEAS");
        ola.write("idea", BANK, NEIGHBOURS);
        ola.answers(HELP);
        ola.send();
        assertThat(board.card(BANK)).containsText(HELP);
        piotr.write("idea", "Bank godzin na naszej ulicy", NEIGHBOURS);
        var hint = at(piotr.page, "similar");
        assertThat(hint).containsText(BANK);
        screens.picture(piotr.page, "3-similar-phone");
        part(hint, "support-").click();
        board.support(BANK, 1);
        piotr.say("idea", EXCHANGE, NEIGHBOURS);
        board.shows(EXCHANGE);
        ola.support(EXCHANGE);
        piotr.support(EXCHANGE);
        board.support(EXCHANGE, 2);
        theDeskReadsBeforeTheRoom();
        ola.say("idea", YARDS, CITY);
        board.shows(YARDS);
        desk.fromVoice("ideas", CONCERT, CITY);
        board.shows(CONCERT);
    }

    private void theDeskReadsBeforeTheRoom() {
        desk.rule("preModeration", true);
        piotr.say("idea", CLUB, RENEWAL);
        assertThat(piotr.slip(CLUB)).containsText("Na razie nie na tablicy");
        var waiting = desk.waiting("hidden", CLUB);
        screens.picture(desk.page, "3-waiting-desk");
        board.showsNot(CLUB);
        part(waiting, "restore-").click();
        board.shows(CLUB);
        piotr.hasReached("board", CLUB);
        desk.rule("preModeration", false);
    }

    void whatComesTooLateIsNotLost() {
        ola.write("need", NUMBER, CITY);
        desk.phase("GROUPING");
        desk.phase("BREAK");
        assertThat(ola.page.getByText("s na dokończenie")).isVisible();
        screens.picture(ola.page, "4-late-phone");
        // Within its minute, though two phases have begun since.
        ola.send();
        desk.phase("NEEDS");
        board.shows(NUMBER);
        ola.hasReached("board", NUMBER);

        ola.handsIn(screens.workshopUrl(), NOTICES);
        part(desk.waiting("late", NOTICES), "late-accept-").click();
        board.shows(NOTICES);
    }

    void whatSaysTheSameBecomesOne() {
        desk.phase("GROUPING");
        board.isIn("GROUPING");
        desk.drag(BANK, EXCHANGE);
        assertThat(at(desk.page, "merge-preview")).containsText("2");
        screens.picture(desk.page, "5-preview-desk");
        desk.fill("merge-title", HOURS);
        desk.click("merge");
        board.support(HOURS, 2);
        assertThat(board.card(HOURS)).containsText(EXCHANGE);
        screens.picture(board.page, "5-group-board");
        assertThat(ola.slip(HOURS)).isVisible();
        desk.undo("Połączone 2 pomysły");
        board.showsNot(HOURS);
        board.support(BANK, 1);
        board.support(EXCHANGE, 2);
        desk.pickByKeyboard(BANK, EXCHANGE);
        desk.fill("merge-title", HOURS);
        at(desk.page, "merge").press("Enter");
        board.support(HOURS, 2);
    }

    void theRoomChooses() {
        desk.phase("PRIORITISING");
        desk.clickAndConfirm("open-voting");
        assertThat(board.part("board-voters")).hasText("0");
        ola.dots(HOURS, 3);
        ola.dots(CLUB, 2);
        assertThat(at(ola.page, "dots-left")).containsText("0");
        piotr.dots(HOURS, 2);
        piotr.dots(YARDS, 3);
        assertThat(board.part("board-voters")).hasText("2");
        assertThat(board.page.getByTestId("board-result")).hasCount(0);
        assertThat(board.page.locator("[data-testid^='board-dots-'], [data-testid^='board-support-']"))
                .hasCount(0);
        assertThat(ola.page.getByTestId("tally")).hasCount(0);
        screens.picture(board.page, "6-voting-board");
        screens.picture(ola.page, "6-voting-phone");
        screens.picture(desk.page, "6-voting-desk");
        desk.clickAndConfirm("close-voting");
        var winner = board.part("board-result").locator("li").first();
        assertThat(winner).containsText(HOURS);
        assertThat(part(winner, "board-dots-")).containsText(Pattern.compile("^5"));
        assertThat(at(ola.page, "tally")).containsText(HOURS);
        screens.picture(board.page, "6-result-board");
    }

    void theRoomSettles() {
        desk.phase("DECIDING");
        desk.decideOn(HOURS);
        desk.fill("decision-wording", DECISION);
        desk.click("propose-decision");
        board.shows(DECISION);
        piotr.object("Nie wiemy, kto policzy godziny.");
        assertThat(board.part("board-objections")).containsText("1 otwarte zastrzeżenie");
        var objection = desk.page.locator("main .objections li").first();
        assertThat(objection).containsText("Nie wiemy, kto policzy godziny.");
        screens.picture(board.page, "7-objection-board");
        screens.picture(piotr.page, "7-objection-phone");
        screens.picture(desk.page, "7-objection-desk");
        part(objection, "resolve-how-").fill("Liczy Centerko, raz w miesiącu.");
        objection.getByRole(AriaRole.BUTTON).click();
        assertThat(board.part("board-objections")).containsText("Nie ma otwartych zastrzeżeń, 1 rozwiązane");
        desk.fill("decision-reason", "Najwięcej kropek i najprościej zacząć.");
        desk.click("take-decision");
        board.shows("Najwięcej kropek i najprościej zacząć.");
        assertThat(board.page.getByText("3 osoby · Tak ustaliła sala")).isVisible();
        assertThat(piotr.page.getByText("Najwięcej kropek").first()).isVisible();
        screens.picture(board.page, "7-decision-board");
    }
}
