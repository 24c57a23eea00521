package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Verbs that an aside parts from their subject: "Moss, who is ill, told reporters", "The bank, in a letter, denied the report". */
final class VerbsBehindAsides {
    /** Within how many verbs behind an aside its end is looked for. */
    private static final int REACH = 10;

    private final Tokens tokens;

    VerbsBehindAsides(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether what looks like a participle is the verb that the subject before the aside still wants. */
    boolean isFinite(VerbGroup group, List<VerbGroup> groups, int i, int first, int from) {
        int comma = group.start() - 1;
        while (comma > from && tokens.is(comma, Tag.RB)) {
            comma--;
        }
        boolean alike =
                group.form() == Form.PARTICIPLE && group.start() == group.verb() && endsAlike(tokens, group.verb());
        if (!alike || comma <= from) {
            return false;
        }
        if (!tokens.is(comma, Tag.COMMA)) {
            int before = opening(comma, from) - 1;
            return before >= from
                    && tokens.tag(before).isNoun()
                    && subjectStart(before, from) >= from
                    && isLast(groups, i, takesObject(group.end()));
        }
        int opening = comma - 1;
        while (opening > from && !tokens.is(opening, Tag.COMMA)) {
            opening--;
        }
        int bracket = opening > from ? opening(opening - 1, from) : -1;
        opening = bracket > from && tokens.is(bracket, Tag.BRACKET) ? bracket : opening;
        boolean aside = opening > from
                && tokens.tag(opening - 1).isNoun()
                && (isAside(opening + 1) || opensWithParticiple(groups, i, opening + 1));
        boolean alone = i == first || groups.get(first).start() > opening;
        int subject = opening > from ? subjectStart(opening - 1, from) : -1;
        boolean apposed = opening > from
                && tokens.tag(opening - 1).isNoun()
                && (opening == bracket || isRole(opening + 1) || isName(opening + 1, comma))
                && subject >= from;
        // "'It is late,' Moss, who was ill, told the paper": the verbs of the quotation have their own subjects
        boolean behindQuotation = aside && subject > from && tokens.is(subject - 1, Tag.QUOTE);
        alone |= (apposed || behindQuotation) && isAlone(groups, i, first, subject, opening);
        return (aside || apposed) && alone && isLast(groups, i, takesObject(group.end()));
    }

    /** "Moss, | asked about it, said": a past tense between commas without an object, behind which the subject has its own verb. */
    boolean isParticiple(VerbGroup group, List<VerbGroup> groups, int i) {
        int comma = group.start() - 1;
        boolean past = group.isFinite() && group.tense() == VerbGroup.Tense.PAST && group.start() == group.verb();
        int next = group.end() < tokens.size() && tokens.is(group.end(), Tag.RP) ? group.end() + 1 : group.end();
        boolean open = next < tokens.size()
                && (tokens.is(next, Tag.IN) || tokens.is(next, Tag.WRB) || tokens.is(next, Tag.TO))
                && !FunctionWord.THAT.is(tokens.word(next));
        if (!past
                || !open
                || comma < 1
                || !tokens.is(comma, Tag.COMMA)
                || !tokens.tag(comma - 1).isNoun()) {
            return false;
        }
        if (isBehindSpeaker(groups, i, comma)) {
            return true;
        }
        for (int k = i + 1; k < Math.min(groups.size(), i + REACH); k++) {
            boolean verb = groups.get(k).isFinite()
                    || groups.get(k).form() == Form.PARTICIPLE
                            && groups.get(k).start() == groups.get(k).verb()
                            && endsAlike(tokens, groups.get(k).verb());
            if (verb && tokens.is(groups.get(k).start() - 1, Tag.COMMA)) {
                return !isJoined(group.end(), groups.get(k).start());
            }
        }
        return false;
    }

    /** "'It is late,' said Ann Moss, | asked about it": behind the subject of a verb that follows a quotation. */
    private boolean isBehindSpeaker(List<VerbGroup> groups, int i, int comma) {
        int start = i == 0 ? 0 : groups.get(i - 1).start();
        boolean inverted = start > 0 && tokens.is(start - 1, Tag.QUOTE) && tokens.isGlued(start - 1);
        return inverted
                && groups.get(i - 1).end() < comma
                && isName(groups.get(i - 1).end(), comma);
    }

    /** "They say that the survey, | carried out in May, is old": a comma parts no verb from a subject that a conjunction goes before. */
    boolean isBehindSubject(VerbGroup group, int from) {
        int subject = phraseStart(group.start() - 2, from);
        boolean opens = subject > from
                && tokens.is(subject - 1, Tag.IN)
                && (FunctionWord.THAT.is(tokens.word(subject - 1))
                        || ClauseOpenings.isSubordinator(tokens.word(subject - 1)));
        return opens && endsAlike(tokens, group.verb());
    }

    private boolean isJoined(int from, int to) {
        for (int k = from; k < to; k++) {
            if (tokens.is(k, Tag.CC) && tokens.is(k - 1, Tag.COMMA)
                    || tokens.is(k, Tag.COLON)
                    || tokens.is(k, Tag.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** Where an aside in brackets or between dashes begins that ends here: "Moss | (Lab.) responded"; -1 for none. */
    private int opening(int close, int from) {
        boolean bracket = tokens.is(close, Tag.BRACKET);
        if (!bracket && !tokens.is(close, Tag.COLON)) {
            return -1;
        }
        int i = close - 1;
        while (i > from && !tokens.is(i, bracket ? Tag.BRACKET : Tag.COLON)) {
            i--;
        }
        return i > from ? i : -1;
    }

    /** Where a short phrase begins that ends here and opens the sentence, or what a mark, conjunction or subordinator parts off; -1 for none. */
    private int subjectStart(int last, int from) {
        int first = phraseStart(last, from);
        int before = first - 1;
        boolean opens = before < from
                || tokens.is(before, Tag.COMMA)
                || tokens.is(before, Tag.CC)
                || tokens.is(before, Tag.QUOTE)
                || tokens.is(before, Tag.WRB)
                || tokens.is(before, Tag.WP)
                || FunctionWord.THAT.is(tokens.word(before))
                || tokens.is(before, Tag.IN) && ClauseOpenings.isSubordinator(tokens.word(before));
        return opens ? first : -1;
    }

    /** Where a short phrase begins that ends with a token. */
    int phraseStart(int last, int from) {
        int first = last;
        while (first > from && last - first < 5 && isWithinPhrase(first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether no verb stands between the subject and its aside. */
    private static boolean isAlone(List<VerbGroup> groups, int i, int first, int subject, int opening) {
        for (int k = i - 1; k >= first && groups.get(k).start() > subject; k--) {
            if (groups.get(k).start() < opening) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithinPhrase(int token) {
        Tag tag = tokens.tag(token);
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT || tag == Tag.PRPS || tag == Tag.POS || tag == Tag.HYPH;
    }

    /** An aside that a pronoun, a preposition, "when" or a present participle opens. */
    private boolean isAside(int token) {
        return tokens.is(token, Tag.WP)
                || tokens.is(token, Tag.WRB)
                || tokens.is(token, Tag.IN)
                || tokens.is(token, Tag.RB)
                || tokens.is(token, Tag.VBG);
    }

    /** "Moss, | asked about it, promised" */
    private static boolean opensWithParticiple(List<VerbGroup> groups, int i, int token) {
        int k = i - 1;
        while (k > 0 && groups.get(k).start() > token) {
            k--;
        }
        return k >= 0 && groups.get(k).start() == token && groups.get(k).form() == Form.PARTICIPLE;
    }

    /** The next finite verb of a sentence, if nothing but the aside of a gerund may stand before it; -1 for another or none. */
    int nextFinite(List<VerbGroup> groups, int next) {
        if (next >= groups.size() || groups.get(next).isFinite()) {
            return next < groups.size() ? next : -1;
        }
        boolean aside = groups.get(next).form() == Form.GERUND
                && tokens.is(groups.get(next).start() - 1, Tag.COMMA)
                && next + 1 < groups.size()
                && groups.get(next + 1).isFinite()
                && tokens.is(groups.get(next + 1).start() - 1, Tag.COMMA);
        return aside ? next + 1 : -1;
    }

    /** What only an active verb has behind it: an object, a clause or a quotation. */
    private boolean takesObject(int next) {
        if (next >= tokens.size()) {
            return false;
        }
        return switch (tokens.tag(next)) {
            case DT, EX, PRP, PRPS, NNP, NN, NNS, QUOTE, COLON -> true;
            case COMMA -> tokens.is(next + 1, Tag.QUOTE);
            default -> FunctionWord.THAT.is(tokens.word(next));
        };
    }

    /** "Moss, a miller, stood by it | and said": a verb that goes on, with none behind it that a comma parts from an aside. */
    private boolean isJoined(List<VerbGroup> groups, int k) {
        if (!tokens.is(groups.get(k).start() - 1, Tag.CC)) {
            return false;
        }
        for (int next = k + 1; next < groups.size(); next++) {
            if (groups.get(next).isFinite() && tokens.is(groups.get(next).start() - 1, Tag.COMMA)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no other verb may be that of the subject: none follows, or behind an object none that a comma parts from it. */
    private boolean isLast(List<VerbGroup> groups, int i, boolean object) {
        for (int k = i + 1; k < groups.size(); k++) {
            if (groups.get(k).isFinite()) {
                return isJoined(groups, k)
                        || object && !tokens.is(groups.get(k).start() - 1, Tag.COMMA)
                        || isSubordinate(groups.get(i).end(), groups.get(k).start());
            }
        }
        return true;
    }

    /** "the mayor of Graz", "former head of the bank", "Graz's best baker", "one of its sponsors" */
    private boolean isRole(int token) {
        boolean common = tokens.is(token, Tag.JJ) || tokens.is(token, Tag.NN);
        boolean possessive = tokens.is(token, Tag.NNP) && tokens.is(token + 1, Tag.POS);
        boolean one = tokens.is(token, Tag.CD) && FunctionWord.OF.is(tokens.word(token + 1));
        return tokens.is(token, Tag.DT) || common && !tokens.isCapital(token) || possessive || one;
    }

    /** Nothing but a name: "Its spokesman, Ann Moss, | declined". */
    private boolean isName(int from, int to) {
        int i = from;
        while (i < to && (tokens.is(i, Tag.NNP) || tokens.is(i, Tag.HYPH) || tokens.is(i, Tag.CC))) {
            i++;
        }
        return i == to;
    }

    /**
     * Whether a relative pronoun, a subordinator or an opening mark stands between: "failed after a sitting in which Moss spoke",
     * "declined to say if", "apologised to them: 'I let you down.'"
     */
    private boolean isSubordinate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tag.WP)
                    || tokens.is(i, Tag.WRB)
                    || FunctionWord.THAT.is(tokens.word(i))
                    || tokens.is(i, Tag.QUOTE) && !tokens.isGlued(i)
                    || tokens.is(i, Tag.IN) && ClauseOpenings.isSubordinator(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Regular verbs, and irregular ones in -t, -d, -de, -ck or with the same form for both: all but those in -n. */
    static boolean endsAlike(Tokens tokens, int verb) {
        char last = tokens.charAt(tokens.end(verb) - 1);
        return last == 'd' || last == 't' || last == 'e' || last == 'k' && tokens.charAt(tokens.end(verb) - 2) == 'c';
    }
}
