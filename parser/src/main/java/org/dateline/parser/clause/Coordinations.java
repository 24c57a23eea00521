package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Where coordinated noun phrases begin: "A, B and C". */
final class Coordinations {
    private final Clauses clauses;
    private final Tokens tokens;
    private final List<VerbGroup> groups;
    private final Asides asides;
    private final SubjectGaps gaps;

    Coordinations(Clauses clauses, Asides asides, SubjectGaps gaps) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.groups = clauses.verbGroups();
        this.asides = asides;
        this.gaps = gaps;
    }

    /** The first token of a coordination that ends in this phrase: "A, B and C". */
    int start(int number, int from) {
        NounPhrase phrase = clauses.nounPhrases().get(number);
        int first = phrase.start();
        int i = first - 1;
        if (i > from && tokens.is(i, Tag.CC) && !isNoJoin(tokens.word(i)) && !opensAnew(first)) {
            i -= tokens.is(i - 1, Tag.COMMA) ? 2 : 1;
            int other = i >= from ? overOf(clauses.nounPhraseAt(i), from) : -1;
            while (other >= 0
                    && !isObject(other, number, from)
                    && !tokens.reads(clauses.nounPhrases().get(other).start(), "yes")
                    && !isPredicate(other, from)
                    && !isSecondObject(other, from)
                    && !gaps.isTime(other)) {
                first = clauses.nounPhrases().get(other).start();
                i = first - 1;
                other = i > from && tokens.is(i, Tag.COMMA) ? overOf(clauses.nounPhraseAt(i - 1), from) : -1;
            }
        }
        return first == phrase.start() ? first : titled(first, from);
    }

    /** Where what several people are stands before their names, as the first words of a clause: "| engineers Moss and Berg". */
    private int titled(int first, int from) {
        boolean behindPlural = first > from && tokens.is(first, Tag.NNP) && tokens.is(first - 1, Tag.NNS);
        int title = behindPlural ? clauses.nounPhraseAt(first - 1) : -1;
        int start = title >= 0 ? clauses.nounPhrases().get(title).start() : -1;
        boolean opens = start == from
                || start > from
                        && (tokens.is(start - 1, Tag.QUOTE)
                                || tokens.is(start - 1, Tag.COMMA)
                                || FunctionWord.THAT.is(tokens.word(start - 1)));
        return opens ? start : first;
    }

    /**
     * A pronoun that is nothing but a subject, behind a comma and its conjunction: "he knew the way, and she drove"; "we" and "they"
     * behind any, for nobody is told beside them: "the tax fell and they cheered".
     */
    private boolean opensAnew(int token) {
        int word = tokens.word(token);
        if (FunctionWord.WE.is(word) || FunctionWord.THEY.is(word)) {
            return true;
        }
        boolean nominative = FunctionWord.HE.is(word) || FunctionWord.SHE.is(word) || FunctionWord.I.is(word);
        return nominative && tokens.is(token - 2, Tag.COMMA);
    }

    /** "but", and what is a determiner: "a deal, | neither side", "the land, | either side". */
    private static boolean isNoJoin(int word) {
        return FunctionWord.BUT.is(word) || FunctionWord.NEITHER.is(word) || FunctionWord.EITHER.is(word);
    }

    /** The phrase that this one hangs on with "of": "the Bank of Chile and ...". */
    private int overOf(int number, int from) {
        int current = number;
        int i = current < 0 ? -1 : clauses.nounPhrases().get(current).start() - 1;
        while (i > from && FunctionWord.OF.is(tokens.word(i)) && clauses.nounPhraseAt(i - 1) >= 0) {
            current = clauses.nounPhraseAt(i - 1);
            i = clauses.nounPhrases().get(current).start() - 1;
        }
        return current;
    }

    /** "described it as | an insult, | and the firm said": what something is held to be, with a comma behind it. */
    private boolean isPredicate(int number, int from) {
        NounPhrase phrase = clauses.nounPhrases().get(number);
        int word = tokens.word(phrase.start());
        return phrase.start() > from
                && FunctionWord.AS.is(tokens.word(phrase.start() - 1))
                && (FunctionWord.A.is(word) || FunctionWord.AN.is(word))
                && tokens.is(phrase.end(), Tag.COMMA);
    }

    /** "called the plan | a mistake, | and Moss said": right behind another object. */
    private boolean isSecondObject(int number, int from) {
        int before = clauses.nounPhrases().get(number).start() - 1;
        int first = before > from ? clauses.nounPhraseAt(before) : -1;
        return first >= 0
                && first != number
                && clauses.nounPhrases().get(first).end() == before + 1
                && isParted(number)
                && clauses.verbGroupAt(clauses.nounPhrases().get(first).start() - 1) >= 0;
    }

    private boolean isParted(int number) {
        int end = clauses.nounPhrases().get(number).end();
        return tokens.is(end, Tag.COMMA) && tokens.is(end + 1, Tag.CC);
    }

    /** Whether a verb that may have it as its object stands right before the phrase, so that a conjunction after it joins clauses. */
    private boolean isObject(int number, int last, int from) {
        int i = clauses.nounPhrases().get(number).start() - 1;
        if (i > from && tokens.is(i, Tag.CC) && isParted(number) && clauses.nounPhraseAt(i - 1) >= 0) {
            // "losses in wages and sales, | and farmers said"
            return isObject(clauses.nounPhraseAt(i - 1), last, from);
        }
        int group = i >= from ? clauses.verbGroupAt(i) : -1;
        boolean verb = group >= 0
                && !clauses.takesClauseOnly(groups.get(group).verb())
                && !(clauses.takesClause(groups.get(group).verb()) && isOneOfSeveral(last));
        return i >= from && (verb || asides.isPreposition(i));
    }

    /** "noted Moss and | her brother were": a plural verb right behind one person or thing, which must be the last of several. */
    private boolean isOneOfSeveral(int last) {
        int verb = clauses.nounPhrases().get(last).end();
        int head = clauses.nounPhrases().get(last).head();
        boolean plural = FunctionWord.WERE.is(tokens.word(verb)) || FunctionWord.ARE.is(tokens.word(verb));
        int word = tokens.word(head);
        return plural
                && (tokens.is(head, Tag.NN) || tokens.is(head, Tag.NNP))
                && !clauses.lexicon().is(word, WordFlag.COLLECTIVE)
                && !clauses.lexicon().is(word, WordFlag.SHARE)
                && !clauses.lexicon().is(word, WordFlag.ORGANIZATION_WORD)
                && !isBody(word);
    }

    private boolean isBody(int word) {
        return clauses.lexicon().is(word, WordFlag.NOMINAL)
                && clauses.lexicon().nominal(word).type() == Nominal.Type.BODY;
    }
}
