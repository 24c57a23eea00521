package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.dateline.sample.TwoWeeks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
    private static List<Article> articles;
    private static String page;

    @BeforeAll
    static void page() {
        articles = NewsParser.create().parse(TwoWeeks.text());
        page = ReportPage.of(articles);
    }

    @Test
    void everyFindingOnce() {
        long findings = articles.stream()
                .mapToLong(article ->
                        article.statements().size() + article.meetings().size())
                .sum();
        List<String> keys = all("<li id=\"d-([^\"]+)\"");
        assertThat(keys).hasSize((int) findings).doesNotHaveDuplicates();
        assertThat(all("data-(?:of|in)=\"([^\"]*)\"").stream()
                        .flatMap(value -> Pattern.compile(" ").splitAsStream(value)))
                .isSubsetOf(keys);
    }

    @Test
    void wholeText() {
        String words = articles.get(0).text().lines().findFirst().orElseThrow();
        assertThat(page.replaceAll("<[^>]*>", "")).contains(words);
    }

    @Test
    void sameBytesInAnyOrder() {
        List<Article> turned = new ArrayList<>(articles);
        Collections.reverse(turned);
        assertThat(ReportPage.of(turned).equals(page)).isTrue();
    }

    @Test
    void nothingFromElsewhere() {
        assertThat(all(" (?:src|href|srcset|data|action)=\"([^#\"][^\"]*)\"")).containsExactly("data:,");
        assertThat(page).doesNotContain("url(http", "@import").contains("default-src &#39;none&#39;");
    }

    @Test
    void contradictionsAndLives() {
        assertThat(page)
                .contains("Accounts differ on whether it takes place", "class=\"joined\"", "class=\"expected\"");
    }

    @Test
    void markupInEveryText() {
        String markup = "</script><b onclick='x'>&\"\u2028";
        Article hostile = NewsParser.create()
                .parse(LocalDate.of(2026, 3, 10), "Elena Rusu said \"the river " + markup + "\" in Vienna.")
                .toBuilder()
                .title(markup)
                .source(markup)
                .build();
        String written = ReportPage.of(List.of(hostile));
        assertThat(written).doesNotContain("<b onclick", "</script><b");
        assertThat(Pattern.compile("</script>").matcher(written).results()).hasSize(2);
        assertThat(written.substring(written.indexOf("application/json"))).doesNotContain("\u2028");
        assertThat(embedded(written)).containsExactly(hostile);
    }

    @Test
    void charactersThatHtmlForbids() {
        Article odd = NewsParser.create().parse(LocalDate.of(2026, 3, 10), "Elena Rusu\u0000 said \ud800 \"yes\" 🌊.");
        assertThat(ReportPage.of(List.of(odd)).replaceAll("(?s)<script.*", ""))
                .contains("🌊")
                .doesNotContain("\u0000", "\ud800 ");
    }

    @Test
    void articleWithoutFindingsAndPassages() {
        Article bare =
                Article.builder().date(LocalDate.of(2026, 3, 10)).text("Rain.").build();
        assertThat(ReportPage.of(List.of(bare))).contains("Rain.", "The articles tell of no meeting");
    }

    @Test
    void noArticles() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportPage.of(List.of()));
    }

    @Test
    void pageFromTextAndFromJsonLines(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("news.txt"), TwoWeeks.text());
        Path lines = folder.resolve("news.jsonl");
        try (var out = Files.newBufferedWriter(lines)) {
            DatelineJson.create().writeLines(articles.stream(), out);
        }
        Path html = folder.resolve("page.html");
        for (Path file : List.of(text, lines)) {
            Main.main(new String[] {html.toString(), file.toString()});
            assertThat(Files.readString(html).equals(page)).as(file.toString()).isTrue();
        }
    }

    private static List<Article> embedded(String written) {
        int start = written.indexOf('>', written.indexOf("application/json")) + 1;
        return DatelineJson.create().parseList(written.substring(start, written.indexOf("</script>", start)));
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page.replaceAll("(?s)<script.*?</script>|<style.*?</style>", ""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
