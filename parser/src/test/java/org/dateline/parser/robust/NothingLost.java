package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.dateline.parser.article.ArticleSplitter;
import org.dateline.parser.article.RawArticle;
import org.dateline.parser.article.Refusal;

/**
 * All text comes back: each character of an input stands in one article's text or in one refusal, or belongs to a header or to
 * the white space around one. What a header looks like is said here once more, without the reader's own code.
 */
final class NothingLost {
    private static final List<Refusal> REFUSALS = new ArrayList<>();
    private static final NewsParser PARSER =
            NewsParser.builder().onRefusal(REFUSALS::add).build();

    private static final String BLANK = "[\\s\\u001C-\\u001F\\u0085\\uFEFF\\p{Z}\\p{Cf}]";
    private static final String MONTH =
            "(?:jan(?:u|ua|uary)?|feb(?:r|ru|ruary)?|mar(?:c|ch)?|apr(?:i|il)?|may|june?|july?|aug(?:u|us|ust)?"
                    + "|sep(?:t|te|tember)?|oct(?:o|ob|ober)?|nov(?:e|em|ember)?|dec(?:e|em|ember)?)\\.?";
    private static final String WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?" + BLANK + "+";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String TIME =
            "[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?(?:Z|[+-]\\d\\d:?(?:\\d\\d)?)?(?:\\[[^\\]]{0,40}\\])?";
    private static final String DATE = String.join(
            "|",
            "\\d{8}",
            "\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?:" + TIME + ")?",
            "(?:" + WEEKDAY + ")?" + DAY + BLANK + "+" + MONTH + ",?" + BLANK + "+\\d{4}",
            "(?:" + WEEKDAY + ")?" + MONTH + BLANK + "+" + DAY + ",?" + BLANK + "+\\d{4}");
    private static final Pattern HEADER = Pattern.compile(
            "(?i)" + BLANK + "*date(?:" + BLANK + "*:)?" + BLANK + "*(?:" + DATE + ")[-/.,:;|]?" + BLANK + "*");
    private static final Pattern BLANKS = Pattern.compile(BLANK + "*");

    private NothingLost() {}

    /** A piece of the input that came back; where it ends is a matter of its text. */
    private record Part(long start, String text, boolean headed) {
        long end() {
            return start + text.length();
        }
    }

    /** Asserts it of the splitter, and that the parser gives the same pieces. */
    static void check(String input) {
        List<Refusal> refusals = new ArrayList<>();
        List<RawArticle> articles = ArticleSplitter.standard(refusals::add, ArticleSplitter.LONGEST)
                .split(new StringReader(input), "")
                .toList();
        check(input, articles, refusals);
        REFUSALS.clear();
        assertThat(PARSER.parse(input).stream().map(Article::text))
                .as(input)
                .isEqualTo(articles.stream().map(RawArticle::text).toList());
        assertThat(REFUSALS).as(input).isEqualTo(refusals);
    }

    /** Asserts it of what a splitter gave. */
    static void check(String input, List<RawArticle> articles, List<Refusal> refusals) {
        List<Part> parts = new ArrayList<>();
        articles.forEach(article -> parts.add(new Part(article.offset(), article.text(), true)));
        refusals.forEach(refusal -> parts.add(new Part(refusal.offset(), refusal.text(), false)));
        parts.sort(Comparator.comparingLong(Part::start));
        int end = 0;
        for (Part part : parts) {
            assertThat(part.start()).as(input).isGreaterThanOrEqualTo(end);
            String gap = input.substring(end, (int) part.start());
            assertThat(gap).as(input).matches(part.headed() ? HEADER : BLANKS);
            assertThat(input.startsWith(part.text(), (int) part.start()))
                    .as(input)
                    .isTrue();
            end = (int) part.end();
        }
        assertThat(input.substring(end)).as(input).matches(BLANKS);
    }

    /** Asserts it of a text whose date the caller knew: only the white space around it is gone. */
    static void check(String input, Article article) {
        int start = input.indexOf(article.text());
        assertThat(start).as(input).isNotNegative();
        assertThat(input.substring(0, start)).as(input).matches(BLANKS);
        assertThat(input.substring(start + article.text().length())).as(input).matches(BLANKS);
    }
}
