package org.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Statement;
import org.dateline.parser.lexicon.LexiconList;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class SnippetTest {
    @Test
    void parse() {
        List<String> lines = new ArrayList<>();
        // @start region="parse"
        NewsParser parser = NewsParser.create();
        String text = "date 2026-03-10\nElena Rusu said: \"The river is high.\"";
        for (Article article : parser.parse(text)) {
            for (Statement statement : article.statements()) {
                lines.add(article.textOf(statement.span()));
            }
        }
        // @end
        assertThat(lines).containsExactly("Elena Rusu said: \"The river is high.\"");
    }

    @Test
    void settings() {
        List<String> log = new ArrayList<>();
        Reader titles = new StringReader("dyke reeve | office");
        // @start region="settings"
        NewsParser parser = NewsParser.builder()
                .onRefusal(refusal -> log.add(refusal.message()))
                .lexicon(LexiconList.TITLES, "titles.txt", titles)
                .timeFinder(standard -> (clauses, date) -> standard.find(clauses, date.minusDays(1)))
                .build();
        // @end
        assertThat(parser.parse("No date.")).isEmpty();
        assertThat(log).hasSize(1);
        Article article = parser.parse(LocalDate.of(2026, 3, 10), "Dyke Reeve Elena Rusu spoke today.");
        assertThat(article.actors().get(0).roles()).hasSize(1);
        assertThat(article.times().get(0).value()).contains("2026-03-09");
    }
}
