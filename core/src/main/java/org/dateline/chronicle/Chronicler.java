package org.dateline.chronicle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Article;

/**
 * Makes a chronicle of articles that come one at a time, in any order.
 *
 * <pre>{@code
 * Chronicler chronicler = Chronicler.create();
 * try (Stream<Article> articles = parser.parse(path)) {
 *     articles.forEach(chronicler::add);
 * }
 * Chronicle chronicle = chronicler.chronicle();
 * }</pre>
 *
 * <p>It keeps who is named, what is quoted and who met, and lets go of the texts. Both the time that it takes and the
 * memory are in proportion to what the articles tell. Not safe for use by several threads.
 */
public final class Chronicler {
    private final Map<String, Digest> digests = new HashMap<>();

    private Chronicler() {}

    /**
     * Starts without any article.
     *
     * @return a new one
     */
    public static Chronicler create() {
        return new Chronicler();
    }

    /**
     * Takes an article in.
     *
     * @param article the article; of several with one id one counts, and always the same one
     * @return this
     */
    public Chronicler add(Article article) {
        Objects.requireNonNull(article, "article");
        digests.merge(article.id(), Digest.of(article), Digest::orOther);
        return this;
    }

    /**
     * Makes the chronicle of all articles so far. More may be added afterwards.
     *
     * @return a chronicle, the same for the same articles in whatever order they came
     */
    public Chronicle chronicle() {
        List<Digest> inOrder = digests.values().stream().sorted(Digest.ORDER).toList();
        ActorMerger actors = new ActorMerger(inOrder);
        Chronicle.Builder chronicle = Chronicle.builder()
                .articles(inOrder.stream().map(Digest::article).toList())
                .actors(actors.actors())
                .statements(StatementJoiner.join(inOrder, actors))
                .meetings(MeetingJoiner.join(inOrder, actors));
        if (!inOrder.isEmpty()) {
            chronicle.firstDate(inOrder.get(0).date());
            chronicle.lastDate(inOrder.get(inOrder.size() - 1).date());
        }
        return chronicle.build();
    }
}
