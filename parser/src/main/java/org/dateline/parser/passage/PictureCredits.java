package org.dateline.parser.passage;

import org.dateline.parser.text.Chars;

/** Credits of pictures at the end of a text: "Image: AP", "(AP Photo/Jane Doe)", "REUTERS/Jane Doe". */
final class PictureCredits {
    private static final int TAIL = 140;
    /** More characters than any phrase that opens a credit has, with some white space to spare. */
    private static final int LONGEST_PHRASE = 40;

    private static final int LONGEST_CREDIT = 90;
    private static final int LONGEST_CAPTION = 260;
    private static final int MOST_WORDS = 10;

    private final PhraseList credits = PhraseList.load("picture credit");
    private final PhraseList sources = PhraseList.load("picture source");
    private final PhraseList connectors = PhraseList.load("between names");

    /** Whether the block is a short text that ends in such a credit, so that the whole is a caption. */
    boolean endsShortText(Block block) {
        int credit = start(block);
        if (credit < 0) {
            return false;
        }
        Block body = block.trimmed(block.start(), credit);
        return !body.isLongerThan(LONGEST_CAPTION) && LineKinds.sentences(body) <= 2;
    }

    /** Where the credit at the end of the block begins, or -1. */
    int start(Block block) {
        return block.pictureCredit(this);
    }

    /** As {@link #start}, with a search each time. */
    int find(Block block) {
        String text = block.text();
        char last = text.charAt(block.end() - 1);
        boolean closes = last == ')' || last == ']';
        for (int i = closes ? tail(block) : Math.max(tail(block), mayBegin(block)); i < block.end(); i++) {
            if (mayOpen(text.charAt(i)) && (i == block.start() || !Chars.isWord(text.charAt(i - 1)))) {
                int end = credits.match(text, i, block.end());
                if (end >= 0 && isCredit(text, i, end, block.end()) || isBracket(block, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int tail(Block block) {
        return Math.max(block.start(), block.end() - TAIL);
    }

    /** Only names may follow the phrase that opens a credit, so it reaches to the last word that is none. */
    private int mayBegin(Block block) {
        String text = block.text();
        int i = block.end();
        while (i > tail(block)) {
            int end = i;
            while (i > block.start() && isNamed(text.charAt(i - 1))) {
                i--;
            }
            if (i < end && Chars.isLower(text.charAt(i)) && !connectors.is(text, i, end)) {
                return i - LONGEST_PHRASE;
            }
            i--;
        }
        return i;
    }

    /** A letter, a digit or an apostrophe, which may be part of a name. */
    private static boolean isNamed(char c) {
        return Chars.isWord(c) || c == '\'' || c == '’';
    }

    /** A bracket or a capital; of the small letters only those of "image:" and the like. */
    private static boolean mayOpen(char c) {
        return c == '(' || c == '[' || Chars.isUpper(c) || c == 'i' || c == 'p';
    }

    /** "[Jane Doe/AFP]" at the very end: names in brackets, the last of them one that sells pictures. */
    private boolean isBracket(Block block, int from) {
        String text = block.text();
        char open = text.charAt(from);
        char close = open == '(' ? ')' : open == '[' ? ']' : 0;
        if (close == 0 || text.charAt(block.end() - 1) != close || block.end() - from > LONGEST_CREDIT) {
            return false;
        }
        int stroke = block.end() - 2;
        while (stroke > from && text.charAt(stroke) != '/') {
            stroke--;
        }
        boolean source = stroke > from && sources.is(text, stroke + 1, block.end() - 1);
        return source && Chars.isUpper(text.charAt(from + 1)) && isNames(text, from + 1, block.end());
    }

    /** Whether only names follow, up to the bracket that closes the credit. */
    private boolean isCredit(String text, int from, int named, int to) {
        char open = text.charAt(from);
        boolean bracket = open == '(' || open == '[';
        boolean capital = bracket || Chars.isUpper(open) || text.charAt(named - 1) == ':';
        return capital && to - from <= LONGEST_CREDIT && isNames(text, named, to);
    }

    private boolean isNames(String text, int from, int to) {
        int words = 0;
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && isNamed(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                words++;
                boolean name = !Chars.isLower(text.charAt(i)) || connectors.is(text, i, end);
                if (!name || words > MOST_WORDS) {
                    return false;
                }
            }
            i = end + 1;
        }
        return true;
    }
}
