package org.dateline.parser.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.parser.text.Chars;
import org.dateline.parser.text.ListLines;

/**
 * One section of the list of words that passages are known by; phrases by their first letter, so that a look-up fails at once.
 *
 * <p>A space in a phrase stands for any white space, and case, accents and kinds of apostrophes do not count.
 */
final class PhraseList {
    private static final String FILE = "/org/dateline/parser/lexicon/passage-words.txt";
    private static final int TABLE = 128;
    private static final Map<String, List<String>> SECTIONS = sections();

    private final String[][] byFirst = new String[TABLE][];
    /** By the first letter, the set of letters that come second in a phrase. */
    private final long[] seconds = new long[TABLE];

    private PhraseList(List<String> phrases) {
        List<String> longestFirst = new ArrayList<>(phrases);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        Arrays.fill(byFirst, new String[0]);
        for (String phrase : longestFirst) {
            int first = phrase.charAt(0) % TABLE;
            byFirst[first] = Arrays.copyOf(byFirst[first], byFirst[first].length + 1);
            byFirst[first][byFirst[first].length - 1] = phrase;
            seconds[first] |= phrase.length() > 1 ? 1L << phrase.charAt(1) : -1;
        }
    }

    /** Loads the section of that name. */
    static PhraseList load(String section) {
        List<String> phrases = SECTIONS.get(section);
        if (phrases == null) {
            throw new IllegalStateException("passage-words.txt: no section " + section);
        }
        return new PhraseList(phrases);
    }

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : ListLines.of(PhraseList.class, FILE)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(Chars.fold(line.strip()));
            }
        }
        return sections;
    }

    /** Where the longest phrase that begins at {@code from} ends, or -1. */
    int match(String text, int from, int limit) {
        if (from >= limit) {
            return -1;
        }
        int first = Chars.fold(text.charAt(from)) % TABLE;
        if (from + 1 < limit && !mayFollow(first, Chars.fold(text.charAt(from + 1)))) {
            return -1;
        }
        for (String phrase : byFirst[first]) {
            int end = match(phrase, text, from, limit);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** Whether some phrase goes on so; only a letter tells, as white space counts for little. */
    private boolean mayFollow(int first, char second) {
        return (seconds[first] & 1L << second) != 0 || !Chars.isLetter(second);
    }

    /** Whether a part of the text is one of the phrases. */
    boolean is(String text, int from, int to) {
        return match(text, from, to) == to;
    }

    private static int match(String phrase, String text, int from, int limit) {
        int i = from;
        for (int k = 0; k < phrase.length(); k++) {
            char wanted = phrase.charAt(k);
            int before = i;
            if (wanted == ' ' || wanted == ':') {
                i = skipBlanks(text, i, limit);
            }
            boolean same = wanted == ' ' ? i > before : i < limit && Chars.fold(text.charAt(i)) == wanted;
            if (!same) {
                return -1;
            }
            i += wanted == ' ' ? 0 : 1;
        }
        boolean cut = i < limit && Chars.isWord(text.charAt(i)) && Chars.isWord(text.charAt(i - 1));
        return cut ? -1 : i;
    }

    private static int skipBlanks(String text, int from, int limit) {
        int i = from;
        while (i < limit && Block.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
