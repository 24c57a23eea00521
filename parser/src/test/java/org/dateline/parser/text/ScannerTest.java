package org.dateline.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerTest {
    /** A text, and its tokens with a blank between them; W, N or M for what each is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "It rained.                | It rained . | WWM",
                "Peru's dam                | Peru 's dam | WWW",
                "don't                     | do n't | WW",
                "n't                       | n't | W",
                "isn\u2019t                | is n\u2019t | WW",
                "they're we've I'm he'd you'll | they 're we 've I 'm he 'd you 'll | WWWWWWWWWW",
                "O'Brien d'Ivoire          | O'Brien d'Ivoire | WW",
                "rock'em                   | rock'em | W",
                "ministers' talks          | ministers ' talks | WMW",
                "'tis 's                   | ' tis ' s | MWMW",
                "a'                        | a ' | WM",
                "a'x                       | a'x | W",
                "a'lx                      | a'lx | W",
                "a're                      | a 're | WW",
                "a'rex                     | a'rex | W",
                "a're.                     | a 're . | WWM",
                "U.S. troops               | U.S. troops | WW",
                "U.S.A                     | U.S.A | W",
                "U.S.Army                  | U.S. Army | WW",
                "p.m.                      | p.m. | W",
                "J. Moore                  | J. Moore | WW",
                "J.Moore                   | J . Moore | WMW",
                "a. b                      | a . b | WMW",
                "Ab.                       | Ab . | WM",
                "Mr J. Moore of U.S.S.R.   | Mr J. Moore of U.S.S.R. | WWWWW",
                "the U.S.'s and Co.\u2019s | the U.S. 's and Co . \u2019s | WWWWWMW",
                ".'s                       | . ' s | MMW",
                "3.'s                      | 3 . ' s | NMMW",
                "\u201D's                  | \u201D ' s | MMW",
                "3,000 10:30 2022-02-04    | 3,000 10:30 2022-02-04 | NNN",
                "3, 000                    | 3 , 000 | NMN",
                "3.a                       | 3 . a | NMW",
                "4th.5                     | 4th . 5 | NMN",
                "1/2 4th 20km              | 1/2 4th 20km | NNN",
                "so-and-so                 | so - and - so | WMWMW",
                "... -- !?                 | ... -- ! ? | MMMM",
                "'' ''' ``                 | '' ' '' `` | MMMM",
                "((\u201C\u201C            | ( ( \u201C \u201C | MMMM",
                "mi\u00ADnister            | mi\u00ADnister | W",
                "\u0301a                   | a | W",
                "\uD83D\uDE00\uD83D\uDE00! | \uD83D\uDE00\uD83D\uDE00 ! | WM",
                "a\u00A0b                  | a b | WW",
                "\u65E5\u672C              | \u65E5\u672C | W",
            })
    void tokens(String text, String tokens, String kinds) {
        StringBuilder found = new StringBuilder();
        List<String> words = new ArrayList<>();
        Scanner scanner = scanner(text);
        while (scanner.next()) {
            words.add(text.substring(scanner.start(), scanner.end()));
            found.append(scanner.kind().name().charAt(0));
            assertThat(scanner.hash())
                    .as(text)
                    .isEqualTo(Chars.hash(text.toCharArray(), scanner.start(), scanner.end()));
        }
        assertThat(String.join(" ", words)).isEqualTo(tokens);
        assertThat(found).hasToString(kinds);
    }

    @Test
    void capitals() {
        assertThat(capitals("NATO")).isEqualTo("capital, capitals");
        assertThat(capitals("Nato")).isEqualTo("capital");
        assertThat(capitals("nato")).isEmpty();
        assertThat(capitals("NATOs")).isEqualTo("capital");
        assertThat(capitals("A")).isEqualTo("capital");
        assertThat(capitals("G7")).isEqualTo("capital");
        assertThat(capitals("U.S.")).isEqualTo("capital, capitals");
        assertThat(capitals("DON'T")).isEqualTo("capital, capitals");
        assertThat(capitals("DOn't")).isEqualTo("capital, capitals");
        assertThat(capitals("Don't")).isEqualTo("capital");
        assertThat(capitals("McDon't")).isEqualTo("capital");
    }

    private static String capitals(String word) {
        Scanner scanner = scanner(word);
        scanner.next();
        List<String> found = new ArrayList<>();
        if (scanner.isCapital()) {
            found.add("capital");
        }
        if (scanner.isCapitals()) {
            found.add("capitals");
        }
        return String.join(", ", found);
    }

    @Test
    void partOfAText() {
        char[] text = "Ann said it.".toCharArray();
        Scanner scanner = new Scanner(text, 4, 7);
        assertThat(scanner.next()).isTrue();
        assertThat(scanner.start()).isEqualTo(4);
        assertThat(scanner.end()).isEqualTo(7);
        assertThat(scanner.next()).isFalse();
        assertThat(scanner.start()).isEqualTo(7);
        assertThat(scanner.next()).isFalse();
    }

    /** What stands behind the part is not looked at, though it would go with it. */
    @ParameterizedTest
    @CsvSource({"3.5, 2, 3 .", "it's, 3, it '", "U.S.A., 3, U . S", "don't, 4, don '", "--, 1, -", "3km, 1, 3"})
    void partThatEndsWithinAToken(String text, int limit, String tokens) {
        Scanner scanner = new Scanner(text.toCharArray(), 0, limit);
        List<String> words = new ArrayList<>();
        while (scanner.next()) {
            words.add(text.substring(scanner.start(), scanner.end()));
        }
        assertThat(String.join(" ", words)).isEqualTo(tokens);
    }

    private static Scanner scanner(String text) {
        return new Scanner(text.toCharArray(), 0, text.length());
    }
}
