package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.acceptance.engine.Engine;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Half of the phones in a room are iPhones: what Chromium shows in the other tests, WebKit and Firefox show here. */
@Tag("full")
class ThreeEnginesTest {

    private static Product narada;
    private static Caller facilitator;
    private static Room first;

    @BeforeAll
    static void starts(@TempDir Path dataDir) {
        narada = Product.start(dataDir);
        facilitator = new Caller(narada.url());
        first = Room.scheduled(narada, facilitator);
    }

    @AfterAll
    static void ends() {
        narada.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_whole_path_in(Engine.Kind kind) {
        var room = kind == Engine.Kind.WEBKIT ? first : Room.another(narada, facilitator);
        PathInAnEngine.planACard(room);
        var code = room.open(0);
        try (var engine = kind.start();
                var path = new PathInAnEngine(narada, room, engine)) {
            path.aBoardOfEightyCards();
            path.comesIn(code);
            path.readsTheCard();
            path.writesWhileThePhaseChanges();
            path.theServerIsGoneAndComesBack();
            path.inTwoTabs();
            path.withABrokenStore();
            assertThat(path.complaints()).isEmpty();
        }
        try (var engine = kind.start();
                var path = new PathInAnEngine(narada, room, engine)) {
            path.fromTheDeskToThePublishedPlan();
            assertThat(path.complaints()).isEmpty();
        }
    }
}
