package org.dateline.parser.robust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** Texts that nobody writes, of any length: each is one piece after the other, the same piece or a new one each time. */
final class Hostile {
    /** Enough English for the rest of a text to be read as English too. */
    private static final String ENGLISH =
            "The minister said that the end of it was in the hands of all of them. ".repeat(140) + "\n\n";

    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final Map<String, IntFunction<String>> PIECES = new LinkedHashMap<>();

    static {
        marks();
        words();
        parties();
        times();
        lines();
        characters();
    }

    private Hostile() {}

    /** The names of all of them. */
    static List<String> names() {
        return List.copyOf(PIECES.keySet());
    }

    /** A text of nearly that many code units, never more. */
    static String text(String name, int length) {
        IntFunction<String> pieces = Objects.requireNonNull(PIECES.get(name), name);
        StringBuilder text = new StringBuilder(length);
        String piece = pieces.apply(0);
        for (int i = 1; text.length() + piece.length() <= length; i++) {
            text.append(piece);
            piece = pieces.apply(i);
        }
        return text.toString();
    }

    /** The same behind English, so that no part of it is left unread as another language. */
    static String behindEnglish(String name, int length) {
        return ENGLISH + text(name, length);
    }

    private static void add(String name, String piece) {
        PIECES.put(name, i -> piece);
    }

    private static void add(String name, IntFunction<String> pieces) {
        PIECES.put(name, pieces);
    }

    private static void marks() {
        add("straight marks", "\"");
        add("opening marks", "\u201C");
        add("closing marks", "\u201D");
        add("single marks", "'");
        add("opening single marks", "\u2018");
        add("closing single marks", "\u2019");
        add("low and angular marks", "\u201E\u00AB\u00BB");
        add("grave accents", "``");
        add("mixed marks", "\"\u201C'\u201D\u2018\u00AB\u2019\u201E\u00BB ");
        add("quoted words", "\"a\" 'b' \u201Cc\u201D ");
        add("quoted names", "\"Ann Moore\" ");
        add("brackets", "(a [b {");
        add("opening brackets", "(");
        add("closing brackets", ") ] } ");
        add("commas", ", ");
        add("dashes", "\u2014 - ");
        add("full stops", ".");
        add("ellipses", "... \u2026 ");
        add("colons", "he said: ");
        add("possessives", "the minister's ");
        add("hyphens", "so-and-so-");
        add("slashes", "1/2/");
        add("web addresses", "https://news.example.org/a?b=c ");
    }

    private static void words() {
        add("said", "said ");
        add("open quotations", "he said, \"");
        add("broken quotations", "\"We go\" and \"you stay\" he said, ");
        add("quotation in quotation", "\"He said, 'she said, ");
        add("nested attributions", "Ann Moore said that ");
        add("nested nominals", "the minister of the state said that ");
        add("attributions", "according to the minister ");
        add("relatives", "who said that the man who ");
        add("passives", "was said by the man who was told by ");
        add("infinitives", "to ask to urge to tell to ");
        add("negations", "did not not say that ");
        add("capitals", "ALL THE CAPITALS SAID ");
        add("one word", "a");
        add("one capital", "A");
        add("one sentence", "the cat of the house went to the town and ");
        add("articles", "the ");
        add("prepositions", "of in on at by ");
        add("conjunctions", "and or but ");
        add("pronouns", "he she they his her their ");
        add("verbs", "met told asked went ");
        add("adverbs", "reportedly allegedly ");
        add("adjectives", "new old former ");
        add("clauses", "he met her, ");
        add("sentences", "He went. She said so. ");
    }

    private static void parties() {
        add("names", "Ann Moore, Bob Stone and ");
        add("other names each time", i -> name(i) + " " + name(i / 3 + 7) + ", ");
        add("other speakers each time", i -> name(i) + " " + name(i / 3 + 7) + " said that it rained. ");
        add("one surname", i -> name(i) + " Moore said so. ");
        add("one given name", i -> "Ann " + name(i) + " said so. ");
        add("other bodies each time", i -> "The " + name(i) + " Ministry said so. ");
        add("long name", "Ann ");
        add("particles", "van der ");
        add("initials", "A. B. ");
        add("titles", "President Minister General ");
        add("roles", "Foreign Minister of the President of the ");
        add("honorifics", "Mr. Mrs. Dr. ");
        add("appositions", "Ann Moore, the minister, ");
        add("countries", "France, Germany and the United States ");
        add("nominals", "the minister and the president ");
        add("other nominals each time", i -> "the " + name(i) + " minister said so. ");
        add("meetings", "Ann Moore met Bob Stone. ");
        add("other meetings each time", i -> name(i) + " Moore met " + name(i + 3) + " Stone in Rome. ");
        add("meetings of many", i -> name(i) + " Moore met ");
        add("visits", "a visit to Rome by ");
        add("summits", "a summit of the meeting of ");
        add("talks", "talks with talks between ");
    }

    private static void times() {
        add("dates", "Monday 4 February 2022 ");
        add("numeric dates", "2022-02-04 04/02/2022 ");
        add("weekdays", "Monday ");
        add("months", "May ");
        add("times of day", "at 10:30 p.m. ");
        add("relative times", "two weeks before the day after ");
        add("durations", "three and a half years and two days ");
        add("digits", "1");
        add("numbers", "1,000,000.5 ");
        add("number words", "one hundred and twenty thousand ");
        add("ordinals", "the first of the second ");
        add("ranges", "from 1 to 2 and between 3 and 4 ");
        add("holidays", "Christmas Day ");
    }

    private static void lines() {
        add("headers", "date 2022-02-04 A\n");
        add("impossible headers", "date 2022-02-30\n");
        add("headers in the line", "date 2022-02-04 The ");
        add("the word date", "date ");
        add("short lines", "Hi\n");
        add("empty lines", "\n");
        add("line ends of all kinds", "\r\n\n\r\u0085\u2028\u2029");
        add("spaces", "a          ");
        add("quoted paragraphs", "\"We go on and say more.\n\n");
        add("headings", "THE WAY AHEAD\n\n");
        add("bylines", "By Ann Moore\n");
        add("datelines", "ROME (AP) \u2014 ");
        add("datelines on lines", "ROME, Feb 4 (AP) \u2014 It rained.\n\n");
        add("captions", "Image: Ann Moore/AP\n");
        add("lists", "- Ann Moore\n");
        add("questions", "Q: What did he say?\nA: That it rained.\n");
    }

    private static void characters() {
        add("lone surrogates", "\uD800 \uDC00");
        add("emoji", "\uD83D\uDE00 ");
        add("zero-width joiners", "\u200D");
        add("right-to-left text", "\u202E\u05D0\u05D1 ");
        add("ideographs", "\u65E5\u672C");
        add("combining marks", "\u0301");
        add("words with combining marks", "e\u0301e\u0301 ");
        add("control characters", "\u0001\u0007\u001B");
        add("NUL", "\u0000");
        add("byte order marks", "\uFEFF");
        add("replacement characters", "\uFFFD");
        add("soft hyphens", "mi\u00ADni\u00ADster ");
        add("full-width letters", "\uFF21\uFF42 ");
    }

    /** A made-up name, another one for each number. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        int rest = number;
        do {
            name.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
            rest /= CONSONANTS.length();
            name.append(VOWELS.charAt(rest % VOWELS.length()));
            rest /= VOWELS.length();
        } while (rest > 0);
        name.append('n').setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
