package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Where the name of an organisation ends that its head word gives away: "Adam Smith Institute", "Ministry of Health and Welfare". */
final class Bodies {
    private final Words words;
    private final Tokens tokens;

    Bodies(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /**
     * Returns the end of the body's name that begins at {@code start}, or -1 where none does.
     *
     * @param start the first token
     * @param from the first token that may be its head word
     * @param end where the run of capitalised words ends
     * @param limit where the sentence ends
     */
    int end(int start, int from, int end, int limit) {
        int head = head(start, from, end, limit);
        if (head < 0) {
            return -1;
        }
        int whole = withComplement(head + 1, limit);
        return whole > start + 1 ? whole : -1;
    }

    private int head(int start, int from, int end, int limit) {
        int head = -1;
        for (int i = from; i < end; i++) {
            if (isHead(i)) {
                head = i;
            } else if (i > start && isNextTitle(i, end, limit) || head >= 0 && beginsPerson(i, end)) {
                break;
            }
        }
        return head;
    }

    private boolean isHead(int i) {
        return tokens.length(i) > 1 && (words.is(i, WordFlag.ORGANIZATION_WORD) || words.is(i, WordFlag.MEDIA_WORD));
    }

    private boolean isNextTitle(int i, int end, int limit) {
        return words.matchTitle(i, limit)
                && (words.matchEnd() > i + 1 || words.matchEnd() < end && !isHead(words.matchEnd()));
    }

    private boolean beginsPerson(int i, int end) {
        return words.is(i, WordFlag.GIVEN_NAME) && i + 1 < end;
    }

    /** Takes in "of Foreign Affairs", "for Human Rights", "on American-Islamic Relations", as often as it goes on. */
    private int withComplement(int end, int limit) {
        int i = end;
        while (i + 1 < limit && joins(i)) {
            int next = words.is(i + 1, FunctionWord.THE) ? i + 2 : i + 1;
            int stop = complementEnd(next, limit);
            if (stop == next || !words.is(i, FunctionWord.OF) && isKnown(next, limit)) {
                break;
            }
            i = stop;
        }
        return i;
    }

    private boolean joins(int i) {
        if (words.is(i, FunctionWord.OF)) {
            return true;
        }
        boolean aim = words.is(i, FunctionWord.TO) && i + 1 < tokens.size() && tokens.is(i + 1, Tag.VB);
        return aim
                || words.is(i, FunctionWord.FOR)
                || words.is(i, FunctionWord.ON)
                || words.is(i, FunctionWord.AGAINST);
    }

    private int complementEnd(int from, int limit) {
        int i = from;
        while (i < limit && isPart(i, from, limit)) {
            i++;
        }
        return i;
    }

    private boolean isPart(int i, int from, int limit) {
        if (tokens.isCapital(i)) {
            return !words.isDay(i) && (!words.isFunctionWord(i) || tokens.isCapitals(i)) && !isFirstOfPerson(i, limit);
        }
        if (words.isJoint(i, limit)) {
            return tokens.isCapital(i + 1);
        }
        boolean and = words.is(i, FunctionWord.AND) || words.is(i, FunctionWord.AMPERSAND);
        return and
                && i > from
                && i + 1 < limit
                && tokens.isCapital(i + 1)
                && !isKnown(i + 1, limit)
                && !isFirstOfPerson(i + 1, limit);
    }

    private boolean isFirstOfPerson(int i, int limit) {
        return words.is(i, WordFlag.GIVEN_NAME)
                        && !words.is(i, WordFlag.DOUBTFUL_NAME)
                        && i + 1 < limit
                        && tokens.isCapital(i + 1)
                || words.matchTitle(i, limit);
    }

    private boolean isKnown(int i, int limit) {
        return words.matchName(i, limit);
    }

    /** Whether the body whose name ends here is an outlet. */
    boolean isMedia(int end) {
        return words.is(end - 1, WordFlag.MEDIA_WORD) && !words.is(end - 1, WordFlag.ORGANIZATION_WORD);
    }

    /** The country that a name tells by one of its words: "Ministry of Health of Ukraine"; empty for none. */
    String country(int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.isCapital(i) && words.matchName(i, end)) {
                KnownName known = words.known(i);
                if (known != null && isNational(known)) {
                    return known.country();
                }
            }
        }
        return "";
    }

    private static boolean isNational(KnownName known) {
        return known.kind() == KnownName.Kind.COUNTRY && !known.doubtful()
                || known.kind() == KnownName.Kind.ADJECTIVE
                || known.kind() == KnownName.Kind.CAPITAL;
    }
}
