package dev.narada.acceptance;

import static dev.narada.acceptance.Browser.at;
import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a facilitator does, with every click counted and the time until it is seen to be done. */
final class CountedActs {

    private record Act(String name, int limit, int clicks, int fields, Duration took) {}

    private final DeskScreen desk;
    private final List<Act> acts = new ArrayList<>();
    private int clicks;
    private int fields;

    CountedActs(DeskScreen desk) {
        this.desk = desk;
    }

    /** Does it, and notes what it took. */
    void count(String name, int limit, Runnable act) {
        clicks = 0;
        fields = 0;
        var begun = System.nanoTime();
        act.run();
        acts.add(new Act(name, limit, clicks, fields, Duration.ofNanos(System.nanoTime() - begun)));
    }

    void click(String handle) {
        click(at(desk.page, handle));
    }

    void click(Locator one) {
        clicks++;
        one.click();
    }

    void type(String handle, String words) {
        fields++;
        desk.fill(handle, words);
    }

    List<String> overTheLimit() {
        return acts.stream()
                .filter(act -> act.clicks() > act.limit())
                .map(Act::name)
                .toList();
    }

    /** One line for each act: clicks, the most there may be, fields, seconds. */
    String table() {
        return acts.stream()
                .map(act -> String.format(
                        Locale.ROOT,
                        "%-32s %d clicks (at most %d), %d fields, %.2f s",
                        act.name(),
                        act.clicks(),
                        act.limit(),
                        act.fields(),
                        act.took().toMillis() / 1000.0))
                .collect(joining("\n", "\n", ""));
    }
}
