package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;
import org.dateline.parser.NewsParser;
import org.dateline.report.ReportPage;
import org.dateline.sample.TwoWeeks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a browser. */
class ReportPageTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;
    private static final int LONG = 5_000;

    private static Browser browser;
    private static List<Article> articles;
    private static Path page;

    @BeforeAll
    static void start() throws IOException {
        articles = NewsParser.create().parse(TwoWeeks.text());
        page = write("report.html", articles);
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.scheme("light");
        browser.open(page, WIDE, HEIGHT);
    }

    @AfterEach
    void nothingOnTheConsole() {
        assertThat(browser.console()).isEmpty();
    }

    private static Path write(String name, List<Article> articles) throws IOException {
        Path file = Files.createDirectories(Path.of("target")).resolve(name).toAbsolutePath();
        return Files.writeString(file, ReportPage.of(articles));
    }

    @Test
    void highlightedWords() {
        List<String> expected = articles.stream()
                .flatMap(article -> article.statements().stream()
                        .map(statement -> String.join("", article.textsOf(statement.content()))))
                .map(ReportPageTest::letters)
                .sorted()
                .toList();
        List<String> marked = list("""
                const words = new Map();
                for (const item of document.querySelectorAll('.finding.said')) words.set(item.dataset.finding, '');
                for (const mark of document.querySelectorAll('mark[data-in]'))
                  for (const key of mark.dataset.in.split(' '))
                    if (words.has(key)) words.set(key, words.get(key) + mark.textContent);
                return [...words.values()];
                """);
        assertThat(marked.stream().map(ReportPageTest::letters).sorted())
                .as("the words marked for each statement")
                .containsExactlyElementsOf(expected);
    }

    @Test
    void filterByActor() {
        List<String> inNetwork = browser.script(
                "return [...document.querySelectorAll('.node[data-actor]')].map(node => node.getAttribute('aria-label'))");
        String name = browser.shown(".lane bdi").stream()
                .filter(lane -> inNetwork.contains(alone(lane)))
                .findFirst()
                .orElseThrow();
        browser.choose(
                "#actor",
                browser.find(".node[aria-label='" + alone(name) + "']").getDomAttribute("data-actor"));
        long expected =
                articles.stream().mapToLong(article -> findings(article, name)).sum();
        assertThat(browser.shown(".findings .finding")).hasSize((int) expected).isNotEmpty();
        assertThat(browser.find("#shown").getText()).startsWith(expected + " of ");
        assertThat(browser.shown("article").size()).isLessThan(articles.size());
        assertThat(browser.shown("mark[tabindex]")).isNotEmpty();
        assertThat(browser.shown(".lane bdi")).contains(name);
        browser.find("button[type=reset]").click();
        assertThat(browser.shown("article")).hasSize(articles.size());
    }

    private static String alone(String name) {
        return "Show " + name + " alone";
    }

    private static long findings(Article article, String name) {
        List<Actor> actors =
                article.actors().stream().filter(a -> a.name().equals(name)).toList();
        long said = article.statements().stream()
                .filter(s -> Stream.of(article.speakersOf(s), article.addresseesOf(s))
                        .flatMap(List::stream)
                        .anyMatch(actors::contains))
                .count();
        long met = article.meetings().stream()
                .filter(m -> article.participantsOf(m).stream().anyMatch(actors::contains))
                .count();
        return said + met;
    }

    @Test
    void filterByAct() {
        browser.choose("#act", "DENY");
        long denials = articles.stream()
                .flatMap(article -> article.statements().stream())
                .map(Statement::act)
                .filter(StatementAct.DENY::equals)
                .count();
        assertThat(browser.shown(".findings .finding")).hasSize((int) denials).isNotEmpty();
        assertThat(browser.shown(".findings .finding.met")).isEmpty();
    }

    @Test
    void filterByStatus() {
        browser.choose("#status", "HELD");
        assertThat(browser.shown(".findings .finding.said")).isEmpty();
        assertThat(browser.shown(".findings .finding.met")).isNotEmpty().allMatch(finding -> finding.contains("held"));
        assertThat(browser.shown(".card")).isNotEmpty();
    }

    @Test
    void filterByDate() {
        LocalDate day = articles.get(articles.size() - 1).date();
        browser.script("""
                const from = document.getElementById('from');
                from.value = arguments[0];
                from.dispatchEvent(new Event('change', { bubbles: true }));
                """, day.toString());
        long expected = articles.stream().filter(a -> a.date().equals(day)).count();
        assertThat(browser.shown("article")).hasSizeBetween(1, (int) expected);
        assertThat(browser.shown("article .published"))
                .allMatch(published -> published.startsWith(day.getDayOfMonth() + " "));
    }

    @Test
    void cardUnderThePointer() {
        WebElement mark = browser.find("mark.said[tabindex]");
        browser.pointAt(mark);
        assertThat(browser.find("#card").isDisplayed()).isTrue();
        assertThat(browser.find("#card").getText()).contains(mark.getText().strip());
        assertThat(browser.shown("mark.lit")).isNotEmpty();
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#card").isDisplayed()).isFalse();
    }

    @Test
    void cardByKeyboard() {
        browser.script("document.querySelector('article').scrollIntoView()");
        browser.script("document.querySelector('#network summary').focus()");
        do {
            browser.press(Keys.TAB);
        } while (!browser.focused().getTagName().equals("mark"));
        WebElement first = browser.focused();
        assertThat(browser.find("#card").isDisplayed()).isTrue();
        String described = first.getDomAttribute("aria-describedby").split(" ")[0];
        assertThat(browser.find("#card").getText())
                .contains(browser.find("#" + described + " .who").getText());
        browser.press(Keys.TAB);
        assertThat(browser.focused()).isNotEqualTo(first);
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#card").isDisplayed()).isFalse();
    }

    @Test
    void arrowKeysAlongARowAndEnterToTheWords() {
        WebElement start = browser.find(".lane a[tabindex='0']");
        browser.script("arguments[0].focus()", start);
        browser.press(Keys.ARROW_RIGHT);
        WebElement next = browser.focused();
        assertThat(next).isNotEqualTo(start);
        assertThat(browser.find("#card").isDisplayed()).isTrue();
        String key = next.getDomAttribute("href").substring(3);
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("data-in").split(" ")).contains(key);
    }

    @Test
    void actorChosenInTheNetwork() {
        WebElement node = browser.find(".node");
        browser.script("arguments[0].focus()", node);
        browser.press(Keys.ENTER);
        assertThat(browser.find("#actor").getDomProperty("value")).isEqualTo(node.getDomAttribute("data-actor"));
        assertThat(node.getDomAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void theme() {
        String light = ground();
        browser.find("#theme").click();
        browser.find("#theme").click();
        assertThat(browser.find("#theme").getText()).isEqualTo("Theme: dark");
        assertThat(ground()).isNotEqualTo(light);
    }

    private static String ground() {
        return browser.script("return getComputedStyle(document.body).backgroundColor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void contrast(String scheme) {
        browser.scheme(scheme);
        browser.script("document.querySelectorAll('details').forEach((d) => (d.open = true))");
        assertThat(ReportPageTest.<String>list(Scripts.LOW_CONTRAST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, WIDE})
    void noHorizontalScroll(int width) {
        browser.open(page, width, HEIGHT);
        browser.script("document.querySelectorAll('details').forEach((d) => (d.open = true))");
        assertThat(browser.<Boolean>script(
                        "const page = document.documentElement; return page.scrollWidth <= page.clientWidth"))
                .isTrue();
    }

    @Test
    void namesOfAllControls() {
        assertThat(ReportPageTest.<String>list(Scripts.NAMELESS)).isEmpty();
        assertThat(browser.shown("h1")).hasSize(1);
        assertThat(ReportPageTest.<String>list(Scripts.SKIPPED_HEADINGS)).isEmpty();
    }

    @Test
    void markupInTheText() throws IOException {
        String words = "</script><script>window.broken = 1</script><img src=x onerror='window.broken = 1'>\u2028";
        Article hostile =
                NewsParser.create().parse(LocalDate.of(2026, 3, 10), "Elena Rusu said: \"" + words + " the river\"");
        browser.open(write("hostile.html", List.of(hostile)), WIDE, HEIGHT);
        assertThat(browser.<Object>script("return window.broken")).isNull();
        assertThat(browser.<String>script("return document.querySelector('article').textContent"))
                .contains("<script>");
        assertThat(browser.<String>script(
                        "return JSON.parse(document.getElementById('articles-json').textContent)[0].text"))
                .isEqualTo(hostile.text());
    }

    @Test
    void pictures() throws IOException {
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            browser.open(page, WIDE, LONG);
            browser.keep("wide-" + scheme);
            browser.open(page, PHONE, LONG);
            browser.keep("phone-" + scheme);
            browser.open(page, WIDE, HEIGHT);
            browser.pointAt(browser.find("mark.said[tabindex]"));
            browser.keep("card-" + scheme);
        }
        assertThat(Path.of("target", "screenshots")).isDirectoryContaining("glob:**phone-dark.png");
    }

    /** White space at line ends is not what is tested. */
    private static String letters(String words) {
        return words.replaceAll("\\s+", "");
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(String script) {
        return (List<T>) browser.script(script);
    }
}
