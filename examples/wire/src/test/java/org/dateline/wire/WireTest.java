package org.dateline.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.api.Test;

class WireTest {
    private final Wire wire = Wire.of(1);

    @Test
    void sameSeed() {
        assertThat(wire.text(50_000))
                .isEqualTo(Wire.of(1).text(50_000))
                .isNotEqualTo(Wire.of(2).text(50_000));
    }

    @Test
    void differentArticles() {
        Set<String> texts = new HashSet<>();
        LongStream.range(0, 1000).forEach(number -> texts.add(wire.article(number)));

        assertThat(texts).hasSize(1000);
    }

    @Test
    void everySlotOfTheGrammar() {
        for (long number = 0; number < 2000; number++) {
            assertThat(wire.article(number)).as("article %d", number).doesNotContain("{", "}", "\\");
        }
    }

    @Test
    void oneArticleForEachNumber() {
        StringBuilder text = new StringBuilder();
        List<String> each = new ArrayList<>();
        for (long number = 0; number < 300; number++) {
            text.append(wire.article(number));
            each.add(wire.article(number)
                    .replaceFirst("^ ?[Dd]ate:? [0-9/-]+\\s", "")
                    .strip());
        }
        List<Article> articles = NewsParser.create().parse(text.toString());

        assertThat(articles).extracting(Article::text).isEqualTo(each);
        assertThat(articles)
                .anySatisfy(article -> assertThat(article.statements()).hasSizeGreaterThan(5));
        assertThat(articles)
                .anySatisfy(article -> assertThat(article.meetings()).isNotEmpty());
    }

    @Test
    void articlesPerDay() {
        assertThat(wire.perDay(2).article(4)).startsWith("date 2020-01-03");
    }

    @Test
    void longArticle() {
        String text = wire.longArticle(3, 100_000);

        assertThat(text).hasSizeBetween(100_000, 105_000);
        assertThat(NewsParser.create().parse(text)).hasSize(1);
    }

    @Test
    void lengths() {
        assertThat(Main.length("3kB")).isEqualTo(3000);
        assertThat(Main.length("5GB")).isEqualTo(5_000_000_000L);
        assertThat(Main.length("20m")).isEqualTo(20_000_000);
        assertThat(Main.length("17")).isEqualTo(17);
    }
}
