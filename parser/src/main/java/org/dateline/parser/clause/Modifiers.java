package org.dateline.parser.clause;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells what may stand before the head of a noun phrase: "the | newly built | harbour", "the | army-backed | council", "U.S. | military | officials". */
final class Modifiers {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final NationWords nations;
    private final OpeningParticiples participles;

    Modifiers(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.nations = new NationWords(tokens, lexicon);
        this.participles = new OpeningParticiples(tokens, lexicon);
    }

    /** Whether a token before the head, in a phrase that begins at {@code from}, modifies it. */
    boolean isModifier(int token, int from, int limit) {
        return switch (tokens.tag(token)) {
            case DT, PRPS -> token == from || isPredeterminer(token - 1);
            case JJ -> true;
            case VBN, VBG -> isParticipleBeforeNoun(token, from, limit) || isHyphenatedAhead(token, limit);
            case RB ->
                adjectiveAhead(token + 1, limit)
                        // "the | far-right leader"
                        || token + 2 < limit
                                && isHyphen(token + 1)
                                && tokens.isGlued(token + 1)
                                && adjectiveAhead(token + 2, limit)
                        || isParticiple(token + 1, limit) && (token > from || participles.isBehindVerb(token, limit));
            case CC -> token == from ? isBoth(token, limit) : isBetweenAdjectives(token, limit);
            case COMMA ->
                token > from
                        && tokens.is(token - 1, Tag.JJ)
                        && token + 1 < limit
                        && tokens.is(token + 1, Tag.JJ)
                        && nounAhead(token + 2, limit);
            case QUOTE ->
                token > from
                        && !tokens.is(token - 1, Tag.QUOTE)
                        && (nounAhead(token + 1, limit)
                                || isQuotedQuality(token + 1, limit)
                                || participles.isQuotedPair(token + 1, limit));
            case X -> token + 1 < limit && isCurrency(token) && tokens.is(token + 1, Tag.CD);
            default -> false;
        };
    }

    private boolean isParticipleBeforeNoun(int token, int from, int limit) {
        if (!nounAhead(token + 1, limit)) {
            return false;
        }
        return token > from
                ? !isVerbOfPair(token, from, limit)
                : isQualityOfSomebody(token, limit)
                        || nations.isVisitor(token)
                        || participles.isBehindVerb(token, limit);
    }

    /** "| Retired | teacher Ann Moss", "| Presiding | judge Ann Moss": what opens the sentence, and tells of a person with a name. */
    private boolean isQualityOfSomebody(int token, int limit) {
        int word = tokens.word(token);
        boolean active = tokens.is(token, Tag.VBG)
                && !lexicon.cueVerbs().begins(word)
                && lexicon.meetingWords(word).isEmpty();
        return (active || tokens.is(token, Tag.VBN))
                && tokens.isCapital(token)
                && token + 2 < limit
                && tokens.is(token + 1, Tag.NN)
                && !tokens.isCapital(token + 1)
                && tokens.is(token + 2, Tag.NNP)
                && lexicon.is(tokens.word(token + 1), WordFlag.NOMINAL);
    }

    /** "a | working-class | district": a participle before a hyphen, a noun and the head. */
    private boolean isHyphenatedAhead(int token, int limit) {
        return token + 2 < limit
                && isHyphen(token + 1)
                && tokens.isGlued(token + 1)
                && tokens.is(token + 2, Tag.NN)
                && tokens.tag(Math.min(token + 3, limit - 1)).isNoun();
    }

    /** "| both | ministers" */
    private boolean isBoth(int token, int limit) {
        return FunctionWord.BOTH.is(tokens.word(token)) && (nounAhead(token + 1, limit) || isDeterminer(token + 1));
    }

    /** "a short | and | quiet visit" */
    private boolean isBetweenAdjectives(int and, int limit) {
        return tokens.is(and - 1, Tag.JJ)
                && and + 1 < limit
                && (tokens.is(and + 1, Tag.JJ) || isNationAndName(and))
                && (nounAhead(and + 2, limit)
                        || and + 2 < limit && tokens.is(and + 2, Tag.QUOTE) && nounAhead(and + 3, limit));
    }

    /** "young Chilean and US sailors" */
    private boolean isNationAndName(int and) {
        return tokens.isCapital(and - 1)
                && tokens.is(and + 1, Tag.NNP)
                && and + 2 < tokens.size()
                && tokens.is(and + 2, Tag.NNS)
                && !tokens.isCapital(and + 2);
    }

