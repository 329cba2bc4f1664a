package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a facilitator does over two meetings, clicked through: a desk, a projector, two phones and a person with a card. */
@Tag("full")
class WholeFacilitationInABrowserTest {

    @Test
    void a_facilitator_leads_the_room_from_the_first_card_to_the_published_plan(@TempDir Path dataDir) {
        try (var narada = Product.start(dataDir);
                var browser = new Browser()) {
            try {
                var screens = Screens.inTheFirstMeeting(browser, narada);
                var first = new FirstMeetingOnScreens(screens);
                first.theOrganiserSpeaks();
                first.needsComeFromPhonesAndFromACard();
                first.ideasAreComparedAndLetIn();
                first.whatComesTooLateIsNotLost();
                first.whatSaysTheSameBecomesOne();
                first.theRoomChooses();
                first.theRoomSettles();
                var second = new SecondMeetingOnScreens(screens);
                second.aWeekPasses();
                second.theRoomGoesOn();
                second.thePlanIsMade();
                second.peopleSayHowItWas();
                second.everybodyReadsThePlan();
                assertThat(browser.complaints()).isEmpty();
            } catch (RuntimeException | AssertionError e) {
                browser.keepPictures(Screens.PICTURES);
                throw e;
            }
        }
    }
}
