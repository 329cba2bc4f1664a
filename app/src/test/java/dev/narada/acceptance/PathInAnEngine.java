package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.narada.acceptance.engine.Engine;
import dev.narada.acceptance.engine.Relay;
import dev.narada.acceptance.engine.Tab;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person's phone, the projector and the desk, in a browser that is not Chromium. */
final class PathInAnEngine implements AutoCloseable {

    private static final String WORDS = "Komuś brakuje ławek na skwerze";
    private static final String IN_THE_DARK = "Przystanek bez światła";
    private static final String TOP_OF_THE_PEN = "document.activeElement.getBoundingClientRect().top";
    private static final String BREAK_THE_STORE = """
            (() => {
              const broken = () => { throw new DOMException('The database connection is closing.', 'InvalidStateError'); };
              IDBDatabase.prototype.transaction = broken;
              IDBFactory.prototype.open = broken;
            })()""";
    /** How many cards of the board lie over each other or outside of it; -1 while there is none. */
    private static final String CARDS_ASTRAY = """
            (() => {
              const cards = [...document.querySelectorAll('[data-testid^="board-card-"]')].map(card => card.getBoundingClientRect());
              const outside = box => box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
              const over = (a, b) =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
              const astray = (box, index) => outside(box) || cards.some((other, at) => at > index && over(box, other));
              return cards.length === 0 ? -1 : cards.filter(astray).length;
            })()""";

    private final Room room;
    private final Engine engine;
    private final Relay cable;
    private final List<Tab> tabs = new ArrayList<>();

    PathInAnEngine(Product narada, Room room, Engine engine) {
        this.room = room;
        this.engine = engine;
        this.cable = new Relay(URI.create(narada.url()).getPort());
    }

    /** What the organiser shows in the phase INPUT was written beforehand. */
    static void planACard(Room room) {
        var card =
                Map.of("phase", "INPUT", "title", "Co już działa", "minutes", 20, "text", "Trzy ulice, jeden telefon.");
        room.facilitator
                .put(room.path("/sessions/" + room.sessions.get(0) + "/agenda"), Map.of("items", List.of(card)))
                .done();
    }

    @Override
    public void close() {
        cable.close();
    }

    List<String> complaints() {
        return tabs.stream()
                .map(Tab::complaints)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    void aBoardOfEightyCards() {
        room.phase(0, "IDEAS");
        for (var i = 0; i < 80; i++) {
            var idea = Map.of(
                    "title",
                    "Pomysł " + i + ": ławka, światło i rozmowa".repeat(1 + i % 3),
                    "themeId",
                    room.themes.get(i % 2));
            room.facilitator.put(room.path("/ideas/" + Room.freshId()), idea).done();
        }
        var board = open("/w/" + room.id + "/board", 1920, 1080);
        board.until("document.querySelectorAll('[data-testid^=\"board-card-\"]').length > 4");
        assertThat(board.ask(CARDS_ASTRAY).asInt()).isZero();
    }

    void comesIn(String code) {
        var phone = open("/", 390, 844);
        phone.write("join-code", code.toLowerCase());
        phone.click("join-submit");
        phone.write("join-name", "Halina");
        phone.click("join-submit");
        phone.until("location.pathname.startsWith('/w/')");
        phone.shows("headline", "Pomysły");
    }

    void readsTheCard() {
        room.phase(0, "INPUT");
        phone().shows("Trzy ulice, jeden telefon.");
    }

    void writesWhileThePhaseChanges() {
        var phone = phone();
        room.phase(0, "NEEDS");
        phone.write("need-title", WORDS);
        var top = phone.ask(TOP_OF_THE_PEN).asDouble();
        room.phase(0, "GROUPING");
        phone.shows("headline", "Grupowanie");
        phone.shows("time-to-finish", "s na dokończenie");
        assertThat(phone.ask(TOP_OF_THE_PEN).asDouble()).isCloseTo(top, within(1.0));
        assertThat(phone.ask("document.activeElement.value").asString()).isEqualTo(WORDS);
        phone.click("send");
        room.phase(0, "NEEDS");
        reachesTheBoard(WORDS);
    }

    void theServerIsGoneAndComesBack() {
        var phone = phone();
        cable.pull();
        phone.write("need-title", IN_THE_DARK);
        phone.click("send");
        phone.shows("offline", "Nie mamy teraz sieci");
        cable.putBack();
        reachesTheBoard(IN_THE_DARK);
        phone.until("document.querySelector('[data-testid=offline]').textContent === ''");
    }

    void inTwoTabs() {
        var second = open("/w/" + room.id, 390, 844);
        phone().write("need-title", "W jednej karcie");
        second.write("need-title", "W drugiej karcie");
        phone().click("send");
        second.shows("W jednej karcie");
        second.click("send");
        phone().shows("W drugiej karcie");
        reachesTheBoard("W jednej karcie");
        reachesTheBoard("W drugiej karcie");
    }

    void withABrokenStore() {
        phone().ask(BREAK_THE_STORE);
        phone().write("need-title", "Mimo zepsutej pamięci");
        phone().click("send");
        reachesTheBoard("Mimo zepsutej pamięci");
    }

    void fromTheDeskToThePublishedPlan() {
        var desk = open("/console", 1366, 768);
        desk.write("login-name", "Jolanta");
        desk.write("login-password", "dwanaście znaków");
        desk.click("login-submit");
        desk.click("workshop-" + room.id);
        desk.click("now");
        desk.click("phase-DECIDING");
        desk.click("tab-decide");
        desk.clickOn("[data-testid^='decision-idea-']");
        desk.write("decision-wording", "Zaczynamy od ławki.");
        desk.click("propose-decision");
        desk.click("decision-outcome-ADOPTED");
        desk.write("decision-reason", "Najprościej zacząć.");
        desk.click("take-decision");
        desk.write("action-title", "Ławka na skwerze");
        desk.click("action-more");
        desk.click("action-track-RESIDENTS");
        desk.write("action-organisation", "Centerko");
        desk.click("adopt-action");
        desk.click("publish-plan");
        desk.click("publish-plan-yes");
        desk.shows("wersja 1");
        open("/w/" + room.id + "/plan", 1280, 900).shows("Ławka na skwerze");
    }

    private Tab phone() {
        return tabs.get(1);
    }

    private void reachesTheBoard(String words) {
        phone().until("[...document.querySelectorAll('li[data-testid^=\"item-\"]')].some(slip => "
                + "slip.textContent.replaceAll('\\u00a0', ' ').includes('" + words
                + "') && slip.querySelector('[data-stage=board]'))");
    }

    private Tab open(String path, int width, int height) {
        var tab = engine.open(cable.url() + path, width, height);
        tabs.add(tab);
        return tab;
    }
}
