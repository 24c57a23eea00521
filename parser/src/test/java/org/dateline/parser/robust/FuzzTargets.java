package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.dateline.parser.article.ArticleSplitter;
import org.dateline.parser.article.RawArticle;
import org.dateline.parser.article.Refusal;
import org.dateline.parser.lexicon.LexiconException;
import org.dateline.parser.lexicon.LexiconList;

/** What a fuzzer runs on any bytes: each fails where a promise is broken. What it finds is kept as a fixture for {@link FuzzFindsTest}. */
final class FuzzTargets {
    private static final NewsParser PARSER =
            NewsParser.builder().onRefusal(refusal -> {}).build();
    private static final String NEWS = "President Ann Moore said on Monday that she would meet Bob Stone in Rome.";

    private FuzzTargets() {}

    /** The parser on the bytes as text. */
    static void text(byte[] data) {
        check(new String(data, StandardCharsets.UTF_8));
    }

    /** The parser on an article of the tests with edits. */
    static void mutatedArticle(byte[] data) {
        check(Mutation.of(data));
    }

    /** The same characters two for each pair of bytes, so that every code unit comes up. */
    static void codeUnits(byte[] data) {
        check(new String(data, StandardCharsets.UTF_16BE));
    }

    private static void check(String text) {
        Article article = PARSER.parse(Texts.DATE, text);
        Soundness.check(article);
        NothingLost.check(text, article);
        assertThat(PARSER.parse(Texts.DATE, text)).isEqualTo(article);
        List<Article> articles = PARSER.parse(text);
        Soundness.check(articles);
        NothingLost.check(text);
        assertThat(PARSER.parse(new StringReader(text)).toList()).isEqualTo(articles);
    }

    /** Header splitting: the same however the characters come in, each text where it is said to be, and none lost. */
    static void headers(byte[] data) {
        if (data.length < 2) {
            return;
        }
        int longest = 1 + (data[0] & 0xFF) * 8;
        String text = new String(data, 2, data.length - 2, StandardCharsets.UTF_8);
        List<Refusal> refusals = new ArrayList<>();
        List<RawArticle> articles = ArticleSplitter.standard(refusals::add, longest)
                .split(new StringReader(text), "")
                .toList();
        List<Refusal> again = new ArrayList<>();
        assertThat(ArticleSplitter.standard(again::add, longest)
                        .split(new SlowReader(text, 1 + (data[1] & 0x1F)), "")
                        .toList())
                .isEqualTo(articles);
        assertThat(again).isEqualTo(refusals);
        NothingLost.check(text, articles, refusals);
    }

    /** The lexicon reader on the bytes as entries, and a parser with what it takes. */
    static void lexicon(byte[] data) {
        if (data.length == 0) {
            return;
        }
        LexiconList list = LexiconList.values()[(data[0] & 0xFF) % LexiconList.values().length];
        String entries = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
        try {
            NewsParser parser = NewsParser.builder()
                    .lexicon(list, "fuzz", new StringReader(entries))
                    .build();
            Soundness.check(parser.parse(Texts.DATE, NEWS + "\n\n" + entries));
        } catch (LexiconException e) {
            assertThat(e.source()).isEqualTo("fuzz");
            assertThat(e.line()).isPositive();
        }
    }
}
