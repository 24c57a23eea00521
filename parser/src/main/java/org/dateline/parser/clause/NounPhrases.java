package org.dateline.parser.clause;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Finds where a noun phrase ends that begins at a token: one look at each token, one or two ahead. */
final class NounPhrases {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Modifiers modifiers;

    NounPhrases(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.modifiers = new Modifiers(tokens, lexicon);
    }

    NounPhrase phrase(int start, int end) {
        int head = end - 1;
        while (head > start && (!isHead(head) || isChained(head - 3, end))) {
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
                if (noun
                                && (isOfContact(i, from, limit)
                                        || beginsAnother(i)
                                        || isBehindDay(i, from)
                                        || isBehindPeriod(i, from))
                        || isBehindYear(i, from)) {
                    break;
                }
                noun = true;
                last = ++i;
            } else if (tag == Tag.POS && noun) {
                noun = false;
                last = ++i;
            } else if (tag == Tag.CD) {
                if (noun && (isBehindName(i, limit) || isOneMore(i, limit) || isOfTwo(i, from) || isOften(i, limit))) {
                    break;
                }
                last = ++i;
            } else if (noun && isChained(i, limit)) {
                i += 4;
                last = i;
            } else if (modifiers.isHyphen(i) && i > from && i + 1 < limit && tokens.isGlued(i)) {
                i++;
            } else if (noun
                    && (modifiers.isHyphenated(i, limit)
                            || modifiers.isAfterName(i, limit)
                            || isWithinTitle(i, limit))) {
                noun = false;
                i++;
            } else if (!noun && modifiers.isModifier(i, from, limit)) {
                i++;
            } else if (noun && tag == Tag.CC && tokens.word(i) == FunctionWord.AMPERSAND.number()) {
                i++;
            } else {
                break;
            }
        }
        return last > from ? last : lone(from, i, limit);
    }

    /** "mother | -of-three", "editor | -in-chief": what hyphens chain to a noun. */
    private boolean isChained(int hyphen, int limit) {
        return hyphen > 0
                && hyphen + 3 < limit
                && tokens.is(hyphen, Tag.HYPH)
                && tokens.is(hyphen + 1, Tag.IN)
                && tokens.is(hyphen + 2, Tag.HYPH)
                && (tokens.is(hyphen + 3, Tag.CD) || tokens.tag(hyphen + 3).isNoun());
    }

    /** A number in words behind a name: "met Moss | four times". */
    private boolean isBehindName(int number, int limit) {
        return tokens.is(number - 1, Tag.NNP)
                && !tokens.isNumber(number)
                && !tokens.isCapital(number)
                && number + 1 < limit
                && tokens.is(number + 1, Tag.NNS);
    }

    /** "Peru's deputy | foreign | minister": an adjective within a title. */
    private boolean isWithinTitle(int token, int limit) {
        PhraseTable titles = lexicon.titles();
        int first = tokens.is(token, Tag.JJ) ? titles.next(PhraseTable.ROOT, tokens.word(token - 1)) : 0;
        return first != 0
                && titles.next(first, tokens.word(token)) != 0
                && token + 1 < limit
                && tokens.tag(token + 1).isNoun();
    }

    /** "promised my daughter | one more summer": what is given behind whom it is given to. */
    private boolean isOneMore(int number, int limit) {
        return !tokens.isNumber(number) && number + 1 < limit && tokens.is(number + 1, FunctionWord.MORE);
    }

    /** "told her boss | three times", "told her boss | three years ago": how often or when, behind a noun. */
    private boolean isOften(int number, int limit) {
        return number + 1 < limit && tokens.reads(number + 1, "times")
                || number + 2 < limit && tokens.reads(number + 2, "ago");
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

    /** "a claim | two guards supported": a singular article goes with no number in words behind its noun. */
    private boolean isOfTwo(int number, int from) {
        return !tokens.isNumber(number)
                && !tokens.isCapital(number)
                && tokens.is(number - 1, Tag.NN)
                && (FunctionWord.A.is(tokens.word(from)) || FunctionWord.AN.is(tokens.word(from)));
    }

    /** "a step | critics say is wrong": a singular article goes with no plural, and a verb of telling comes next. */
    private boolean isOfContact(int token, int from, int limit) {
        return token + 1 < limit
                && (FunctionWord.A.is(tokens.word(from)) || FunctionWord.AN.is(tokens.word(from)))
                && tokens.is(token - 1, Tag.NN)
                && tokens.is(token, Tag.NNS)
                && isPeople(token)
                && tokens.tag(token + 1).isVerb()
                && lexicon.cueVerbs().begins(tokens.word(token + 1));
    }

    /** People behind a period without a preposition: "Last week | officials said". */
    private boolean isBehindPeriod(int token, int from) {
        return token == from + 2
                && (isPeople(token) || tokens.is(token, Tag.NNP))
                && lexicon.times().at(tokens.word(from)).role() == TimeRole.RELATION
                && lexicon.times().at(tokens.word(from + 1)).role() == TimeRole.UNIT;
    }

    /** A name behind a year or a court that opens the sentence with its preposition: "In 2019 | Moss told", "Outside court | Moss said". */
    private boolean isBehindYear(int token, int from) {
        boolean opens = token == from + 1
                && tokens.is(token, Tag.NNP)
                && from > 0
                && (tokens.is(from - 1, Tag.IN) || tokens.is(from - 1, Tag.RB))
                && tokens.isCapital(from - 1);
        return opens && (tokens.isNumber(from) && tokens.length(from) == 4 || isBody(from));
    }

    private boolean isBody(int token) {
        int word = tokens.word(token);
        return tokens.is(token, Tag.NN)
                && !tokens.isCapital(token)
                && lexicon.is(word, WordFlag.NOMINAL)
                && lexicon.nominal(word).type() == Nominal.Type.BODY;
    }

    private boolean isPeople(int token) {
        return tokens.is(token, Tag.NNS) && lexicon.is(tokens.word(token), WordFlag.PLURAL_NOMINAL)
                || tokens.tag(token).isNoun() && lexicon.is(tokens.word(token), WordFlag.COLLECTIVE);
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
                                && !(token + 1 < limit && tokens.is(token + 1, Tag.PRP))
                                && !isWished(token, from))
                && (tokens.is(from, Tag.DT) || tokens.is(from, Tag.PRPS) || tokens.is(from, Tag.CD));
        return before || within;
    }

    /** "asked that the minister | meet Lund": a present tense behind a singular is what is wished for, and no noun. */
    private boolean isWished(int token, int from) {
        return from > 0 && tokens.is(token, Tag.VBP) && tokens.is(from - 1, FunctionWord.THAT);
    }

    /** A demonstrative or quantifier that stands alone, or an adjective that its determiner makes a noun: "the poor", "her choice". */
    private int lone(int from, int end, int limit) {
        boolean determiner = tokens.is(from, Tag.DT) || tokens.is(from, Tag.PRPS);
        if (end > from + 1 && determiner && tokens.is(end - 1, Tag.JJ)) {
            return end;
        }
        if (modifiers.isQuantity(from)
                && from + 1 < limit
                && (tokens.tag(from + 1).isFinite()
                        || tokens.is(from + 1, Tag.MD)
                        || FunctionWord.OF.is(tokens.word(from + 1))
                        || isPlace(from + 1))) {
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

    /** "many | in the party", "few | outside the city" */
    private boolean isPlace(int token) {
        int word = tokens.word(token);
        return FunctionWord.IN.is(word)
                || FunctionWord.AT.is(word)
                || FunctionWord.ON.is(word)
                || FunctionWord.FROM.is(word)
                || FunctionWord.AMONG.is(word)
                || FunctionWord.WITHIN.is(word)
                || FunctionWord.INSIDE.is(word)
                || FunctionWord.OUTSIDE.is(word);
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
        return !tokens.isCapital(token - 1)
                && (tokens.is(token - 1, Tag.NNS) || isClaim(token - 1) || tokens.reads(token - 1, "something"));
    }

    /** "a claim | Moscow rejected": what is told takes no name behind it. */
    private boolean isClaim(int token) {
        int word = tokens.word(token);
        return tokens.is(token, Tag.NN)
                && lexicon.cueNouns().valueOf(word) != 0
                && !lexicon.is(word, WordFlag.NOMINAL)
                && !lexicon.is(word, WordFlag.ORGANIZATION_WORD);
    }

    /** "the envoy | today met" */
    private boolean isDay(int token) {
        int length = tokens.length(token);
        return length == 5 && tokens.reads(token, "today")
                || length == 8 && tokens.reads(token, "tomorrow")
                || length == 9 && tokens.reads(token, "yesterday");
    }
}
