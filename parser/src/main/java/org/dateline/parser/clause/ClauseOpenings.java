package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Where a noun phrase begins with all that it hangs on, and whether a clause may begin there whose subject it is. */
final class ClauseOpenings {
    private static final int LONGEST_BOUND = 3;

    private final Tokens tokens;
    private final Lexicon lexicon;

    ClauseOpenings(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The first token of the phrases that end with this one, each hung on the one before by a preposition: "half of the rise in costs". */
    int start(List<NounPhrase> phrases, int number, int from) {
        int first = head(phrases, number, from);
        int start = phrases.get(first).start();
        if (first > 0 && isPreposition(start - 1, from) && tokens.is(start - 2, Tag.DT)) {
            return FunctionWord.OF.is(tokens.word(start - 1)) ? start - 2 : start;
        }
        return start > from && isAbout(start, from) ? start - 1 : boundStart(start, from);
    }

    /** "the group | last week | warned": the phrase before a period that tells when; the phrase itself for none. */
    int beforePeriod(List<NounPhrase> phrases, int number) {
        NounPhrase period = phrases.get(number);
        boolean such = number > 0
                && period.end() == period.start() + 2
                && phrases.get(number - 1).end() == period.start()
                && lexicon.times().at(tokens.word(period.start())).role() == TimeRole.RELATION
                && lexicon.times().at(tokens.word(period.head())).role() == TimeRole.UNIT;
        return such ? number - 1 : number;
    }

    /** Where words begin that bound the number of a phrase: "| more than thirty"; the start of the phrase for none. */
    private int boundStart(int start, int from) {
        for (int i = Math.max(from, start - LONGEST_BOUND); i < start; i++) {
            if (NumberBounds.end(tokens, i) == start) {
                return i;
            }
        }
        return start;
    }

    /** The first of the phrases that end with this one, each hung on the one before by a preposition. */
    int head(List<NounPhrase> phrases, int number, int from) {
        int first = number;
        while (first > 0) {
            int preposition = phrases.get(first).start() - 1;
            boolean such = preposition > from + 1
                    && FunctionWord.AS.is(tokens.word(preposition))
                    && tokens.is(preposition - 1, FunctionWord.SUCH);
            int end = such ? preposition - 1 : isPair(tokens, preposition, from) ? preposition - 2 : preposition;
            if (!such && !isPreposition(preposition, from)
                    || phrases.get(first - 1).end() != end) {
                break;
            }
            first--;
        }
        return first;
    }

    /** "people from | across the country", "a village outside | of Graz": a preposition right behind another. */
    static boolean isDouble(Tokens tokens, int preposition, int from) {
        return preposition - 1 > from
                && tokens.is(preposition, Tag.IN)
                && tokens.is(preposition - 1, Tag.IN)
                && !FunctionWord.THAT.is(tokens.word(preposition - 1))
                && !isSubordinator(tokens.word(preposition - 1));
    }

    /** "shops in and | around the square": a preposition joined to another, with more before it. */
    static boolean isPair(Tokens tokens, int preposition, int from) {
        int first = preposition - 2;
        return first > from
                && tokens.is(preposition - 1, Tag.CC)
                && (tokens.is(first, Tag.IN) || tokens.is(first, Tag.TO))
                && !FunctionWord.THAT.is(tokens.word(first))
                && !tokens.is(first - 1, Tag.CC);
    }

    /** "about | half of them", not "heard about | the mayor" */
    private boolean isAbout(int start, int from) {
        return FunctionWord.ABOUT.is(tokens.word(start - 1))
                && (!isPreposition(start - 1, from) || tokens.is(start, Tag.CD) || tokens.is(start, FunctionWord.HALF));
    }

    private boolean isPreposition(int token, int from) {
        return token > from
                && (tokens.is(token, Tag.IN) || tokens.is(token, Tag.TO))
                && !FunctionWord.THAT.is(tokens.word(token))
                && !isSubordinator(tokens.word(token));
    }

    /** Whether a subject that begins at a token opens a clause: at the start of the sentence, or behind a conjunction, a mark or a verb that takes a clause. */
    boolean opensClause(int start, List<VerbGroup> groups, int i, int first, int from) {
        int before = start - 1;
        if (before < from) {
            return true;
        }
        if (tokens.is(before, Tag.IN)) {
            return FunctionWord.THAT.is(tokens.word(before)) || isSubordinator(tokens.word(before));
        }
        if (isObjectPronoun(before)) {
            return true;
        }
        if (tokens.is(before, Tag.COMMA)
                || tokens.is(before, Tag.CC)
                || tokens.is(before, Tag.COLON)
                || tokens.is(before, Tag.QUOTE)
                || tokens.is(before, Tag.WRB)) {
            return !tokens.is(before, Tag.COMMA)
                    || !hasFinite(groups, first, i)
                    || isBehindAdverbialClause(before, groups, first, from);
        }
        return isBehindReport(start, groups, i, first);
    }

    /** "what critics called", "which the mayor denied": a pronoun that is no subject, with the subject behind it. */
    boolean isObjectPronoun(int token) {
        return token >= 0 && tokens.is(token, Tag.WP) && !FunctionWord.WHOSE.is(tokens.word(token));
    }

    /** "After the plan failed, | the mayor", "Asked if it failed, | the mayor": a conjunction opens the sentence, or what opens it, and no verb of its own stands before. */
    private boolean isBehindAdverbialClause(int comma, List<VerbGroup> groups, int first, int from) {
        int group = first;
        while (!groups.get(group).isFinite()) {
            group++;
        }
        int opening = from;
        boolean asked = groups.get(group).start() == from && tokens.is(from, Tag.VBD);
        while (!asked
                && opening < groups.get(group).start()
                && !tokens.is(opening, Tag.WRB)
                && !(tokens.is(opening, Tag.IN) && isSubordinator(tokens.word(opening)))) {
            opening++;
        }
        int commas = 0;
        for (int i = opening; i < comma; i++) {
            commas += tokens.is(i, Tag.COMMA) ? 1 : 0;
        }
        return (asked || opening < groups.get(group).start()) && commas == 0;
    }

    /** Whether a verb of saying ends right before a token. */
    boolean isBehindSaying(int start, List<VerbGroup> groups, int i, int first) {
        VerbGroup before = behind(start, groups, i, first);
        return before != null && takesClauseOnly(before.verb());
    }

    /** Whether a verb that takes a clause ends right before a token. */
    private boolean isBehindReport(int start, List<VerbGroup> groups, int i, int first) {
        VerbGroup before = behind(start, groups, i, first);
        return before != null && takesClause(before.verb());
    }

    /** The verb group that ends right before a token, of those from {@code first} to {@code i}; null for none. */
    private @Nullable VerbGroup behind(int start, List<VerbGroup> groups, int i, int first) {
        for (int k = i - 1; k >= first && groups.get(k).end() >= start; k--) {
            if (groups.get(k).end() == start) {
                return groups.get(k);
            }
        }
        return null;
    }

    static boolean isSubordinator(int word) {
        return FunctionWord.IF.is(word)
                || FunctionWord.BECAUSE.is(word)
                || FunctionWord.WHILE.is(word)
                || FunctionWord.ALTHOUGH.is(word)
                || FunctionWord.AS.is(word)
                || FunctionWord.SINCE.is(word)
                || FunctionWord.AFTER.is(word)
                || FunctionWord.BEFORE.is(word)
                || FunctionWord.WHETHER.is(word)
                || FunctionWord.UNLESS.is(word)
                || FunctionWord.THOUGH.is(word);
    }

    static boolean hasFinite(List<VerbGroup> groups, int first, int i) {
        for (int k = first; k < i; k++) {
            if (groups.get(k).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb and the word behind it are one cue. */
    boolean isPhrasal(int verb, int word) {
        PhraseTable table = lexicon.cueVerbs();
        int state = table.next(PhraseTable.ROOT, tokens.word(verb));
        return state != 0 && table.value(table.next(state, word)) != 0;
    }

    /** Whether the preposition at a token belongs to a verb, and tells of no day: "stood by", "learned of", but not "agreed on Friday". */
    boolean governs(int verb, int token) {
        if (token + 1 >= tokens.size()) {
            return false;
        }
        int preposition = tokens.word(token);
        int next = tokens.word(token + 1);
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return (isPhrasal(verb, preposition) || cue != null && cue.has(Frame.PREPOSITION, preposition))
                && !lexicon.is(next, WordFlag.WEEKDAY)
                && !lexicon.is(next, WordFlag.MONTH);
    }

    /** A noun that takes a plural verb and shows no plural. */
    boolean isCollective(int token) {
        return lexicon.is(tokens.word(token), WordFlag.COLLECTIVE);
    }

    /** A common noun for people or a body. */
    boolean isNominal(int token) {
        return lexicon.is(tokens.word(token), WordFlag.NOMINAL);
    }

    /** A day without a preposition: "announced | Tuesday". */
    boolean isDay(int token) {
        return token < tokens.size() && lexicon.is(tokens.word(token), WordFlag.WEEKDAY);
    }

    boolean takesQuotation(int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && cue.has(Frame.QUOTE);
    }

    /** A verb that may stand with its subject around or behind what it tells: "A, the court heard". */
    boolean isParenthetical(int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && cue.has(Frame.PAREN);
    }

    /** A verb that gives its object a name or a quality: "a plan called 'Hope'". */
    boolean names(int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && (cue.has(Frame.OBJ_AS) || cue.has(Frame.OBJ_ADJ));
    }

    /** A verb of saying: a clause may follow without "that", and no noun phrase is its object. */
    boolean takesClauseOnly(int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && cue.has(Frame.BARE) && !cue.has(Frame.OBJ);
    }

    /** A cue whose object is no second one: "praised the plan", not "was offered the job" or "was named the winner". */
    boolean takesOneObject(int verb) {
        PhraseTable table = lexicon.cueVerbs();
        int state = table.next(PhraseTable.ROOT, tokens.word(verb));
        int phrasal = state == 0 || verb + 1 >= tokens.size() ? 0 : table.next(state, tokens.word(verb + 1));
        int value = table.value(phrasal == 0 ? state : phrasal);
        return value != 0
                && lexicon.cue(value).has(Frame.OBJ)
                && !lexicon.cue(value).has(Frame.ADDR_OBJ)
                && !lexicon.cue(value).has(Frame.OBJ_ADJ)
                && !lexicon.cue(value).has(Frame.ADDR_THAT);
    }

    /** Whether what stands behind a verb makes it no passive: its one object, or what its own subject is to do: "declined at first to say". */
    boolean isActive(VerbGroup group) {
        int i = group.end();
        boolean object = i < tokens.size()
                && (tokens.is(i, Tag.DT) || tokens.is(i, Tag.PRPS) || tokens.is(i, Tag.PRP) || tokens.is(i, Tag.NNP));
        if (object) {
            return takesOneObject(group.verb());
        }
        Cue cue = lexicon.cueVerb(tokens.word(group.verb()));
        if (cue == null || !cue.has(Frame.TO) || cue.has(Frame.ADDR_TO) || cue.has(Frame.OBJ_TO)) {
            return false;
        }
        int limit = Math.min(i + 3, tokens.size() - 1);
        while (i < limit && (tokens.is(i, Tag.RB) || tokens.is(i, Tag.IN) || tokens.is(i, Tag.JJ))) {
            i++;
        }
        return tokens.is(i, Tag.TO) && i + 1 < tokens.size() && tokens.is(i + 1, Tag.VB);
    }

    /** A verb that tells or asks somebody something. */
    boolean takesAddressee(int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && (cue.has(Frame.ADDR_WH) || cue.has(Frame.ADDR_THAT) || cue.has(Frame.ADDR_PREPOSITION));
    }

    /** "appealed | to them to go": a verb with its own preposition before whom it addresses. */
    boolean appeals(int verb, int preposition) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && cue.has(Frame.PREPOSITION_TO, tokens.word(preposition));
    }

    boolean takesClause(int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && (cue.has(Frame.BARE) || cue.has(Frame.THAT));
    }
}
