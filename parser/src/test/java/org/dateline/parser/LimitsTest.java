package org.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;
import org.dateline.model.StatementMode;
import org.dateline.model.Warning;
import org.dateline.model.WarningKind;
import org.dateline.parser.article.Refusal;
import org.dateline.parser.article.RefusalReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Beyond a limit findings are left out, each limit says so by its name, and the text stays whole. */
class LimitsTest {
    private static final LocalDate DATE = LocalDate.of(2022, 2, 4);
    private static final String CHAIN = "Ann Moore said that Bob Stone said that it rained.";

    @Test
    void chainWithinTheLimit() {
        FindingsWithinLimits within = new FindingsWithinLimits(new Limits(1, 3, 3));
        List<Statement> chain = List.of(statement("a", null), statement("b", "a"), statement("c", "b"));
        assertThat(within.statements(chain)).isEqualTo(chain);
        assertThat(within.warnings(List.of())).isEmpty();
    }

    @Test
    void chainBeyondTheLimit() {
        FindingsWithinLimits within = new FindingsWithinLimits(new Limits(1, 2, 9));
        List<Statement> chain = List.of(
                statement("d", "c"),
                statement("c", "b"),
                statement("e", null),
                statement("b", "a"),
                statement("a", null));
        assertThat(within.statements(chain)).extracting(Statement::id).containsExactly("e", "b", "a");
        assertThat(messages(within.warnings(List.of())))
                .containsExactly("2 statements, which stand in chains of more than 2, are left out");
    }

    @Test
    void statementsBeyondTheMost() {
        FindingsWithinLimits within = new FindingsWithinLimits(new Limits(1, 9, 2));
        List<Statement> found =
                List.of(statement("a", "c"), statement("b", null), statement("c", null), statement("d", null));
        assertThat(within.statements(found))
                .as("a falls with c, which reports it")
                .extracting(Statement::id)
                .containsExactly("b");
        assertThat(messages(within.warnings(List.of())))
                .containsExactly("3 statements, beyond the first 2, are left out");
    }

    @Test
    void otherFindingsBeyondTheMost() {
        FindingsWithinLimits within = new FindingsWithinLimits(new Limits(1, 1, 2));
        assertThat(within.first(List.of(1, 2), "times")).containsExactly(1, 2);
        assertThat(within.first(List.of(1, 2, 3), "meetings")).containsExactly(1, 2);
        assertThat(messages(within.warnings(List.of())))
                .containsExactly("1 meetings, beyond the first 2, are left out");
    }

    @Test
    void warningsBeyondTheMost() {
        Warning warning = Warning.of(WarningKind.MALFORMED_TEXT, Span.of(0, 1), "x");
        FindingsWithinLimits within = new FindingsWithinLimits(new Limits(1, 1, 2));
        assertThat(messages(within.warnings(List.of(warning, warning, warning, warning))))
                .containsExactly("x", "x", "2 warnings, beyond the first 2, are left out");
    }

    /** What user finders may give is refused by the article's own rules, not by a hang. */
    @Test
    void chainsThatAreBroken() {
        FindingsWithinLimits within = new FindingsWithinLimits(new Limits(1, 1, 9));
        List<Statement> broken = List.of(statement("a", "b"), statement("b", "a"), statement("c", "missing"));
        assertThat(within.statements(broken)).isEqualTo(broken);
    }

    @Test
    void articleBeyondTheLimits() {
        Article whole = NewsParser.create().parse(DATE, CHAIN);
        assertThat(whole.statements()).hasSize(2);
        assertThat(whole.warnings()).isEmpty();
        Article shallow = NewsParser.builder().deepestChain(1).build().parse(DATE, CHAIN);
        assertThat(shallow.statements()).isEqualTo(whole.statements().subList(0, 1));
        Article small = NewsParser.builder().mostFindings(1).build().parse(DATE, CHAIN);
        assertThat(small.statements()).isEqualTo(shallow.statements());
        assertThat(small.text()).isEqualTo(shallow.text()).isEqualTo(CHAIN);
        assertThat(small.passages()).isEqualTo(whole.passages());
        assertThat(messages(small.warnings())).containsExactly("1 statements, beyond the first 1, are left out");
    }

    @Test
    void longArticleOfAKnownDate() {
        NewsParser parser =
                NewsParser.builder().longestArticle(CHAIN.length() - 1).build();
        Article article = parser.parse(DATE, CHAIN);
        assertThat(article.text()).isEqualTo(CHAIN);
        assertThat(article.passages()).hasSize(1);
        assertThat(article.statements()).isEmpty();
        assertThat(messages(article.warnings()))
                .containsExactly("the text has more than " + (CHAIN.length() - 1)
                        + " code units: its passages are given, nothing else was read");
        NewsParser exact = NewsParser.builder().longestArticle(CHAIN.length()).build();
        assertThat(exact.parse(DATE, CHAIN).statements()).hasSize(2);
    }

    @Test
    void longArticleUnderAHeader() {
        List<Refusal> refusals = new ArrayList<>();
        NewsParser parser =
                NewsParser.builder().longestArticle(40).onRefusal(refusals::add).build();
        String text = "date 2022-02-04\n" + CHAIN + "\ndate 2022-02-05\nIt rained.";
        assertThat(parser.parse(text)).extracting(Article::text).containsExactly("It rained.");
        assertThat(refusals).isNotEmpty().allMatch(refusal -> refusal.reason() == RefusalReason.TOO_LONG);
        StringBuilder lost = new StringBuilder();
        refusals.forEach(refusal -> lost.append(refusal.text()));
        assertThat(lost.toString().replace(" ", "")).isEqualTo(("date 2022-02-04\n" + CHAIN).replace(" ", ""));
    }

    @Test
    void limitsThatAreNone() {
        NewsParserBuilder builder = NewsParser.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.longestArticle(0))
                .withMessageContaining("longest article");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.deepestChain(0))
                .withMessageContaining("deepest chain");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.mostFindings(-1))
                .withMessageContaining("most findings");
    }

    private static Statement statement(String id, @Nullable String outer) {
        return Statement.builder()
                .id(id)
                .span(Span.of(0, 0))
                .act(StatementAct.SAY)
                .mode(StatementMode.INDIRECT)
                .reportedIn(Optional.ofNullable(outer))
                .build();
    }

    private static List<String> messages(List<Warning> warnings) {
        return warnings.stream().map(Warning::message).toList();
    }
}
