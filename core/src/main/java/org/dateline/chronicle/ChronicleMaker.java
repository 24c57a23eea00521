package org.dateline.chronicle;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Article;

/** Makes a chronicle of articles. */
final class ChronicleMaker {
    private ChronicleMaker() {}

    static Chronicle chronicleOf(Collection<Article> articles) {
        List<Article> inOrder = inOrder(articles);
        ActorMerger actors = new ActorMerger(inOrder);
        Chronicle.Builder chronicle = Chronicle.builder()
                .articles(inOrder.stream().map(Article::id).toList())
                .actors(actors.actors())
                .statements(StatementJoiner.join(inOrder, actors))
                .meetings(MeetingJoiner.join(inOrder, actors));
        if (!inOrder.isEmpty()) {
            chronicle.firstDate(inOrder.get(0).date());
            chronicle.lastDate(inOrder.get(inOrder.size() - 1).date());
        }
        return chronicle.build();
    }

    /** By date, and by id within a day, so that the order of the input does not matter. */
    private static List<Article> inOrder(Collection<Article> articles) {
        Map<String, Article> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.putIfAbsent(article.id(), article));
        return byId.values().stream()
                .sorted(Comparator.comparing(Article::date).thenComparing(Article::id))
                .toList();
    }
}
