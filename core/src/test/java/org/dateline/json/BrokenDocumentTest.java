package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.model.Article;
import org.dateline.model.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenDocumentTest {
    private final DatelineJson json = DatelineJson.create();
    private final String good = json.toJson(Samples.article());

    /** What to replace in a good article, the JSON pointer of the trouble, a part of the message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "act":"PROMISE"          | "act":"SHOUT"           | /statements/2/act              | SHOUT
            "reportedIn":"s2"        | "reportedIn":"s9"       | /statements/2/reportedIn       | s9
            "reportedIn":"s2"        | "reportedIn":"s3"       | /statements/2/reportedIn       | cycle
            "actor":"the-lindal-courier" | "actor":"nobody"    | /statements/0/addressees/0/actor | nobody
            "actor":"oleg-brandin"   | "actor":"nobody"        | /meetings/1/participants/0/actor | nobody
            "of":"russia"            | "of":"narnia"           | /actors/1/roles/0/of           | narnia
            "id":"oleg-brandin"      | "id":"russia"           | /actors/2/id                   | unique
            "mod":"START"            | "mod":"AROUND"          | /times/2/mod                   | AROUND
            "lemma":"tell"           | "lemma":["tell"]        | /statements/0/cue/lemma        | String
            "version":1              | "version":"1"           | /version                       | String
            "version":1              | "version":1,"version":1 | /version                       | Duplicate
            "date":"2022-02-04"      | "date":"2022-02-30"     | /date                          | 2022-02-30
            "date":"2022-02-04"      | "date":20220204         | /date                          | LocalDate
            "dateTime":"2022-02-04T16:20:00+01:00" | "dateTime":"noon" | /dateTime               | noon
            "url":"https:            | "url":"ht tp:           | /url                           | URI
            "title":                 | "title":nul,"t":        | /title                         | nul
            "passages":[{            | "passages":[null,{      | /passages/0                    | null
            "passages":[{            | "passages":[],[{        | /passages                      | expecting
            "passages":[{            | "passages":[[],{        | /passages/0                    | Passage
            "passages":[{            | "passages":["x",{       | /passages/0                    | Passage
            "passages":[{            | "passages":7,"p":[{     | /passages                      | ArrayList
            "actors":[{              | "actors":{"a":1},"p":[{ | /actors                        | ArrayList
            "start":0                | "start":-1              | /passages/0/span               | -1
            "start":0                | "start":99              | /passages/0/span               | 99
            "start":0                | "start":1.5             | /passages/0/span/start         | 1.5
            "start":0                | "start":1e2             | /passages/0/span/start         | 1
            "start":0                | "start":"0"             | /passages/0/span/start         | String
            "start":0                | "start":true            | /passages/0/span/start         | Boolean
            "start":0                | "start":null            | /passages/0/span/start         | null
            "start":0                | "start":99999999999     | /passages/0/span/start         | int
            "start":0                | "start":00              | /passages/0/span/start         | zeroes
            "start":0                | "start":NaN             | /passages/0/span/start         | NaN
            "start":0                | "start":                | /passages/0/span/start         | expected
            "act":"PROMISE"          | "act":7                 | /statements/2/act              | 7
            "act":"PROMISE"          | "act":""                | /statements/2/act              | empty
            "act":"PROMISE"          | "act":"promise"         | /statements/2/act              | promise
            "act":"PROMISE"          | "act":["PROMISE"]       | /statements/2/act              | StatementAct
            "negated":false          | "negated":"no"          | /statements/0/negated          | boolean
            "negated":false          | "negated":0             | /statements/0/negated          | boolean
            "version":1              | "version":0             | /version                       | version
            "version":1              | "version":1,}           |                                | expecting
            "version":1              | 'version':1             |                                | double-quote
            "version":1              | /**/"version":1         |                                | comment
            "version":1              | "version":0x1           |                                | comma
            """)
    void placeOfTheTrouble(String from, String to, String pointer, String words) {
        assertThat(good).contains(from);
        String broken = good.replaceFirst(Pattern.quote(from), to);
        assertTrouble(catchTrouble(() -> json.parse(broken)), pointer, words);
    }

    @Test
    void spanBeyondTheText() {
        String broken = good.replace("\"text\":\"Minister", "\"text\":\"\",\"other\":\"");
        assertTrouble(catchTrouble(() -> json.parse(broken)), "/passages/0/span", "0..36");
    }

    @Test
    void noArticle() {
        assertTrouble(catchTrouble(() -> json.parse("")), "", "object");
        assertTrouble(catchTrouble(() -> json.parse("null")), "", "object");
        assertTrouble(catchTrouble(() -> json.parse("[]")), "", "object");
        assertTrouble(catchTrouble(() -> json.parse(good + " {}")), "", "follow");
        assertTrouble(catchTrouble(() -> json.parse("{}")), "", "date");
        assertTrouble(
                catchTrouble(() -> json.parse(good.substring(0, good.length() - 1))), "/warnings", "end-of-input");
    }

    @Test
    void noList() {
        String shout = good.replace("\"act\":\"PROMISE\"", "\"act\":\"SHOUT\"");
        assertTrouble(catchTrouble(() -> json.parseList(good)), "", "array");
        assertTrouble(
                catchTrouble(() -> json.parseList("[" + good + "," + shout + "]")), "/1/statements/2/act", "SHOUT");
        assertTrouble(catchTrouble(() -> json.parseList("[" + good + ",7]")), "/1", "object");
        assertTrouble(catchTrouble(() -> json.parseList("[]]")), "", "");
        assertTrouble(catchTrouble(() -> json.parseList("[" + good)), "/0", "end-of-input");
    }

    @Test
    void limitsOfInput() {
        String deep = "[".repeat(200) + "]".repeat(200);
        assertTrouble(catchTrouble(() -> json.parse("{\"x\":" + deep + "}")), null, "100");
        assertTrouble(catchTrouble(() -> json.lenient().parse("{\"x\":" + deep + "}")), null, "100");
        String digits = "9".repeat(101);
        assertTrouble(catchTrouble(() -> json.parse("{\"version\":" + digits + "}")), "/version", "100");
        assertTrouble(catchTrouble(() -> json.parse("{\"x\":0." + digits + "}")), null, "100");
        String name = "a".repeat(10_001);
        assertTrouble(catchTrouble(() -> json.parse("{\"" + name + "\":1}")), null, "10000");
        String huge = "{\"text\":\"" + "a".repeat(JsonFormat.MAX_STRING_LENGTH + 1) + "\"}";
        assertTrouble(catchTrouble(() -> json.parse(huge)), "/text", "20000000");
        assertTrouble(catchTrouble(() -> json.lenient().parse(huge)), "/text", "20000000");
    }

    @Test
    void classNamedByTheData() {
        String named = good.replaceFirst("\\{", "{\"@class\":\"java.io.File\",\"@type\":\"java.io.File\",");
        assertThat(json.parse(named)).isEqualTo(Samples.article());
    }

    @Test
    void lineOfTheTrouble() {
        String lines = good + "\n\n" + good + "\n{\"date\":7}\n";
        List<Article> read = new ArrayList<>();
        DatelineJsonException trouble =
                catchTrouble(() -> json.lines(new StringReader(lines)).forEach(read::add));
        assertThat(read).hasSize(2);
        assertThat(trouble.line()).isEqualTo(4);
        assertTrouble(trouble, "/date", "line 4");
    }

    private static DatelineJsonException catchTrouble(ThrowingCallable reading) {
        return catchThrowableOfType(DatelineJsonException.class, reading);
    }

    private static void assertTrouble(DatelineJsonException trouble, String pointer, String words) {
        assertThat(trouble).isNotNull().hasMessageContaining(words);
        if (pointer != null) {
            assertThat(trouble.pointer()).as(trouble.getMessage()).isEqualTo(pointer);
        }
    }
}
