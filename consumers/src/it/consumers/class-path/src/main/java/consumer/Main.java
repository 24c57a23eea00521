package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.dateline.chronicle.Chronicle;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;

/** Reads articles and gives them back as JSON in both of its ways. */
public final class Main {
    private Main() {}

    /**
     * Fails where anything is not as it should be.
     *
     * @param args the version of Jackson that is to be there, if it matters
     * @throws IOException never
     */
    public static void main(String[] args) throws IOException {
        List<Article> articles = NewsParser.create()
                .parse("date 2026-03-10\nElena Rusu said: \"The river is high.\" She will meet Pavol Hrinko in Vienna on Thursday.\n"
                        + "date 2026-03-13\nElena Rusu met Pavol Hrinko in Vienna on Thursday.");
        Article article = articles.get(0);
        check(article.speakersOf(article.statements().get(0)).get(0).name().equals("Elena Rusu"), article);
        DatelineJson json = DatelineJson.create();
        check(json.parse(json.toJson(article)).equals(article), article);
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        check(mapper.readValue(mapper.writeValueAsString(article), Article.class).equals(article), article);
        Chronicle chronicle = Chronicle.of(articles);
        check(json.parseChronicle(json.toJson(chronicle)).equals(chronicle), chronicle);
        check(args.length == 0 || mapper.version().toString().equals(args[0]), mapper.version());
        System.out.println(Main.class.getModule() + " reads " + article.date() + " with Jackson " + mapper.version());
    }

    private static void check(boolean holds, Object value) {
        if (!holds) {
            throw new IllegalStateException(String.valueOf(value));
        }
    }
}
