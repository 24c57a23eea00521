package org.dateline.chronicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ActorId;
import org.dateline.model.Article;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;
import org.dateline.model.StatementMode;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimePrecision;

/**
 * What a chronicle keeps of a statement.
 *
 * @param quotes its verbatim parts that are long enough to tell one statement from another, as bare words
 */
record Saying(String statement, List<ActorId> speakers, StatementAct act, LocalDate date, List<String> quotes) {
    /** Fewer words may be anybody's, on any day. */
    private static final int TELLING_WORDS = 4;

    /** A phrase quoted within a sentence may be a slogan that its speaker uses often. */
    private static final int TELLING_WORDS_OF_A_PHRASE = 5;

    static Saying of(Article article, Statement statement) {
        boolean whole = statement.mode() == StatementMode.DIRECT;
        return new Saying(
                statement.id(),
                statement.speakers().stream().map(Speaker::actor).toList(),
                statement.act(),
                dateOf(article, statement),
                quotes(article, statement.quotes(), whole ? TELLING_WORDS : TELLING_WORDS_OF_A_PHRASE));
    }

    private static List<String> quotes(Article article, List<Span> spans, int least) {
        return spans.stream()
                .map(span -> BareWords.of(article.textOf(span)))
                .filter(quote -> BareWords.count(quote) >= least)
                .distinct()
                .toList();
    }

    private static LocalDate dateOf(Article article, Statement statement) {
        Optional<TimeExpression> time = statement
                .time()
                .filter(t -> t.precision()
                        .map(p -> p.compareTo(TimePrecision.DAY) >= 0)
                        .orElse(false));
        return time.flatMap(TimeExpression::start)
                .map(start -> start.toLocalDate())
                .orElse(article.date());
    }
}
