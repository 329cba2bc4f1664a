package dev.narada.query.paper;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.workshop.DetailsChanged;
import dev.narada.http.Language;
import dev.narada.query.board.Code;
import dev.narada.query.workshop.Notice;
import org.junit.jupiter.api.Test;

class RoomPackTest {

    private static final Notice NOTICE = new Notice("1", "Imię przechowuje organizator, wyłącznie na czas spotkań.");
    private static final Code CODE = new Code("K7M4RX", "http://192.168.1.20:8080/#s=9f8e7d6c5b4a39281706f5e4d3c2b1a0");

    private static Printed pack(Code code, boolean names, Language in) {
        return new Printed(RoomPack.of(begun().room(), code, NOTICE, names, in, null));
    }

    @Test
    void the_pack_is_a_poster_a_list_to_sign_twenty_four_cards_and_a_form() {
        var pack = pack(CODE, false, Language.PL);

        assertThat(pack.pages()).isEqualTo(9);
        assertThat(pack.page(1)).contains("Wolontariat", "10 listopada 2021", "środa, 14:00–17:00", "strona 1 z 9");
        assertThat(pack.page(2)).contains("Lista obecności", "Spotkanie 1", "podpis");
        assertThat(pack.page(3)).contains("1 Potrzeba", "4 Potrzeba", "Koordynacja");
        assertThat(pack.page(5)).contains("12 Potrzeba");
        assertThat(pack.page(6)).contains("1 Pomysł", "Odpowiada na potrzebę nr");
        assertThat(pack.page(8)).contains("12 Pomysł");
        assertThat(pack.page(9)).contains("Zapis na papierze", "wyłącznie na czas spotkań", "strona 9 z 9");
    }

    @Test
    void the_poster_shows_the_code_of_the_open_door() {
        assertThat(pack(CODE, false, Language.PL).page(1)).contains("4RX", "192.168.1.20:8080");
    }

    @Test
    void without_an_open_door_there_is_a_place_to_write_the_code() {
        var pack = pack(null, false, Language.PL);

        assertThat(pack.page(1)).contains("miejsce na kod QR").doesNotContain("4RX");
        assertThat(pack.pages()).isEqualTo(9);
    }

    @Test
    void nobody_is_named_unless_asked_for() {
        assertThat(pack(CODE, false, Language.PL).text()).doesNotContain("Ala", "Fundacja");
        assertThat(pack(CODE, true, Language.PL).page(2)).contains("Ala", "Ola", "Fundacja");
    }

    @Test
    void it_speaks_english_too() {
        var pack = pack(CODE, false, Language.EN);

        assertThat(pack.page(3)).contains("1 Need", "page 3 of 9");
        assertThat(pack.language()).isEqualTo("en");
    }

    @Test
    void a_screen_reader_can_read_it_in_order() {
        var pack = pack(CODE, true, Language.PL);

        assertThat(pack.tagged()).isTrue();
        assertThat(pack.language()).isEqualTo("pl");
        assertThat(pack.title()).isEqualTo("Pakiet na salę · Wolontariat w Łodzi");
    }

    @Test
    void every_letter_comes_from_a_font_inside_the_file() {
        assertThat(pack(CODE, false, Language.PL).fonts()).isNotEmpty().allSatisfy((name, embedded) -> {
            assertThat(name).contains("AtkinsonHyperlegibleNext");
            assertThat(embedded).isTrue();
        });
    }

    @Test
    void words_never_become_markup() {
        var room = begun().then(new DetailsChanged(
                        W,
                        "<b>Gruby</b> & <img src='file:///etc/passwd'/>",
                        "]]><style>*{display:none}</style>",
                        "Koalicja",
                        "Łódź",
                        "Europe/Warsaw",
                        "pl",
                        30,
                        true))
                .room();

        var poster = new Printed(RoomPack.of(room, CODE, NOTICE, false, Language.PL, null)).page(1);

        assertThat(poster.replaceAll("\\s+", " "))
                .contains("<b>Gruby</b> &")
                .contains("]]><style>*{display:none}</style>");
    }
}
