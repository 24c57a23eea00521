package org.dateline.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.chronicle.Chronicle;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.model.Statement;
import org.dateline.parser.NewsParser;
import org.dateline.sample.TwoWeeks;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class DatelineJacksonModuleTest {
    // @start region="mapper"
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new DatelineJacksonModule()).build();
    // @end

    private final List<Article> articles = NewsParser.create().parse(TwoWeeks.text());

    /** Something of the user's own that holds values of the model. */
    record Note(String by, Article article, List<Statement> statements) {}

    @Test
    void sameJsonAsWithoutIt() {
        for (Article article : articles) {
            String json = mapper.writeValueAsString(article);
            assertThat(json).isEqualTo(DatelineJson.create().toJson(article));
            assertThat(mapper.readValue(json, Article.class)).isEqualTo(article);
        }
    }

    @Test
    void chronicle() {
        Chronicle chronicle = Chronicle.of(articles);
        String json = mapper.writeValueAsString(chronicle);
        assertThat(json).isEqualTo(DatelineJson.create().toJson(chronicle));
        assertThat(mapper.readValue(json, Chronicle.class)).isEqualTo(chronicle);
    }

    @Test
    void valuesInsideOfOthers() {
        Article article = articles.get(0);
        Note note = new Note("a desk", article, article.statements());
        assertThat(mapper.readValue(mapper.writeValueAsString(note), Note.class))
                .isEqualTo(note);
        assertThat(mapper.convertValue(mapper.valueToTree(note), Note.class)).isEqualTo(note);
    }

    @Test
    void brokenDocument() {
        assertThatThrownBy(() -> mapper.readValue("{\"date\": \"2026-03-10\"}", Article.class))
                .isInstanceOf(DatabindException.class);
    }
}
