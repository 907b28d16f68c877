package org.tiwizi.journey;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Fills in a page with the keyboard alone, from field to field by the tab key: what
 * cannot be reached that way, or cannot be seen when it is reached, fails.
 */
final class Keyboard {

    private static final int LONGEST_WAY = 250;

    /** Whether what has the focus is not covered by anything, or its label is not. */
    private static final String SEEN = """
            const it = document.activeElement;
            return [it, ...(it.labels || [])].some((part) => {
              const box = part.getBoundingClientRect();
              const found = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 12));
              return found && (part.contains(found) || found.contains(it) && found !== document.body);
            });
            """;

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    Keyboard go(String path) {
        this.browser.go(path);
        return this;
    }

    Keyboard type(String name, String text) {
        return reach("[name='%s']".formatted(name)).keys(Keys.chord(Keys.CONTROL, "a")).keys(text);
    }

    /** Goes down a list to a value. */
    Keyboard choose(String name, String value) {
        reach("select[name='%s']".formatted(name));
        for (int step = 0; !is("document.activeElement.value === arguments[0]", value); step++) {
            expect(step < LONGEST_WAY, value);
            keys(Keys.ARROW_DOWN);
        }
        return this;
    }

    /** Ticks a box, or goes to one of a few. */
    Keyboard tick(String name, String value) {
        reach("input[name='%s']".formatted(name));
        boolean radio = is("document.activeElement.type === 'radio'", "");
        for (int step = 0; !is("document.activeElement.value === arguments[0]", value); step++) {
            expect(step < LONGEST_WAY, value);
            keys(radio ? Keys.ARROW_DOWN : Keys.TAB);
        }
        return is("document.activeElement.checked", "") ? this : keys(Keys.SPACE);
    }

    /** Goes to a link or a button, presses Enter and waits for the page it leads to. */
    Keyboard press(String selector) {
        reach(selector);
        this.browser.enter();
        return this;
    }

    Keyboard reach(String selector) {
        for (int step = 0; !is("document.activeElement.matches(arguments[0])", selector); step++) {
            expect(step < LONGEST_WAY, selector);
            keys(Keys.TAB);
        }
        expect(this.browser.with((driver) -> Boolean.TRUE.equals(driver.executeScript(SEEN))),
                selector + " is covered");
        return this;
    }

    Keyboard space() {
        return keys(Keys.SPACE);
    }

    private Keyboard keys(CharSequence keys) {
        this.browser.with((driver) -> {
            WebElement focused = driver.switchTo().activeElement();
            focused.sendKeys(keys);
            return focused;
        });
        return this;
    }

    private boolean is(String condition, String argument) {
        return this.browser
            .with((driver) -> Boolean.TRUE.equals(driver.executeScript("return " + condition, argument)));
    }

    private void expect(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what + " on " + this.browser.path());
        }
    }

}
