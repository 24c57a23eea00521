package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.model.Span;
import org.dateline.model.Statement;

/** What holds of every article that the parser gives. */
final class Soundness {
    private static final DatelineJson JSON = DatelineJson.create();

    private Soundness() {}

    /** Asserts that the findings agree with each other, and that the article is read back as it was written. */
    static void check(Article article) {
        for (Statement statement : article.statements()) {
            checkParts(article, statement);
        }
        assertThat(JSON.parse(JSON.toJson(article))).as(article.text()).isEqualTo(article);
    }

    private static void checkParts(Article article, Statement statement) {
        String seen = statement.rule().orElse("") + " in: " + article.text();
        int end = statement.span().start();
        for (Span content : statement.content()) {
            assertThat(content.start()).as(seen).isGreaterThanOrEqualTo(end);
            end = content.end();
        }
        assertThat(end).as(seen).isLessThanOrEqualTo(statement.span().end());
        assertThat(statement.quotes()).as(seen).allMatch(quote -> isWithin(quote, statement.content()));
        statement
                .cue()
                .ifPresent(cue ->
                        assertThat(cue.spans()).as(seen).allMatch(span -> isWithin(span, List.of(statement.span()))));
        assertThat(article.chainOf(statement)).as(seen).endsWith(statement);
    }

    private static boolean isWithin(Span inner, List<Span> outer) {
        return outer.stream().anyMatch(span -> span.start() <= inner.start() && inner.end() <= span.end());
    }
}
