package org.dateline.parser.clause;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Finds where a noun phrase ends that begins at a token: one look at each token, one or two ahead. */
final class NounPhrases {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final NationWords nations;
    private final OpeningParticiples participles;

    NounPhrases(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.nations = new NationWords(tokens, lexicon);
        this.participles = new OpeningParticiples(tokens, lexicon);
    }

    NounPhrase phrase(int start, int end) {
        int head = end - 1;
        while (head > start && !isHead(head)) {
            head--;
        }
        return new NounPhrase(start, end, isHead(head) ? head : end - 1);
    }

    private boolean isHead(int token) {
        Tag tag = tokens.tag(token);
        return tag.isNoun() || tag == Tag.PRP || tag == Tag.CD && !tokens.isNumber(token) || isMeeting(token);
    }

    /** The token after the noun phrase that begins at {@code from}, or {@code from} where none does. */
    int end(int from, int limit) {
        Tag tag = tokens.tag(from);
        if (tag == Tag.PRP || tag == Tag.EX) {
            return from + 1;
        }
        int i = from;
        int last = from;
        boolean noun = false;
        while (i < limit) {
            tag = tokens.tag(i);
            if (tag.isNoun() || isMeeting(i) && isNominal(i, from, limit)) {
                if (noun && (beginsAnother(i) || isBehindDay(i, from) || isBehindPeriod(i, from))) {
                    break;
                }
                noun = true;
                last = ++i;
            } else if (tag == Tag.POS && noun) {
                noun = false;
                last = ++i;
            } else if (tag == Tag.CD) {
                if (noun && isBehindName(i, limit)) {
                    break;
                }
                last = ++i;
            } else if (isHyphen(i) && i > from && i + 1 < limit && tokens.isGlued(i)) {
                i++;
            } else if (noun && (isHyphenated(i, limit) || isAfterName(i, limit))) {
                noun = false;
                i++;
            } else if (!noun && isModifier(i, from, limit)) {
                i++;
            } else if (noun && tag == Tag.CC && tokens.word(i) == FunctionWord.AMPERSAND.number()) {
                i++;
            } else {
                break;
            }
        }
        return last > from ? last : lone(from, i, limit);
    }

    /** A number in words behind a name: "met Moss | four times". */
    private boolean isBehindName(int number, int limit) {
        return tokens.is(number - 1, Tag.NNP)
                && !tokens.isNumber(number)
                && !tokens.isCapital(number)
                && number + 1 < limit
                && tokens.is(number + 1, Tag.NNS);
    }

    /** A name or a plural behind a day: "On Sunday | Moss left", "announced on Sunday | plans". */
    private boolean isBehindDay(int token, int from) {
        boolean part = token == from + 2
                && lexicon.times().at(tokens.word(from + 1)).role() == TimeRole.PART
                && isPeople(token);
        return (token == from + 1 || part)
                && from > 0
                && FunctionWord.ON.is(tokens.word(from - 1))
                && (tokens.is(token, Tag.NNP) || tokens.is(token, Tag.NNS) || isPeople(token))
                && lexicon.is(tokens.word(from), WordFlag.WEEKDAY);
    }

    /** People behind a period without a preposition: "Last week | officials said". */
    private boolean isBehindPeriod(int token, int from) {
        return token == from + 2
                && isPeople(token)
                && lexicon.times().at(tokens.word(from)).role() == TimeRole.RELATION
                && lexicon.times().at(tokens.word(from + 1)).role() == TimeRole.UNIT;
    }

    private boolean isPeople(int token) {
        return tokens.is(token, Tag.NNS) && lexicon.is(tokens.word(token), WordFlag.PLURAL_NOMINAL)
                || tokens.tag(token).isNoun() && tokens.reads(token, "police");
    }

    /** A hyphen, or the dash of "Peru–Chile". */
    private boolean isHyphen(int token) {
        return tokens.is(token, Tag.HYPH)
                || tokens.is(token, Tag.COLON)
                        && tokens.first(token) == 0x2013
                        && tokens.isGlued(token)
                        && token + 1 < tokens.size()
                        && tokens.isGlued(token + 1);
    }

    /** The second part of a compound adjective: "the army-backed council". */
    private boolean isHyphenated(int token, int limit) {
        Tag tag = tokens.tag(token);
        boolean participle = tag == Tag.VBN || tag == Tag.VBD || tag == Tag.VBG || tag == Tag.JJ;
        return participle && isHyphen(token - 1) && tokens.isGlued(token) && nounAhead(token + 1, limit);
    }

