package org.dateline.parser.mention;

import java.util.Arrays;
import java.util.List;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;

/**
 * Finds where a name begins whose initials stand in brackets behind it: "United World Wrestling (UWW)". Read from the last letter to the
 * first as Schwartz and Hearst (2003) do, but word by word: each word with a capital has a letter.
 */
final class Abbreviated {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 9;
    /** How many small words may stand between two with a capital: "for the", "of the". */
    private static final int SMALL = 2;

    /** How many short forms are kept of an article. */
    private static final int MOST = 40;

    private final Words words;
    private final Tokens tokens;
    /** The keys of the letters of which the article has told what they are short for. */
    private int[] expanded = {};

    Abbreviated(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** Whether letters in brackets stand here. */
    boolean isLetters(int open, int limit) {
        return words.has(open, limit, FunctionWord.OPEN)
                && words.has(open + 2, limit, FunctionWord.CLOSE)
                && tokens.isCapitals(open + 1)
                && tokens.length(open + 1) >= SHORTEST
                && tokens.length(open + 1) <= LONGEST;
    }

    /** The first token of the name whose initials stand in brackets at {@code open}, -1 where the words before have others. */
    int start(int open, int begin) {
        int letter = tokens.end(open + 1) - 1;
        int start = -1;
        int small = 0;
        for (int i = open - 1; i >= begin && letter >= tokens.start(open + 1) && small <= SMALL; i--) {
            if (isCounted(i)) {
                if (Chars.fold(tokens.first(i)) != Chars.fold(tokens.text().charAt(letter))) {
                    if (isDoubled(i, letter, open)) {
                        continue;
                    }
                    return -1;
                }
                start = i;
                small = 0;
                letter--;
            } else if (isLink(i)) {
                small++;
            } else {
                return -1;
            }
        }
        return letter < tokens.start(open + 1) && open > start + 1 ? start : -1;
    }

    /** "KPDU" of "Kenya | Practitioners, Pharmacists and Dentists Union": one letter for two words that begin with it. */
    private boolean isDoubled(int i, int letter, int open) {
        boolean behind = letter + 1 < tokens.end(open + 1) && tokens.length(open + 1) > 3;
        return behind && Chars.fold(tokens.first(i)) == Chars.fold(tokens.text().charAt(letter + 1));
    }

    /** Takes the letters for those of the name before them, whatever else they may be short for. */
    void expand(int letters) {
        if (expanded.length < MOST && !isExpanded(letters)) {
            expanded = Arrays.copyOf(expanded, expanded.length + 1);
            expanded[expanded.length - 1] = words.key(letters);
        }
    }

    /** Whether the article has told what the letters are short for. */
    boolean isExpanded(int letters) {
        for (int key : expanded) {
            if (key == words.key(letters)) {
                return tokens.isCapitals(letters);
            }
        }
        return false;
    }

    /** Whether the name has been cut so, or as a part of a longer one. */
    boolean isCut(List<NameSpan> names, int start, int open) {
        for (int i = names.size() - 1; i >= 0 && names.get(i).end() > start; i--) {
            NameSpan name = names.get(i);
            if (name.start() == start && name.end() == open && name.known() == null) {
                expand(open + 1);
                return true;
            }
            if (name.start() < start || name.start() == start && name.end() == open) {
                return true;
            }
        }
        return false;
    }

    /** A word with a capital, but not the second half of one with a hyphen. */
    private boolean isCounted(int i) {
        return tokens.isCapital(i) && !words.isJoint(i - 1, tokens.size());
    }

    private boolean isLink(int i) {
        boolean joint = words.isJoint(i, tokens.size()) || words.isJoint(i - 1, tokens.size());
        boolean list = words.is(i, FunctionWord.COMMA) || words.is(i, FunctionWord.AMPERSAND) || tokens.is(i, Tag.POS);
        return joint || list || !tokens.isMark(i) && (words.isFunctionWord(i) || words.is(i, WordFlag.PARTICLE));
    }
}
