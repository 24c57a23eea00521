package org.dateline.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chains that {@link Statement#reportedIn()} makes. Walked in loops, since a chain may be as long as the article.
 */
final class ReportChains {
    private static final int NONE = -1;

    private ReportChains() {}

    /** Holds the rule that reportedIn, which is known to resolve, has no cycle. */
    static void check(Article article) {
        int[] outer = outerPositions(article.statements());
        int[] walkOf = new int[outer.length];
        for (int first = 0; first < outer.length; first++) {
            int walk = first + 1;
            for (int i = first; i != NONE && walkOf[i] == 0; i = outer[i]) {
                walkOf[i] = walk;
                if (outer[i] != NONE && walkOf[outer[i]] == walk) {
                    throw cycleAt(i, article.statements().get(i).id());
                }
            }
        }
    }

    private static InconsistentArticleException cycleAt(int position, String id) {
        return new InconsistentArticleException("article: reportedIn must have no cycle, " + id + " closes one")
                .in("reportedIn")
                .in(Integer.toString(position))
                .in("statements");
    }

    /** For each statement the position of the one it is reported in, if that is reported too: only such may close a cycle. */
    private static int[] outerPositions(List<Statement> statements) {
        Map<String, Integer> reported = new HashMap<>(0);
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).reportedIn().isPresent()) {
                reported.put(statements.get(i).id(), i);
            }
        }
        int[] outer = new int[reported.isEmpty() ? 0 : statements.size()];
        for (int i = 0; i < outer.length; i++) {
            String id = statements.get(i).reportedIn().orElse("");
            outer[i] = reported.getOrDefault(id, NONE);
        }
        return outer;
    }

    /** The chain that ends in a statement, outermost first. */
    static List<Statement> chainOf(Article article, Statement statement) {
        Deque<Statement> chain = new ArrayDeque<>();
        chain.addFirst(statement);
        Optional<String> outer = statement.reportedIn();
        while (outer.isPresent()) {
            Statement next = article.statement(outer.get());
            chain.addFirst(next);
            outer = next.reportedIn();
        }
        return List.copyOf(chain);
    }
}
