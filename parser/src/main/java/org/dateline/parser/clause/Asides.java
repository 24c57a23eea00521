package org.dateline.parser.clause;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** What stands between a subject and its verb and tells more of it: "Moss, 30, of Selby, who works there, said". */
final class Asides {
    private final Clauses clauses;
    private final Tokens tokens;

    Asides(Clauses clauses) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
    }

    /** Over the asides before one: "Moss, 30, of Selby, who works there, said"; of no more than four. */
    int over(int number, int from) {
        int current = number;
        for (int step = 0; step < 4; step++) {
            int before = before(top(current, from), from);
            if (before < 0) {
                return current;
            }
            current = before;
        }
        return current;
    }

    /** The phrase that this one hangs on by prepositions: "the head of the union". */
    int top(int number, int from) {
        int current = number;
        int i = start(current) - 1;
        while (i > from && isPreposition(i) && clauses.nounPhraseAt(i - 1) >= 0) {
            current = clauses.nounPhraseAt(i - 1);
            i = start(current) - 1;
        }
        return current;
    }

    private int start(int number) {
        return clauses.nounPhrases().get(number).start();
    }

    private Tag headTag(int number) {
        return tokens.tag(clauses.nounPhrases().get(number).head());
    }

    /** The phrase before the comma that an aside follows; -1 where the phrase is no aside. */
    private int before(int number, int from) {
        int i = start(number) - 1;
        if (i > from + 1 && isPreposition(i) && tokens.is(i - 1, Tag.COMMA)) {
            return clauses.nounPhraseAt(i - 2);
        }
        int name = i > from && tokens.is(i, Tag.COMMA) ? clauses.nounPhraseAt(i - 1) : -1;
        if (name < 0) {
            return -1;
        }
        boolean aside = switch (headTag(number)) {
            case CD -> true;
            case NN -> isPerson(name, from);
            case NNP -> headTag(name) == Tag.NNP ? isPlaceAside(name, from) : isCounted(name, from);
            default -> false;
        };
        return aside ? name : -1;
    }

    /** A name that opens the clause, or an age behind one: "Moss, | 67, | a baker in Selby, Ore.,". */
    private boolean isPerson(int number, int from) {
        int name = headTag(number) == Tag.CD ? before(number, from) : number;
        return name >= 0 && headTag(name) == Tag.NNP && opensClause(name, from);
    }

    /** A name that nothing but a conjunction or mark precedes, and that is no day. */
    private boolean opensClause(int name, int from) {
        int i = start(name) - 1;
        boolean opens =
                i < from || tokens.is(i, Tag.QUOTE) || tokens.is(i, Tag.CC) || FunctionWord.THAT.is(tokens.word(i));
        int word = tokens.word(clauses.nounPhrases().get(name).head());
        return opens && !clauses.lexicon().is(word, WordFlag.WEEKDAY);
    }

    /** "Three ministers, | X, Y and Z,": a number of people whose names follow. */
    private boolean isCounted(int plural, int from) {
        return headTag(plural) == Tag.NNS && tokens.is(start(plural), Tag.CD) && opensClause(plural, from);
    }

    /** ", of Selby, Ore.": the place in a state. */
    private boolean isPlaceAside(int name, int from) {
        int i = start(name) - 1;
        return i > from && isPreposition(i) && tokens.is(i - 1, Tag.COMMA);
    }

    /** Where the aside opens that a comma, dash or bracket closes; -1 for none. */
    int opening(int close, int from) {
        boolean bracket = tokens.is(close, Tag.BRACKET);
        int depth = 0;
        for (int i = close - 1; i >= from; i--) {
            if (tokens.is(i, Tag.BRACKET)) {
                char c = tokens.first(i);
                boolean closes = c == ')' || c == ']';
                if (bracket && !closes && depth == 0) {
                    return i;
                }
                depth += closes ? 1 : -1;
            } else if (depth == 0 && !bracket && tokens.tag(i) == tokens.tag(close) && isOpening(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Moss (Labour) said": the phrase before a bracket that ends with a phrase; that phrase itself for none. */
    int beforeBracketed(int number, int from) {
        int close = clauses.nounPhrases().get(number).end();
        boolean closes = close < tokens.size() && tokens.is(close, Tag.BRACKET) && tokens.first(close) != '(';
        int open = closes ? opening(close, from) : -1;
        int before = open > from ? clauses.nounPhraseAt(open - 1) : -1;
        return before < 0 ? number : before;
    }

    /** "Moss, meanwhile, | who was ill, said": the comma before an adverb that stands right before an aside; the aside's own for none. */
    int beforeAdverb(int opening, int from) {
        boolean adverb = opening - 2 > from
                && tokens.is(opening, Tag.COMMA)
                && tokens.is(opening - 1, Tag.RB)
                && tokens.is(opening - 2, Tag.COMMA);
        return adverb ? opening - 2 : opening;
    }

    /** A mark with what may open an aside behind it, or a dash with a conjunction: "half — | and two thirds in Graz — said". */
    boolean isOpening(int mark) {
        return isStart(mark + 1) || tokens.is(mark, Tag.COLON) && tokens.is(mark + 1, Tag.CC);
    }

    /** What may open an aside: a pronoun, a preposition, a participle, an age, an article, a name. */
    boolean isStart(int token) {
        return switch (tokens.tag(token)) {
            case WP, WRB, IN, VBG, VBN, CD, DT, NNP, NN, NNS, RB, RP, JJ, TO, PRPS -> true;
            case VBD -> isParticiple(clauses.verbGroupAt(token));
            default -> false;
        };
    }

    /** "Moss, | asked about it, said": what was tagged as a past tense and found to be none. */
    private boolean isParticiple(int group) {
        return group >= 0 && clauses.verbGroups().get(group).form() == VerbGroup.Form.PARTICIPLE;
    }

    boolean isPreposition(int token) {
        return (tokens.is(token, Tag.IN) || tokens.is(token, Tag.TO))
                && !FunctionWord.THAT.is(tokens.word(token))
                && !isClauseWord(tokens.word(token));
    }

    /** Subordinators that take no noun phrase of the subject's own. */
    private static boolean isClauseWord(int word) {
        return FunctionWord.IF.is(word)
                || FunctionWord.WHETHER.is(word)
                || FunctionWord.BECAUSE.is(word)
                || FunctionWord.WHILE.is(word)
                || FunctionWord.ALTHOUGH.is(word)
                || FunctionWord.THOUGH.is(word)
                || FunctionWord.UNLESS.is(word)
                || FunctionWord.SINCE.is(word)
                || FunctionWord.AS.is(word)
                || FunctionWord.AFTER.is(word)
                || FunctionWord.BEFORE.is(word)
                || FunctionWord.UNTIL.is(word);
    }
}
