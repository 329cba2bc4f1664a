package dev.narada.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ChangeListenersTest {

    @Test
    void one_who_does_not_take_it_takes_it_from_none_of_the_others() {
        var watchers = new ChangeListeners();
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
