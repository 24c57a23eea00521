package org.dateline.parser.passage;

import org.dateline.parser.text.Chars;

/** Lines that name who wrote the article. */
final class Bylines {
    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 18;
    private static final String PARTS = "|•·";

    private final PhraseList opens = PhraseList.load("byline opens");
    private final PhraseList writers = PhraseList.load("writer");
    private final PhraseList connectors = PhraseList.load("between names");
    private final PhraseList agencies;

    Bylines(PhraseList agencies) {
        this.agencies = agencies;
    }

    /** "By Jane Doe in Kyiv", "Jane Doe, staff writer", "Jane Doe | 4 Feb 2022". */
    boolean isByline(Block block) {
        if (block.isLongerThan(LONGEST) || endsInStop(block)) {
            return false;
        }
        String text = block.text();
        int named = opens.match(text, block.start(), block.end());
        if (named >= 0) {
            return isNames(text, named, block.end());
        }
        return isNameWithWriter(block) || isNameBetweenBars(block);
    }

    private static boolean endsInStop(Block block) {
        char c = block.last();
        return c == '.' && block.words(6) > 6 || c == '?' || c == '!' || c == ':' || c == ',';
    }

    /** "Jane Doe in Kyiv", "Jane Doe": told from a heading only by its place. */
    boolean isNameAndPlace(Block block) {
        if (block.isLongerThan(60) || !Chars.isUpper(block.first())) {
            return false;
        }
        int in = indexOfWord(block, "in");
        return in > 0 && isName(block.trimmed(block.start(), in)) && isNames(block.text(), in, block.end());
    }

    /** Two or three words with capitals and no mark between them. */
    boolean isName(Block block) {
        int words = 0;
        int i = block.start();
        while (i < block.end()) {
            int end = wordEnd(block.text(), i, block.end());
            if (end == i || !Chars.isUpper(block.text().charAt(i))) {
                return false;
            }
            words++;
            i = end;
            if (i < block.end() && block.text().charAt(i) == '.') {
                i++;
            }
            i = i < block.end() && Block.isBlank(block.text().charAt(i)) ? i + 1 : i;
        }
        return words >= 2 && words <= 3;
    }

    private static int indexOfWord(Block block, String word) {
        String text = block.text();
        for (int i = block.start() + 1; i + word.length() < block.end(); i++) {
            if (text.startsWith(word, i)
                    && Block.isBlank(text.charAt(i - 1))
                    && Block.isBlank(text.charAt(i + word.length()))) {
                return i;
            }
        }
        return -1;
    }

    /** Only names follow, with at least one, and what stands beside names in a byline. */
    private boolean isNames(String text, int from, int to) {
        int names = 0;
        int words = 0;
        int i = from;
        while (i < to) {
            int end = wordEnd(text, i, to);
            if (end > i) {
                int writer = writers.match(text, i, to);
                boolean capital = Chars.isUpper(text.charAt(i));
                boolean date = Chars.isDigit(text.charAt(i)) || DateWords.isName(text, i, end);
                if (!capital && writer < 0 && !date && !connectors.is(text, i, end) && !agencies.is(text, i, end)) {
                    return false;
                }
                names += (capital || agencies.is(text, i, end)) && !date ? 1 : 0;
                if (names == 0 && date || ++words > MOST_WORDS) {
                    return false;
                }
                end = Math.max(end, writer);
            } else if (text.charAt(i) == '(' && names == 0) {
                return false;
            }
            i = end > i ? end : i + 1;
        }
        return names > 0;
    }

    private static int wordEnd(String text, int from, int to) {
        int i = from;
        while (i < to
                && (Chars.isWord(text.charAt(i))
                        || i > from && isJoint(text.charAt(i)) && i + 1 < to && Chars.isWord(text.charAt(i + 1)))) {
            i++;
        }
        return i;
    }

    private static boolean isJoint(char c) {
        return c == '\'' || c == '’' || c == '-';
    }

    /** A name, a comma, a bar or a dash, and what the writer is. */
    private boolean isNameWithWriter(Block block) {
        String text = block.text();
        for (int i = block.start() + 1; i < block.end(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '-' || c == '–' || c == '—' || PARTS.indexOf(c) >= 0) {
                Block rest = block.trimmed(i + 1, block.end());
                return isName(block.trimmed(block.start(), i))
                        && opensWithWriter(rest)
                        && isNames(text, block.start(), block.end());
            }
        }
        return false;
    }

    /** "staff writer", "BBC News correspondent": the word comes first or after names. */
    private boolean opensWithWriter(Block rest) {
        String text = rest.text();
        int i = rest.start();
        while (i < rest.end()) {
            if (writers.match(text, i, rest.end()) >= 0 || agencies.is(text, i, rest.end())) {
                return true;
            }
            int end = wordEnd(text, i, rest.end());
            if (end == i || !Chars.isUpper(text.charAt(i))) {
                return false;
            }
            i = end;
            while (i < rest.end() && Block.isBlank(text.charAt(i))) {
                i++;
            }
        }
        return false;
    }

    /** Parts between bars: a name, an agency or a date, two of these at least. */
    private boolean isNameBetweenBars(Block block) {
        String text = block.text();
        int dates = 0;
        int names = 0;
        int outlets = 0;
        int from = block.start();
        for (int i = from; i <= block.end(); i++) {
            if (i == block.end() || PARTS.indexOf(text.charAt(i)) >= 0) {
                Block part = block.trimmed(from, i);
                dates += part.length() > 0 && DateWords.isDate(part) ? 1 : 0;
                names += isName(part) ? 1 : 0;
                outlets += agencies.is(text, part.start(), part.end()) ? 1 : 0;
                from = i + 1;
            }
        }
        return dates + names + outlets > 1 && names + outlets > 0;
    }
}
