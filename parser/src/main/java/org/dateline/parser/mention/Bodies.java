package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Where the name of an organisation ends that its head word gives away: "Adam Smith Institute", "Ministry of Health and Welfare". */
final class Bodies {
    private final Words words;
    private final NoActors noActors;
    private final BodyWords bodies;
    private final BodyComplements complements;
    private final Tokens tokens;

    Bodies(Words words, NoActors noActors, BodyWords bodies, BodyComplements complements) {
        this.words = words;
        this.noActors = noActors;
        this.bodies = bodies;
        this.complements = complements;
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
        int whole = complements.withPlace(complements.end(head + 1, limit), limit);
        return whole > start + 1 && !isSite(whole, end) ? whole : -1;
    }

    /** Whether one of the words makes a body of a name. */
    boolean hasHead(int start, int end) {
        for (int i = start; i < end; i++) {
            if (bodies.isHead(i)) {
                return true;
            }
        }
        return false;
    }

    /** A word of places behind the body's makes a place of it: "Lund International | Airport", "Air Force | Base". */
    private boolean isSite(int next, int end) {
        return next < end && words.is(next, WordFlag.PLACE_WORD) && tokens.is(next, Tag.NNP);
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
        int last = listEnd(start, end, limit);
        if (last > end) {
            int stop = end(last, last, runEnd(last, limit), limit);
            return stop > last + 1 && !isPluralHead(stop) ? stop : -1;
        }
        boolean and = words.has(end, limit, FunctionWord.AND);
        boolean adjective = and && tokens.is(end - 1, Tag.JJ) && end < start + 3 && !bodies.isKnown(end - 1, end);
        int first = end > start + 1 ? afterPlace(start, end) : start;
        if (!adjective && !bodies.isCommonRun(first, end) && !(end == first + 1 && isField(first))) {
            return -1;
        }
        if (and) {
            int stop = end(end + 1, end + 1, runEnd, limit);
            boolean closed = bodies.isHead(end - 1)
                    && !words.is(end - 1, WordFlag.BRANCH_WORD)
                    && !words.is(end - 1, WordFlag.PLURAL_NOMINAL);
            boolean field =
                    bodies.isCommonRun(end + 1, end + 2) || isField(end + 1) || adjective && tokens.is(end + 1, Tag.JJ);
            return stop > end + 2 && field && !isPluralHead(stop) && !closed ? stop : -1;
        }
        int stop = tokens.is(end, Tag.POS) && isOwner(end - 1) ? head(end + 1, end + 1, runEnd, limit) + 1 : 0;
        boolean people = tokens.is(end - 1, Tag.NNS) || !tokens.reads(end, "'s") && !tokens.reads(end, "’s");
        return stop > 0 && stop <= end + (people ? 5 : 2) ? complements.end(stop, limit) : -1;
    }

    /** "the Economic, Social and | Cultural Council": where the last of several qualities of a body begins; {@code end} for no list. */
    private int listEnd(int start, int end, int limit) {
        boolean list = words.has(end, limit, FunctionWord.COMMA) && words.is(start - 1, FunctionWord.THE);
        int i = end;
        while (list && words.has(i, limit, FunctionWord.COMMA) && isQuality(i - 1) && isQuality(i + 1)) {
            i += 2;
        }
        boolean and = i > end && words.has(i, limit, FunctionWord.AND);
        return and && i + 2 < limit && tokens.isCapital(i + 1) ? i + 1 : end;
    }

    private boolean isQuality(int token) {
        return tokens.isCapital(token)
                && (tokens.is(token, Tag.JJ) || tokens.is(token, Tag.NN) || tokens.is(token, Tag.NNP))
                && (!bodies.isHead(token) || tokens.is(token, Tag.JJ))
                && bodies.isCommonRun(token, token + 1)
                && !words.matchTitle(token, token + 1);
    }

    /** A word that is nobody's name, for all its capital: "Tourism". */
    private boolean isField(int token) {
        return tokens.tag(token).isNoun()
                && tokens.word(token) != 0
                && !tokens.isCapitals(token)
                && !words.is(token, WordFlag.GIVEN_NAME)
                && !words.is(token, WordFlag.SURNAME)
                && !words.matchTitle(token, token + 1)
                && !bodies.isKnown(token, token + 1);
    }

    private int runEnd(int from, int limit) {
        int i = from;
        while (i < limit && tokens.isCapital(i)) {
            i++;
        }
        return i;
    }

    /** The token after the name of a place or a body that may stand before the rest of another's: "Kerala | Tourism". */
    private int afterPlace(int start, int end) {
        if (words.matchName(start, end)) {
            return words.matchEnd() < end ? words.matchEnd() : start;
        }
        // "Karen Women's": no person is followed by many whose it is
        boolean many = end == start + 2 && tokens.is(end - 1, Tag.NNS) && tokens.is(end, Tag.POS);
        boolean person = words.is(start, WordFlag.GIVEN_NAME) && !many || words.matchTitle(start, end);
        return person || noActors.isCommon(tokens.word(start)) ? start : start + 1;
    }

