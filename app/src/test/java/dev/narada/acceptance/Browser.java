package dev.narada.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium with a window for each device in the room. Anything that a page complains of fails the test. */
final class Browser implements AutoCloseable {

    private static final double PATIENCE = 30_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(FLAGS));
    private final List<String> complaints = new ArrayList<>();

    /** A laptop or a projector. */
    BrowserContext screen(int width, int height) {
        return window(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** A phone with touch, as wide as most. */
    BrowserContext phone() {
        return window(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    /** What the pages complained of so far. */
    List<String> complaints() {
        return complaints;
    }

    /** What every window showed when a test failed, for whoever looks into it. */
    void keepPictures(Path folder) {
        var number = 0;
        for (var context : chromium.contexts()) {
            for (var page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("failed-" + ++number + ".png")));
            }
        }
    }

    /** The one element that carries this handle. */
    static Locator at(Page page, String handle) {
        return page.getByTestId(handle).first();
    }

    /**
     * Waits until this expression is true. It is asked from here again and again: what the driver asks by itself inside
     * a page is evaluated text, and our pages forbid that to everybody.
     */
    static void until(Page page, String expression) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(expression)));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private BrowserContext window(com.microsoft.playwright.Browser.NewContextOptions options) {
        var context = chromium.newContext(
                options.setLocale("pl-PL").setTimezoneId("Europe/Warsaw").setColorScheme(ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        context.onWebError(error -> complaints.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return context;
    }

    private static Path executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name ->
                        Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin").map(dir -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium here; install the package chromium"));
    }
}
