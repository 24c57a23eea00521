package org.dateline.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The rule that no two findings of an article share an id, and the look-up that it makes possible. */
final class UniqueIds {
    private UniqueIds() {}

    /** The findings by their ids, in their order; of two with one id the first. */
    static <I, T> Map<I, T> index(List<T> findings, Function<T, I> id) {
        Map<I, T> index = new LinkedHashMap<>(findings.size() * 4 / 3 + 1);
        for (T finding : findings) {
            index.putIfAbsent(id.apply(finding), finding);
        }
        return Collections.unmodifiableMap(index);
    }

    /** Holds the rule; the culprit is looked for only if the index shows that there is one. */
    static <T> void check(String member, List<T> findings, Function<T, String> id, Map<?, T> index) {
        if (index.size() != findings.size() || index.containsKey("")) {
            Set<String> seen = new HashSet<>();
            ArticleRules.each(member, findings, finding -> checkNext(id.apply(finding), seen));
        }
    }

    private static void checkNext(String id, Set<String> seen) {
        if (id.isEmpty() || !seen.add(id)) {
            throw new InconsistentArticleException(
                            "article: ids must be unique and not empty, this one is not: \"" + id + "\"")
                    .in("id");
        }
    }
}