    /** Whether a body can be named after the plural or the office: "Women's", "Prosecutor's". */
    private boolean isOwner(int token) {
        return tokens.tag(token).isNoun()
                && (tokens.is(token, Tag.NNS)
                        || !bodies.isHead(token)
                        || words.matchTitle(token, token + 1)
                        || tokens.reads(token + 1, "'"));
    }

    private boolean isPluralHead(int end) {
        return tokens.is(end - 1, Tag.NNS) || tokens.reads(end - 1, "Ministries") || tokens.reads(end - 1, "Parties");
    }

    private int head(int start, int from, int end, int limit) {
        int head = -1;
        for (int i = from; i < end; i++) {
            boolean person = isNickname(start, i, limit)
                    || isSyllable(start, i, limit)
                    || isFamilyName(start, i, end)
                    || i == start + 1 && i + 1 == end && (isCalled(start, i) || isHolder(start, end, limit));
            if (bodies.isHead(i) && !person && !isAnyNation(start, i)) {
                head = i;
            } else if (i > start && isNextTitle(i, end, limit) || head >= 0 && beginsPerson(i, end)) {
                break;
            }
        }
        return head;
    }

    /** "Miguel Cortes": a head word that is a family name too, with nothing but a given name before it. */
    private boolean isFamilyName(int start, int i, int end) {
        boolean given = i == start + 1
                && i + 1 == end
                && words.is(start, WordFlag.GIVEN_NAME)
                && !words.is(start, WordFlag.DOUBTFUL_NAME);
        return given && (words.is(i, WordFlag.SURNAME) || isCommonFamily(i) && isAlone(start, end));
    }

    /** "First | Nation", "United | Nation": one of many, but not "Lund First | Nation", which has a name of its own. */
    private boolean isAnyNation(int start, int i) {
        boolean any = tokens.reads(i, "nation");
        for (int k = start; any && k < i; k++) {
            any = tokens.word(k) != 0 && !words.is(k, WordFlag.SURNAME);
        }
        return any;
    }

    /** "Peter | Church": a word of places or bodies that many families are called after, but no firms. */
    private boolean isCommonFamily(int i) {
        return noActors.isFamily(words.key(i)) && !noActors.isWare(words.key(i)) && !tokens.isCapitals(i);
    }

    /** No article or preposition stands before, and a verb or a mark behind. */
    private boolean isAlone(int start, int end) {
        boolean behind = start > 0 && (tokens.is(start - 1, Tag.DT) || tokens.is(start - 1, Tag.IN));
        return !behind
                && end < tokens.size()
                && (words.isVerb(end) || tokens.is(end, Tag.POS) || tokens.is(end, Tag.COMMA));
    }

    /** "the weaver | Zelna Gold": a calling in small letters before a word of no list and one that families are called after. */
    private boolean isCalled(int start, int i) {
        int noun = start - 1;
        boolean family = noActors.isFamily(words.key(i))
                && (tokens.word(start) == 0 || words.is(start, WordFlag.GIVEN_NAME))
                && !tokens.isCapitals(i);
        return family && noun >= 0 && !tokens.isCapital(noun) && tokens.is(noun, Tag.NN) && isPerson(noun);
    }

    private boolean isPerson(int noun) {
        if (noActors.isDealer(words.key(noun))) {
            return false;
        }
        return words.matchTitle(noun, noun + 1)
                || words.is(noun, WordFlag.NOMINAL)
                        && words.lexicon().nominal(tokens.word(noun)).type() == Nominal.Type.PERSON;
    }

    /** "The governor, | Yi Gang,": the family name of one whose office stands before the comma. */
    private boolean isHolder(int start, int end, int limit) {
        boolean aside = words.is(start, WordFlag.SURNAME)
                && !words.is(start, WordFlag.DOUBTFUL_NAME)
                && words.is(start - 1, FunctionWord.COMMA)
                && (end >= limit || tokens.is(end, Tag.COMMA) || tokens.is(end, Tag.STOP));
        return aside
                && tokens.is(start - 2, Tag.NN)
                && words.matchTitle(start - 2, start - 1)
                && words.title().type() == Title.Type.OFFICE;
    }

    /** The last part of a given name: "Baek Do-Sun". */
    private boolean isSyllable(int start, int i, int limit) {
        return i == start + 3 && words.isJoint(i - 1, limit) && words.is(start, WordFlag.SURNAME);
    }

    /** A word in marks within a name is what somebody is called: "Diego "Electric" Ramos". */
    private boolean isNickname(int start, int i, int limit) {
        return i > start
                && i + 1 < limit
                && tokens.isMark(i - 1)
                && tokens.isMark(i + 1)
                && !words.isJoint(i - 1, limit);
    }

    private boolean isNextTitle(int i, int end, int limit) {
        if (!words.matchTitle(i, limit)) {
            return false;
        }
        int next = words.matchEnd();
        boolean head = next < end && bodies.isHead(next);
        boolean owners = head && tokens.text().charAt(tokens.end(next - 1) - 1) == 's';
        return next > i + 1 && !owners || next < end && !head;
    }

    private boolean beginsPerson(int i, int end) {
        return words.is(i, WordFlag.GIVEN_NAME) && i + 1 < end;
    }
}
