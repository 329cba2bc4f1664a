package dev.narada.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class WatchersTest {

    @Test
    void one_who_does_not_take_it_takes_it_from_none_of_the_others() {
        var watchers = new Watchers();
        var told = new ArrayList<Integer>();
        watchers.add(() -> told.add(1));
        watchers.add(() -> {
            throw new StackOverflowError("planted");
        });
        var end = watchers.add(() -> told.add(3));

        watchers.tell();
        end.run();
        watchers.tell();

        assertThat(told).containsExactly(1, 3, 1);
    }
}