    /** "The two | discussed trade": no sentence is without a finite verb, if something else can be it. */
    private boolean isVerbOfPair(int token, int from, int limit) {
        boolean pair = token == from + 2
                && tokens.is(token, Tag.VBN)
                && tokens.is(from, Tag.DT)
                && tokens.is(from + 1, Tag.CD)
                && tokens.reads(from + 1, "two");
        for (int i = token + 1; pair && i < limit; i++) {
            pair = !tokens.tag(i).isFinite() && !tokens.is(i, Tag.MD);
        }
        return pair;
    }

    /** "a "very stormy" call", "a "long and stormy" call" */
    private boolean isQuotedQuality(int token, int limit) {
        int i = token;
        while (i < limit
                && i < token + 4
                && (tokens.is(i, Tag.JJ) || tokens.is(i, Tag.RB) || i > token && tokens.is(i, Tag.CC))) {
            i++;
        }
        return i > token && i < limit && tokens.is(i, Tag.QUOTE) && nounAhead(i + 1, limit);
    }

    private boolean isCurrency(int token) {
        char c = tokens.first(token);
        return c == '$' || c == '#' || c == '~' || c == 0x20AC || c == 0xA3 || c == 0xA5;
    }

    private boolean isPredeterminer(int token) {
        return tokens.is(token, Tag.DT) || FunctionWord.BOTH.is(tokens.word(token));
    }

    private boolean isDeterminer(int token) {
        return tokens.is(token, Tag.DT) || tokens.is(token, Tag.PRPS);
    }

    private boolean nounAhead(int token, int limit) {
        if (token >= limit) {
            return false;
        }
        Tag tag = tokens.tag(token);
        return tag.isNoun()
                || (tag == Tag.JJ || tag == Tag.VBN || tag == Tag.HYPH)
                        && token + 1 < limit
                        && tokens.tag(token + 1).isNoun();
    }

    private boolean isParticiple(int token, int limit) {
        return tokens.is(token, Tag.VBN) && nounAhead(token + 1, limit);
    }

    private boolean adjectiveAhead(int token, int limit) {
        if (token >= limit) {
            return false;
        }
        Tag tag = tokens.tag(token);
        boolean quoted = token + 1 < limit && tokens.is(token + 1, Tag.QUOTE) && nounAhead(token + 2, limit);
        return tag == Tag.CD || tag == Tag.JJ && (quoted || nounAhead(token + 1, limit));
    }

    /** A hyphen, or the dash of "Peru–Chile". */
    boolean isHyphen(int token) {
        return tokens.is(token, Tag.HYPH)
                || tokens.is(token, Tag.COLON)
                        && tokens.first(token) == 0x2013
                        && tokens.isGlued(token)
                        && token + 1 < tokens.size()
                        && tokens.isGlued(token + 1);
    }

    /** The second part of a compound adjective: "the army-backed council". */
    boolean isHyphenated(int token, int limit) {
        Tag tag = tokens.tag(token);
        boolean participle = tag == Tag.VBN || tag == Tag.VBD || tag == Tag.VBG || tag == Tag.JJ;
        return participle && isHyphen(token - 1) && tokens.isGlued(token) && nounAhead(token + 1, limit);
    }

    /** An adjective between a name and the head: "the Swiss federal government", "U.S. military officials". */
    boolean isAfterName(int token, int limit) {
        if (tokens.is(token, Tag.JJ) && tokens.isCapital(token) && token > 0 && tokens.is(token - 1, Tag.NNP)) {
            return nounAhead(token + 1, limit) && (nations.are(token - 1, token) || nations.are(token - 1, token + 1));
        }
        boolean adjective = tokens.is(token, Tag.JJ)
                && !tokens.isCapital(token)
                && token + 1 < limit
                && tokens.tag(token + 1).isNoun();
        if (!adjective
                || !tokens.is(token - 1, Tag.NNP)
                || tokens.is(token + 1, Tag.NNP)
                || isOfTime(token)
                || isQuantity(token)) {
            return false;
        }
        int word = tokens.word(token - 1);
        return !lexicon.is(word, WordFlag.WEEKDAY) && !lexicon.is(word, WordFlag.MONTH);
    }

    private boolean isOfTime(int token) {
        int length = tokens.length(token);
        return length >= 4
                && length <= 7
                && (tokens.reads(token, "next")
                        || tokens.reads(token, "last")
                        || tokens.reads(token, "late")
                        || tokens.reads(token, "early")
                        || tokens.reads(token, "earlier"));
    }

    /** "many", "half": a word for how many or how much. */
    boolean isQuantity(int token) {
        return lexicon.is(tokens.word(token), WordFlag.QUANTITY);
    }
}
