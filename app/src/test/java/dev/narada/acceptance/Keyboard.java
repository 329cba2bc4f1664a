package dev.narada.acceptance;

import com.microsoft.playwright.Page;

/** Tab, letters and a few keys: what has the focus must also be seen to have it. */
record Keyboard(Page page) {

    private static final int WAY_ROUND = 150;
    /** Whether what has the focus is what this selector finds, and can be seen to have it. */
    private static final String FOCUSED = """
            selector => {
              const here = document.activeElement;
              if (!here?.matches(selector)) return false;
              const drawn = [here, here.nextElementSibling, here.closest('label'), here.closest('.writing')].filter(Boolean).map(one => getComputedStyle(one));
              if (drawn.every(one => one.outlineStyle === 'none' && one.boxShadow === 'none')) throw new Error('no ring: ' + selector);
              return true;
            }""";

    /** Goes there and presses a key. */
    void press(String handle, String key) {
        reach(handle);
        page.keyboard().press(key);
    }

    /** Goes to a field and types in place of what stands there. */
    void type(String handle, String words) {
        reach(handle);
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
    }

    void reach(String handle) {
        tabTo(exactly(handle));
    }

    /** Goes on with Tab until what the selector finds has the focus. */
    void tabTo(String selector) {
        goOn("Tab", selector);
    }

    /** Goes on with this key, which leads from one thing to the next, until what the selector finds has the focus. */
    void goOn(String key, String selector) {
        for (var steps = 0; steps < WAY_ROUND; steps++) {
            if (Boolean.TRUE.equals(page.evaluate(FOCUSED, selector))) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError(key + " does not come to " + selector);
    }

    static String exactly(String handle) {
        return "[data-testid='" + handle + "']";
    }

    static String beginning(String handle) {
        return "[data-testid^='" + handle + "']";
    }
}
