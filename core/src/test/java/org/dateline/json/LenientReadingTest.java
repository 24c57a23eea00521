package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.chronicle.Chronicle;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.Samples;
import org.dateline.model.Statement;
import org.dateline.model.Warning;
import org.dateline.model.WarningKind;
import org.junit.jupiter.api.Test;

class LenientReadingTest {
    private final DatelineJson json = DatelineJson.create().lenient();
    private final Article article = Samples.article();
    private final String good = json.toJson(article);

    @Test
    void statementAndWhatIsReportedInIt() {
        Article read = read("\"act\":\"SAY\"", "\"act\":\"SHOUT\"");
        assertThat(read.statements()).isEmpty();
        assertThat(read.meetings())
                .extracting(Meeting::id)
                .as("m1 is told by s1 alone")
                .containsExactly("m2");
        assertThat(read.actors()).isEqualTo(article.actors());
        assertThat(unknown(read))
                .extracting(Warning::message)
                .contains("left out: unknown value \"SHOUT\" at /statements/0/act")
                .contains("left out: refers to what was left out (\"s2\")");
        assertThat(unknown(read).get(0).span()).contains(Samples.told().span());
    }

    @Test
    void innermostStatement() {
        Article read = read("\"act\":\"PROMISE\"", "\"act\":\"SHOUT\"");
        assertThat(read.statements()).isEqualTo(article.statements().subList(0, 2));
        assertThat(read.meetings()).isEqualTo(article.meetings());
        assertThat(unknown(read)).hasSize(1);
    }

    @Test
    void actorAndWhatNamesIt() {
        Article read = read("\"kind\":\"COUNTRY\"", "\"kind\":\"PLANET\"");
        assertThat(read.actors())
                .extracting(Actor::name)
                .containsExactly("Adele Marchetti", "Oleg Brandin", "The Lindal Courier");
        assertThat(read.actor(Samples.BRANDIN).roles())
                .as("a role of the lost actor")
                .isEmpty();
        assertThat(read.statements()).extracting(Statement::id).containsExactly("s1");
        assertThat(read.meetings()).extracting(Meeting::id).containsExactly("m2");
    }

    @Test
    void smallFindingsAlone() {
        assertThat(read("\"kind\":\"METONYM\"", "\"kind\":\"X\"")
                        .actor(Samples.RUSSIA)
                        .mentions())
                .hasSize(1);
        assertThat(read("\"status\":\"FORMER\"", "\"status\":\"X\"")
                        .actor(Samples.BRANDIN)
                        .roles())
                .isEmpty();
        assertThat(read("\"kind\":\"DATELINE\"", "\"kind\":\"X\"").passages()).hasSize(1);
        assertThat(read("\"mod\":\"START\"", "\"mod\":\"X\"").times()).hasSize(2);
        assertThat(read("\"kind\":\"AMBIGUOUS_SPEAKER\"", "\"kind\":\"X\"").warnings())
                .hasSize(2);
        Article read = read("\"kind\":\"TIME\"", "\"kind\":\"X\"");
        assertThat(read.statement("s1").time()).isEmpty();
        assertThat(read.statement("s1")).isEqualTo(Samples.told().withTime(Optional.empty()));
    }

    @Test
    void partsWithoutWhichAFindingIsAnother() {
        assertThat(read("\"by\":\"SPEAKER\"", "\"by\":\"X\"").statements()).isEmpty();
        assertThat(read("\"part\":\"HOST\"", "\"part\":\"X\"").meetings())
                .extracting(Meeting::id)
                .containsExactly("m2");
        assertThat(read("\"status\":\"PLANNED\"}", "\"status\":\"X\"}").meetings())
                .extracting(Meeting::id)
                .containsExactly("m1");
    }

    @Test
    void placeInWhatWasRead() {
        String broken = good.replaceFirst("\"act\":\"SAY\"", "\"act\":\"SHOUT\"")
                .replace("\"reportedIn\":\"s1\",", "")
                .replace("\"reportedIn\":\"s1\"", "\"rule\":\"x\"")
                .replace("\"reportedIn\":\"s2\"", "\"reportedIn\":\"s9\"");
        DatelineJsonException trouble = catchThrowableOfType(DatelineJsonException.class, () -> json.parse(broken));
        assertThat(trouble.pointer()).as(trouble.getMessage()).isEqualTo("/statements/2/reportedIn");
    }

    @Test
    void otherTroubleStaysTrouble() {
        for (String broken : List.of("{\"date\":7}", "{\"date\":\"2022-02-04\",\"text\":\"\",\"statements\":7}", "{")) {
            assertThat(catchThrowableOfType(DatelineJsonException.class, () -> json.parse(broken)))
                    .as(broken)
                    .isNotNull();
        }
    }

    @Test
    void longChainsInLinearTime() {
        StringBuilder chain = new StringBuilder("{\"date\":\"2022-02-04\",\"text\":\"\",\"statements\":[");
        String rest = "\",\"span\":{\"start\":0,\"end\":0},\"mode\":\"DIRECT\",\"act\":\"";
        int length = 50_000;
        for (int i = 0; i < length; i++) {
            chain.append("{\"id\":\"s")
                    .append(i)
                    .append("\",\"reportedIn\":\"s")
                    .append(i + 1);
            chain.append(rest).append("SAY\"},");
        }
        chain.append("{\"id\":\"s").append(length).append(rest).append("SHOUT\"}]}");
        Article read = json.parse(chain.toString());
        assertThat(read.statements()).isEmpty();
        assertThat(read.warnings()).hasSize(length + 1);
    }

    @Test
    void chronicle() throws IOException {
        String chronicle = ValueFormsTest.cases("=")
                .filter(c -> c.get()[0] == Chronicle.class)
                .map(c -> (String) c.get()[1])
                .findFirst()
                .orElseThrow();
        assertThat(json.parseChronicle(chronicle))
                .isEqualTo(DatelineJson.create().parseChronicle(chronicle));
        Chronicle withoutRussia = json.parseChronicle(chronicle.replace("\"COUNTRY\"", "\"PLANET\""));
        assertThat(withoutRussia.actors()).hasSize(1);
        assertThat(withoutRussia.statements()).hasSize(1);
        assertThat(withoutRussia.meetings()).as("Russia took part").isEmpty();
        assertThat(withoutRussia.warnings())
                .extracting(Warning::message)
                .contains(
                        "left out: unknown value \"PLANET\" at /actors/1/kind",
                        "left out: refers to what was left out (\"russia\")");
        Chronicle withoutJoin = json.parseChronicle(chronicle.replace("\"FORM\"", "\"LUCK\""));
        assertThat(withoutJoin.meetings()).isEmpty();
        assertThat(withoutJoin.warnings())
                .extracting(Warning::message)
                .contains("left out: unknown value \"LUCK\" at /meetings/0/reports/0/joinedBy/1");
    }

    private Article read(String known, String unknown) {
        assertThat(good).contains(known);
        String newer = good.replaceFirst(Pattern.quote(known), unknown);
        assertThat(catchThrowableOfType(
                        DatelineJsonException.class, () -> DatelineJson.create().parse(newer)))
                .as("strict reading")
                .isNotNull();
        return json.parse(newer);
    }

    private static List<Warning> unknown(Article article) {
        return article.warnings().stream()
                .filter(warning -> warning.kind() == WarningKind.UNKNOWN_VALUE)
                .toList();
    }
}
