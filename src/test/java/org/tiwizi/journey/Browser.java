package org.tiwizi.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import static org.awaitility.Awaitility.await;

/**
 * A real Chromium, driven as a person would: by labels, links and buttons. Where none is
 * installed a test is skipped with that reason, but in CI it fails.
 */
final class Browser implements AutoCloseable {

    static final Dimension PHONE = new Dimension(390, 844);

    /** The narrowest that every page fits on. */
    static final Dimension SMALL_PHONE = new Dimension(360, 740);

    static final Dimension DESK = new Dimension(1280, 900);

    private final ChromeDriver driver;

    private final String base;

    private Browser(ChromeDriver driver, String base) {
        this.driver = driver;
        this.base = base;
    }

    /**
     * Opens a browser that prefers one language, on a portal at a port of this machine.
     */
    static Browser open(int port, String language, Dimension size) {
        Optional<Path> chromium = installed("chromium", "google-chrome", "chrome");
        Optional<Path> chromedriver = installed("chromedriver");
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(chromium.isPresent() && chromedriver.isPresent(),
                    "no Chromium with its driver on this machine");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--lang=" + language, "--force-device-scale-factor=1",
                "--window-size=%d,%d".formatted(size.width, size.height));
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        return new Browser(driver, "http://localhost:" + port).show(size, true);
    }

    Browser go(String path) {
        this.driver.get(this.base + path);
        return this;
    }

    /** Drops all cookies: a visitor again. */
    Browser forget() {
        this.driver.manage().deleteAllCookies();
        return this;
    }

    /** Signs in with a demonstration account. */
    Browser signIn(String account) {
        return signIn(account + "@tiwizi.example", "tiwizi demonstration");
    }

    Browser signIn(String email, String password) {
        return go("/sign-in").type("email", email).type("password", password).send("/sign-in");
    }

    /** Types into the field with this name, as PAGES.md names it. */
    Browser type(String name, String text) {
        WebElement field = find(By.name(name));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Sets a field that the keyboard fills in a way of its own, such as a date. */
    Browser set(String name, String value) {
        this.driver.executeScript("document.getElementsByName(arguments[0])[0].value = arguments[1]", name, value);
        return this;
    }

    Browser choose(String name, String value) {
        find(By.cssSelector("select[name='%s'] option[value='%s']".formatted(name, value))).click();
        return this;
    }

    Browser tick(String name, String value) {
        click(find(By.cssSelector("input[name='%s'][value='%s']".formatted(name, value))));
        return this;
    }

    /** Ticks what only some pages ask. */
    Browser tickIfThere(String name, String value) {
        return has("input[name='%s']".formatted(name)) ? tick(name, value) : this;
    }

    /** Presses the button that sends the form to this address. */
    Browser send(String action) {
        return press("form[action='%s'] button:not([name]):not(.vh):not([type=button])".formatted(action));
    }

    /** Types into the skill picker and takes the first suggestion with the keyboard. */
    Browser pickSkill(String words) {
        return pick("input[data-suggest]", words);
    }

    /**
     * Types into a field that suggests and takes the first suggestion with the keyboard.
     */
    Browser pick(String selector, String words) {
        WebElement picker = this.driver.findElement(By.cssSelector(selector));
        picker.sendKeys(words);
        await().atMost(Duration.ofSeconds(10)).until(() -> has("[role=option]"));
        picker.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        return this;
    }

    /** Follows the link with this text. */
    Browser follow(String text) {
        return leave(By.partialLinkText(text));
    }

    /** Presses or follows what a selector finds first, and waits for the next page. */
    Browser press(String selector) {
        return leave(By.cssSelector(selector));
    }

    /** Presses Enter where the focus is, and waits for the page this leads to. */
    Browser enter() {
        this.driver.executeScript("window.tiwiziLeft = true");
        this.driver.switchTo().activeElement().sendKeys(Keys.ENTER);
        return arrive();
    }

    /**
     * Sends the first form of the page that has something to fill in, without anything in
     * it; false when there is none.
     */
    boolean sendNothing() {
        boolean sent = (boolean) this.driver.executeScript("""
                const form = [...document.querySelectorAll('main form[method=post]')].find((form) => form.querySelector(
                    'textarea, select, input:not([type=hidden]):not([type=file])'));
                if (form) {
                    for (const field of form.elements) {
                        field.checked = false;
                        if (!['hidden', 'checkbox', 'radio', 'submit'].includes(field.type)) field.value = '';
                    }
                    window.tiwiziLeft = true;
                    HTMLFormElement.prototype.submit.call(form);
                }
                return !!form;
                """);
        if (sent) {
            arrive();
        }
        return sent;
    }

    /** How many pixels of the page lie beside the window. */
    long overflow() {
        return (long) this.driver
            .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Has pages shown on a screen of this size, however small; scripts may be off. */
    Browser show(Dimension size, boolean scripts) {
        this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
        this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
        return this;
    }

    String text() {
        return this.driver.findElement(By.tagName("body")).getText();
    }

    String path() {
        return this.driver.getCurrentUrl().substring(this.base.length());
    }

    String attribute(String selector, String name) {
        return this.driver.findElement(By.cssSelector(selector)).getDomAttribute(name);
    }

    boolean has(String selector) {
        return !this.driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    <T> T with(Function<ChromeDriver, T> use) {
        return use.apply(this.driver);
    }

    /**
     * What the browser complained about since the last call: policy violations, failed
     * loads.
     */
    List<String> complaints() {
        return this.driver.manage()
            .logs()
            .get(LogType.BROWSER)
            .getAll()
            .stream()
            .map(LogEntry::getMessage)
            .filter((message) -> message.toLowerCase(Locale.ROOT).contains("policy")
                    || message.contains("Failed to load") || message.contains("ERR_"))
            .toList();
    }

    @Override
    public void close() {
        this.driver.quit();
    }

    /** What is not there is told with the page that should have it. */
    private WebElement find(By by) {
        return this.driver.findElements(by)
            .stream()
            .findFirst()
            .orElseThrow(() -> new AssertionError("%s is not on %s:\n%s".formatted(by, path(), text())));
    }

    private void click(WebElement element) {
        this.driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Clicks, and waits until the page this left is replaced by one that is complete. */
    private Browser leave(By link) {
        this.driver.executeScript("window.tiwiziLeft = true");
        click(find(link));
        return arrive();
    }

    private Browser arrive() {
        await().pollInterval(Duration.ofMillis(50))
            .atMost(Duration.ofSeconds(30))
            .ignoreExceptionsInstanceOf(WebDriverException.class)
            .until(() -> this.driver.executeScript("return !window.tiwiziLeft && document.readyState === 'complete'")
                .equals(true));
        return this;
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
            .flatMap((folder) -> Stream.of(names).map((name) -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .map(Browser::real)
            .findFirst();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        }
        catch (IOException ex) {
            return path;
        }
    }

}
