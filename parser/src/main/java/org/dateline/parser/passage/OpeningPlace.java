package org.dateline.parser.passage;

import org.dateline.parser.text.Chars;

/** The place that a block opens with, with what it is part of: "Geneva, Switzerland". One block at a time. */
final class OpeningPlace {
    private static final int MOST_WORDS = 5;

    private static final PhraseList CITIES = PhraseList.load("city");
    private static final PhraseList BETWEEN = PhraseList.load("within a place");

    private String text = "";
    private OpeningWords words;
    private int start;
    private int end;
    private boolean capitals;
    private boolean qualified;

    OpeningPlace(OpeningWords words) {
        this.words = words;
    }

    /** Whether the block is the name of a city in capitals, and nothing more. */
    static boolean isCity(Block block) {
        return block.length() > 1
                && Chars.isUpper(block.text().charAt(block.start() + 1))
                && Chars.isUpper(block.text().charAt(block.end() - 1))
                && CITIES.is(block.text(), block.start(), block.end());
    }

    /** Goes on to a block, of whose place nothing is read yet. */
    void enter(Block block, OpeningWords opening) {
        text = block.text();
        words = opening;
        start = block.start();
        end = start;
        capitals = false;
        qualified = false;
    }

    /** Words with capitals, then perhaps others after a comma or a stroke ("PARIS/BERLIN", "Geneva, Switzerland"): where they end. */
    int read(int from) {
        start = from;
        end = from;
        if (DateWords.isName(text, from, words.wordEnd(from))) {
            return from;
        }
        capitals = true;
        end = names(from);
        int at = end;
        while (end > start && words.charAt(words.skip(at)) == ',' && !isDateAhead(words.skip(at) + 1)) {
            int next = words.skip(words.skip(at) + 1);
            boolean before = capitals;
            int to = names(next);
            capitals = before;
            if (to == next) {
                return at;
            }
            at = to;
            qualified = true;
        }
        return bracketEnd(at);
    }

    /** "New Delhi [India]". */
    private int bracketEnd(int at) {
        int open = words.skip(at);
        int close = words.charAt(open) == '[' ? words.closing(open, ']') : -1;
        qualified |= close > 0;
        return close > 0 ? close + 1 : at;
    }

    /** Passes over up to five words with capitals and notes whether they are all in capitals. */
    private int names(int from) {
        int i = from;
        int last = from;
        for (int count = 0; count < MOST_WORDS && i < words.limit(); count++) {
            int to = words.wordEnd(i);
            boolean small = count > 0 && BETWEEN.is(text, i, to);
            if (to == i || !small && !Chars.isUpper(text.charAt(i)) || DateWords.isName(text, i, to)) {
                return last;
            }
            capitals &= small || words.isCapitals(i, to);
            last = small ? last : words.stop(i, to);
            i = words.skip(words.stop(i, to));
            i = words.charAt(i) == '/' ? words.skip(i + 1) : i;
        }
        return last;
    }

    private boolean isDateAhead(int from) {
        int i = words.skip(from);
        return Chars.isDigit(words.charAt(i)) || DateWords.isName(text, i, words.wordEnd(i));
    }

    /** Whether there is one. */
    boolean isNamed() {
        return end > start;
    }

    int start() {
        return start;
    }

    /** The end of its own name, without what it is part of. */
    int end() {
        return end;
    }

    boolean isInCapitals() {
        return capitals;
    }

    /** Whether it is written in capitals, and is no initial. */
    boolean isLongInCapitals() {
        return capitals && end - start > 3;
    }

    /** Whether it is told what the place is part of. */
    boolean isQualified() {
        return qualified;
    }

    boolean isCity() {
        return CITIES.is(text, start, end);
    }

    boolean isOf(PhraseList list) {
        return list.is(text, start, end);
    }
}