    /** An adjective between a name and the head: "the Somali federal government", "U.S. military officials". */
    private boolean isAfterName(int token, int limit) {
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

    private boolean isMeeting(int token) {
        boolean verb = tokens.is(token, Tag.VBG)
                || tokens.is(token, Tag.VBZ)
                || tokens.is(token, Tag.VBP)
                || tokens.is(token, Tag.VB);
        return verb && lexicon.isMeetingNoun(tokens.word(token));
    }

    /** A meeting noun that looks like a verb: "a two-hour meeting", "that talks between". */
    private boolean isNominal(int token, int from, int limit) {
        boolean before =
                token + 1 < limit && FunctionWord.BETWEEN.is(tokens.word(token + 1)) && !tokens.is(token, Tag.VB);
        boolean base = tokens.is(token, Tag.VBP) || tokens.is(token, Tag.VB);
        boolean within = token > from
                && (tokens.is(token, Tag.VBG)
                        || base
                                && tokens.is(token - 1, Tag.NN)
                                && !(token + 1 < limit && tokens.is(token + 1, Tag.PRP)))
                && (tokens.is(from, Tag.DT) || tokens.is(from, Tag.PRPS) || tokens.is(from, Tag.CD));
        return before || within;
    }

    /** A demonstrative or quantifier that stands alone, or an adjective that its determiner makes a noun: "the poor", "her choice". */
    private int lone(int from, int end, int limit) {
        boolean determiner = tokens.is(from, Tag.DT) || tokens.is(from, Tag.PRPS);
        if (end > from + 1 && determiner && tokens.is(end - 1, Tag.JJ)) {
            return end;
        }
        if (isQuantity(from)
                && from + 1 < limit
                && (tokens.tag(from + 1).isFinite()
                        || tokens.is(from + 1, Tag.MD)
                        || FunctionWord.OF.is(tokens.word(from + 1)))) {
            return from + 1;
        }
        int word = tokens.word(from);
        boolean pronoun = tokens.is(from, Tag.DT)
                && (FunctionWord.THIS.is(word)
                        || FunctionWord.THESE.is(word)
                        || FunctionWord.THOSE.is(word)
                        || FunctionWord.THAT.is(word)
                        || FunctionWord.BOTH.is(word)
                        || FunctionWord.ALL.is(word)
                        || FunctionWord.SOME.is(word)
                        || (FunctionWord.ANY.is(word) || FunctionWord.EACH.is(word))
                                && from + 1 < limit
                                && FunctionWord.OF.is(tokens.word(from + 1))
                        || FunctionWord.ANOTHER.is(word)
                        || FunctionWord.NEITHER.is(word)
                        || FunctionWord.EITHER.is(word));
        return pronoun ? from + 1 : from;
    }

    private boolean isQuantity(int token) {
        int word = tokens.word(token);
        return FunctionWord.MANY.is(word)
                || FunctionWord.MOST.is(word)
                || FunctionWord.SEVERAL.is(word)
                || FunctionWord.FEW.is(word)
                || FunctionWord.SOME.is(word)
                || FunctionWord.NONE.is(word)
                || FunctionWord.BOTH.is(word)
                || FunctionWord.HALF.is(word);
    }

    /** A weekday, month or other name right after a complete phrase begins one of its own: "told reporters | Friday". */
    private boolean beginsAnother(int token) {
        if (!tokens.is(token, Tag.NNP)) {
            return isDay(token);
        }
        if (tokens.is(token - 1, Tag.HYPH)) {
            return false;
        }
        int word = tokens.word(token);
        if (lexicon.is(word, WordFlag.WEEKDAY)) {
            return true;
        }
        return tokens.is(token - 1, Tag.NNS) && !tokens.isCapital(token - 1);
    }

    /** "the envoy | today met" */
    private boolean isDay(int token) {
        int length = tokens.length(token);
        return length == 5 && tokens.reads(token, "today")
                || length == 8 && tokens.reads(token, "tomorrow")
                || length == 9 && tokens.reads(token, "yesterday");
    }

    private boolean isModifier(int token, int from, int limit) {
        return switch (tokens.tag(token)) {
            case DT, PRPS -> token == from || isPredeterminer(token - 1);
            case JJ -> true;
            case VBN, VBG ->
                token > from && nounAhead(token + 1, limit) && !isVerbOfPair(token, from, limit)
                        || token == from
                                && nounAhead(token + 1, limit)
                                && (nations.isVisitor(token) || participles.isBehindVerb(token, limit))
                        || token + 2 < limit
                                && isHyphen(token + 1)
                                && tokens.isGlued(token + 1)
                                && tokens.is(token + 2, Tag.NN)
                                && tokens.tag(Math.min(token + 3, limit - 1)).isNoun();
            case RB ->
                adjectiveAhead(token + 1, limit)
                        || isParticiple(token + 1, limit) && (token > from || participles.isBehindVerb(token, limit));
            case CC ->
                token == from
                                && FunctionWord.BOTH.is(tokens.word(token))
                                && (nounAhead(token + 1, limit) || isDeterminer(token + 1))
                        || token > from
                                && tokens.is(token - 1, Tag.JJ)
                                && token + 1 < limit
                                && (tokens.is(token + 1, Tag.JJ) || isNationAndName(token))
                                && nounAhead(token + 2, limit);
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

    /** "local Turkish and UK organisations" */
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

    /** "a "very productive" call" */
    private boolean isQuotedQuality(int token, int limit) {
        int i = token;
        while (i < limit && i < token + 4 && (tokens.is(i, Tag.JJ) || tokens.is(i, Tag.RB))) {
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
}
