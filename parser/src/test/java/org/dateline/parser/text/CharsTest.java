package org.dateline.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsTest {
    @Test
    void letters() {
        holds(
                Chars::isLetter,
                "azAZ\u00E9\u0130\u0142\u05D0\u65E5\uFF21\uD83D\uDE00",
                "09 .\u0301\u200D\u00AD\uFF11\u3000");
        holds(Chars::isUpper, "AZ\u00C9\u01C5", "az\u00E901 \u65E5");
        holds(Chars::isLower, "az\u00E9\u05D0\u65E5", "AZ\u00C9\u01C501 ");
    }

    @Test
    void digitsAndWords() {
        holds(Chars::isDigit, "0123456789\u0660", "a\u00BD\u00B2 .");
        holds(
                Chars::isWord,
                "aZ9\u0301\u200B\u200F\u202A\u202E\u2060\u2064\u00AD\uFEFF\uFE00\uFE0F",
                " .'\"\u2010\u2065\u2029");
        holds(
                Chars::isIgnored,
                "\u0301\u200B\u200F\u202A\u202E\u2060\u2064\u00AD\uFEFF\uFE00\uFE0F",
                "a 1.\u200A\u2010\u2029\u202F\u205F\u2065\uFE10");
    }

    @Test
    void spacesAndLineEnds() {
        holds(Chars::isSpace, " \t\n\r\u0000\u001F\u007F\u0085\u00A0\u2003\u2028\u202F\u3000", "a1.\u200B!\u00AD~");
        holds(Chars::isLineEnd, "\n\r\u2028\u2029\u0085", "\t\f\u000B a\u0084\u0086\u2027\u202A");
    }

    @Test
    void quotationMarks() {
        holds(
                Chars::isQuote,
                "\"'`\u00AB\u00BB\u2018\u2019\u201C\u201D\u201E\u201F\u2039\u203A",
                "a,\u2017\u2020\u2038\u203B\u00AA\u00BC\u2032");
    }

    @Test
    void scriptsWithCapitalsAndWithout() {
        holds(Chars::isSmall, "az\u00E9\u0142\u0436", "AZ1 \u05D0\u65E5\u00AA\u02B0\uD83D");
        holds(Chars::isCaseless, "\u05D0\u65E5\u0627\u0E01", "azAZ1 \u02B0\u0301\uD83D");
    }

    /** Letters and marks that Unicode took up in its versions 14 to 16, as some JDKs know and some do not, and what stands beside them. */
    @Test
    void charactersOfLaterVersions() {
        holds(
                c -> Chars.isWord(c) || Chars.isSpace(c),
                "\u0377\u037A\u0869\u2C2E\u9FFC",
                "\u0870\u089F\u1ACE\u1C89\u20C0\u2C2F\u9FFF\uA7CB\uA7DC\uA7F2\uFDFF\u0378\u0379");
        holds(Chars::isLetter, "\u0377\u037A\u2C2E\u9FFC\uA7CA\uA7F5", "\u0378\u2C2F\uA7CB");
        holds(Chars::isIgnored, "\u1734\u1ABF\u1AC0\u08D3", "\u1ACE\u0C3C\u0897");
        assertThat(Chars.fold("\u2C2F\uA7CB")).isEqualTo("\u2C2F\uA7CB");
    }

    /** The ends of ranges, and what stands beside them. */
    @Test
    void unitsThatWereNoCharacters() {
        holds(
                Unassigned::contains,
                "\u0378\u0379\u0380\u0383\u038B\u2065\u20C0\u2C2F\uFFFF",
                "\u0000a\u0377\u037A\u037F\u0384\u038A\u038C\u1FFE\u2000\u2064\u2066\u2C2E\u2C30\uFFFD");
    }

    /** All that is said of all characters, the same on each JDK. */
    @Test
    void sameOnEachJdk() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            String facts = i + " " + Chars.facts(c) + Chars.isSmall(c) + Chars.isCaseless(c);
            digest.update(facts.getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("090e6500902bf3af38c4e8c558de86a57d4f536458d61093a3a78cf52eb91ebb");
    }

    /** What is known of a character that was met before is what is found at the first look. */
    @Test
    void sameAtEachLook() {
        for (char c = 0; c < Chars.TABLE; c++) {
            assertThat(Chars.tableFacts(c)).as("U+%04X", (int) c).isEqualTo(Chars.facts(c));
        }
    }

    private static void holds(Predicate<Character> of, String yes, String no) {
        yes.chars().forEach(c -> assertThat(of.test((char) c)).as("U+%04X", c).isTrue());
        no.chars().forEach(c -> assertThat(of.test((char) c)).as("U+%04X", c).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Erdo\u011Fan, erdogan",
                "ERDOG\u0306AN, erdogan",
                "\u0130zmir, izmir",
                "\u0131, i",
                "\u00D8re\u00F0\u0111\u0127\u0142, oreddhl",
                "\u2019\u2018\u201B\u2032\u00B4`, ''''''",
                "\u2010\u2011-, ---",
                "mi\u00ADni\u200Bster\uFEFF, minister",
                "\u0416\uFF21, \u0436\uFF41",
                "3.5, 3.5",
                "\u201C, \u201C",
            })
    void folding(String word, String folded) {
        assertThat(Chars.fold(word)).isEqualTo(folded);
        assertThat(Chars.hash(word, 0, word.length())).isEqualTo(Chars.hash(folded, 0, folded.length()));
        assertThat(Chars.hash(word.toCharArray(), 0, word.length())).isEqualTo(Chars.hash(word, 0, word.length()));
    }

    @Test
    void hashOfAPart() {
        assertThat(Chars.hash("xabx", 1, 3)).isEqualTo(Chars.hash("AB", 0, 2)).isEqualTo("ab".hashCode());
        assertThat(Chars.hash("xabx".toCharArray(), 1, 3)).isEqualTo("ab".hashCode());
        assertThat(Chars.hash("ab", 0, 2)).isNotEqualTo(Chars.hash("ba", 0, 2));
    }
}
