package org.dateline.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.ActorId;
import org.dateline.model.Article;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimePrecision;

/**
 * Puts statements in the order of time. Those of different articles are one if the same named speakers say the same
 * words by the same act; what was not said is no statement of a chronicle.
 */
final class StatementJoiner {
    private StatementJoiner() {}

    /** What makes quoted statements the same. */
    private record Key(List<ActorId> speakers, StatementAct act, List<String> quotes) {}

    static List<ChronicleStatement> join(List<Article> articles, ActorMerger actors) {
        Map<Object, ChronicleStatement> joined = new LinkedHashMap<>();
        for (Article article : articles) {
            for (Statement statement : article.statements()) {
                if (!statement.negated()) {
                    add(joined, article, statement, actors);
                }
            }
        }
        List<ChronicleStatement> statements = new ArrayList<>(joined.values());
        statements.sort(Comparator.comparing(ChronicleStatement::date));
        return statements;
    }

    private static void add(
            Map<Object, ChronicleStatement> joined, Article article, Statement statement, ActorMerger actors) {
        List<ActorId> speakers = statement.speakers().stream()
                .map(speaker -> actors.partyOf(article, speaker.actor()).id())
                .distinct()
                .toList();
        boolean alone = speakers.isEmpty() || statement.quotes().isEmpty();
        Object key = alone
                ? article.refOf(statement)
                : new Key(speakers, statement.act(), article.textsOf(statement.quotes()));
        ChronicleStatement known = joined.get(key);
        ChronicleStatement.Builder builder = known != null
                ? known.toBuilder()
                : ChronicleStatement.builder()
                        .speakers(speakers)
                        .act(statement.act())
                        .date(dateOf(article, statement));
        joined.put(key, builder.addIn(article.refOf(statement)).build());
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
