package dev.narada.acceptance.engine;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One window. It is looked at through scripts, and touched with a pointer and keys that the browser takes for real. */
public abstract class Tab {

    static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofMillis(20);

    /** Where an element is that can be touched; else nothing. */
    private static final String POINT = """
            (() => {
              const element = document.querySelector(%s);
              if (!element || element.disabled) return null;
              const point = () => {
                const { left, top, width, height } = element.getBoundingClientRect();
                return [Math.round(left + width / 2), Math.round(top + height / 2)];
              };
              const touched = () => {
                const hit = document.elementFromPoint(...point());
                return hit && (element.contains(hit) || hit.closest('label')?.contains(element));
              };
              if (!touched()) element.scrollIntoView({ block: 'center', behavior: 'instant' });
              return touched() ? point() : null;
            })()""";

    private static final String LISTEN = """
            (() => {
              globalThis.complaints = [];
              addEventListener('error', event => complaints.push(event.message));
              addEventListener('unhandledrejection', event => complaints.push(String(event.reason)));
              addEventListener('securitypolicyviolation', event => complaints.push(event.violatedDirective));
            })()""";

    /** The value of this expression in the page, a promise awaited. */
    public abstract JsonNode ask(String expression);

    public abstract void reload();

    public abstract void close();

    abstract void press(int x, int y);

    abstract void keys(String text);

    /** Waits until this expression is true. */
    public void until(String expression) {
        await(expression)
                .atMost(PATIENCE)
                .pollInterval(AGAIN)
                .until(() -> ask("!!(" + expression + ")").asBoolean());
    }

    public void listen() {
        ask(LISTEN);
    }

    /** What the page complained of since it was listened to. */
    public String complaints() {
        return ask("complaints.join('\\n')").asString();
    }

    public void click(String handle) {
        clickOn(at(handle));
    }

    /** Clicks on what this selector finds first, as soon as it can be touched and has stood still between two looks. */
    public void clickOn(String selector) {
        var before = new AtomicReference<JsonNode>();
        var point = await("to touch " + selector)
                .atMost(PATIENCE)
                .pollInterval(AGAIN)
                .until(
                        () -> ask(POINT.formatted(quoted(selector))),
                        now -> now.isArray() && now.equals(before.getAndSet(now)));
        press(point.get(0).asInt(), point.get(1).asInt());
    }

    /** Types key by key. */
    public void write(String handle, String text) {
        click(handle);
        until("document.activeElement?.matches(" + quoted(at(handle)) + ")");
        keys(text);
    }

    /** Waits until these words stand somewhere in the page. */
    public void shows(String words) {
        contains("body", words);
    }

    public void shows(String handle, String words) {
        contains(at(handle), words);
    }

    private void contains(String selector, String words) {
        until("(document.querySelector(%s)?.textContent ?? '').replaceAll('\\u00a0', ' ').includes(%s)"
                .formatted(quoted(selector), quoted(words)));
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    private static String at(String handle) {
        return "[data-testid=\"%s\"]".formatted(handle);
    }
}
