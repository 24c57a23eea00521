package org.dateline.extend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Role;
import org.dateline.model.Statement;
import org.dateline.parser.NewsParser;
import org.dateline.parser.lexicon.LexiconException;
import org.dateline.parser.lexicon.LexiconList;
import org.junit.jupiter.api.Test;

class LawReportsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 10);

    @Test
    void titlesFromAFile() {
        String text = "Recorder Idris Fenwick said the claim was late.";
        assertThat(roles(LawReports.parser(), text)).containsExactly("recorder");
        assertThat(roles(NewsParser.create(), text)).as("without the file").isEmpty();
    }

    private static List<String> roles(NewsParser parser, String text) {
        return parser.parse(DATE, text).actors().stream()
                .flatMap(actor -> actor.roles().stream())
                .map(Role::title)
                .toList();
    }

    @Test
    void courtsFromAFile() {
        Article article = LawReports.parser().parse(DATE, "The EAT said on Monday that the dismissal was fair.");
        Statement said = article.statements().get(0);
        assertThat(article.speakersOf(said)).singleElement().satisfies(court -> {
            assertThat(court.name()).isEqualTo("Employment Appeal Tribunal");
            assertThat(court.country()).contains("GBR");
        });
    }

    @Test
    void addedFinder() {
        Article article = LawReports.parser().parse(DATE, "Held: the appeal was out of time. Judge Ada Marlow agreed.");
        Statement holding = article.statements().get(0);
        assertThat(holding.rule()).contains("holding");
        assertThat(holding.id()).isEqualTo("s1");
        assertThat(article.textsOf(holding.content())).containsExactly("the appeal was out of time");
    }

    @Test
    void wrappedStage() {
        String text =
                "Judge Ada Marlow said the claim was late.\n\nCited: Ix v Oy, where Judge Bo Lind said the clock had stopped.";
        Article article = LawReports.parser().parse(DATE, text);
        assertThat(article.passages()).hasSize(2);
        assertThat(article.statements()).hasSize(1);
        assertThat(NewsParser.create().parse(DATE, text).statements()).hasSize(2);
    }

    @Test
    void stagesWrappedTwice() {
        NewsParser parser = NewsParser.builder()
                .timeFinder(standard -> (clauses, date) -> standard.find(clauses, date.plusYears(1)))
                .timeFinder(once -> (clauses, date) -> once.find(clauses, date.plusYears(1)))
                .build();
        Article article = parser.parse(DATE, "She left on May 3.");
        assertThat(article.times().get(0).value()).contains("2027-05-03");
    }

    @Test
    void brokenFile() {
        assertThatThrownBy(() ->
                        NewsParser.builder().lexicon(LexiconList.TITLES, "mine.txt", new StringReader("\nrecorder")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("mine.txt")
                .hasMessageContaining("2");
    }
}
