package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Where the name of an organisation ends that its head word gives away: "Adam Smith Institute", "Ministry of Health and Welfare". */
final class Bodies {
    private final Words words;
    private final NoActors noActors;
    private final Tokens tokens;

    Bodies(Words words, NoActors noActors) {
        this.words = words;
        this.noActors = noActors;
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
        if (from == start && isForeignName(start, end)) {
            return foreignEnd(end, limit);
        }
        int head = head(start, from, end, limit);
        if (head < 0) {
            return -1;
        }
        int whole = withComplement(head + 1, limit);
        return whole > start + 1 ? whole : -1;
    }

    /** Whether a word that opens a body's name in its language stands among the words, and not as the last. */
    private boolean isForeignName(int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (words.is(i, WordFlag.OPENING_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** Goes on behind foreign prepositions: "Instituto Nacional para la Pesca". */
    private int foreignEnd(int end, int limit) {
        int i = end;
        while (i + 1 < limit && isForeign(i)) {
            int next = isForeign(i + 1) ? i + 2 : i + 1;
            if (next >= limit || !tokens.isCapital(next)) {
                break;
            }
            i = next;
            while (i < limit
                    && (tokens.isCapital(i)
                            || words.is(i, WordFlag.PARTICLE) && i + 1 < limit && tokens.isCapital(i + 1))) {
                i++;
            }
        }
        return i;
    }

    private boolean isForeign(int i) {
        return !tokens.isCapital(i)
                && !tokens.isMark(i)
                && !tokens.isNumber(i)
                && (tokens.word(i) == 0
                        || words.is(i, WordFlag.PARTICLE)
                        || tokens.length(i) <= 4 && !words.isFunctionWord(i) && !words.isVerb(i));
    }

    /**
     * The end of a body's name of which the run that ends here is the first part: "Food | and Agriculture Organization", "Teachers'
     * | Union", "Governor's | Office"; -1 for none.
     */
    int endBeyond(int start, int end, int runEnd, int limit) {
        if (!isCommonRun(start, end)) {
            return -1;
        }
        if (words.has(end, limit, FunctionWord.AND)) {
            int stop = end(end + 1, end + 1, runEnd, limit);
            return stop > end + 2 && isCommonRun(end + 1, end + 2) && !isPluralHead(stop) && !isHead(end - 1)
                    ? stop
                    : -1;
        }
        int stop = tokens.is(end, Tag.POS) && isOwner(end - 1) ? head(end + 1, end + 1, runEnd, limit) + 1 : 0;
        boolean people = tokens.is(end - 1, Tag.NNS) || !tokens.reads(end, "'s") && !tokens.reads(end, "’s");
        return stop > 0 && stop <= end + (people ? 5 : 2) ? withComplement(stop, limit) : -1;
    }

    /** Whether a body can be named after the plural or the office: "Women's", "Prosecutor's". */
    private boolean isOwner(int token) {
        return tokens.tag(token).isNoun()
                && (tokens.is(token, Tag.NNS)
                        || !isHead(token)
                        || words.matchTitle(token, token + 1)
                        || tokens.reads(token + 1, "'"));
    }

    private boolean isPluralHead(int end) {
        return tokens.is(end - 1, Tag.NNS) || tokens.reads(end - 1, "Ministries") || tokens.reads(end - 1, "Parties");
    }

    /** Whether all of the words are written small as a rule. */
    private boolean isCommonRun(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean common = noActors.isCommon(tokens.word(i))
                    || words.is(i, WordFlag.NOMINAL)
                    || words.matchTitle(i, i + 1)
                            && !words.is(i, WordFlag.SURNAME)
                            && !words.is(i, WordFlag.GIVEN_NAME);
            if (!tokens.isCapital(i) || !common || tokens.isCapitals(i) || words.isDay(i)) {
                return false;
            }
        }
        return end > start;
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
        return i > from ? listEnd(i, limit) : i;
    }

    /** Takes in a list with "and" before its last member: "Ministry of Gender, Labour and Development". */
    private int listEnd(int end, int limit) {
        int i = end;
        int members = 0;
        while (words.has(i, limit, FunctionWord.COMMA) && isCommonWord(i + 1, limit)) {
            i++;
            while (isCommonWord(i, limit)) {
                i++;
            }
            members++;
        }
        int and = words.has(i, limit, FunctionWord.COMMA) ? i + 1 : i;
        if (members == 0 || !words.has(and, limit, FunctionWord.AND) || !isCommonWord(and + 1, limit)) {
            return end;
        }
        i = and + 1;
        while (isCommonWord(i, limit)) {
            i++;
        }
        return i;
    }

    private boolean isCommonWord(int i, int limit) {
        return i < limit && isCommonRun(i, i + 1) && !words.matchTitle(i, limit);
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
