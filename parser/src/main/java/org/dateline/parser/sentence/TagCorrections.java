package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;
import org.jspecify.annotations.Nullable;

/**
 * Mends tags that their neighbours rule out: a determiner takes no finite verb, a subject pronoun no base form, a modal verb no
 * verb before it. Transformation rules in the manner of E. Brill, "A Simple Rule-Based Part of Speech Tagger", 1992.
 */
final class TagCorrections {
    private final Lexicon lexicon;
    private final NounCorrections nouns;
    private final VerbCorrections verbs;
    private final Correlatives correlatives;
    private final HeadlineVerbs headlines;
    private final Subjunctives subjunctives;

    TagCorrections(Lexicon lexicon, NounPairs pairs) {
        this.lexicon = lexicon;
        this.nouns = new NounCorrections(lexicon, pairs);
        this.verbs = new VerbCorrections(lexicon);
        this.correlatives = new Correlatives(lexicon);
        this.headlines = new HeadlineVerbs(lexicon);
        this.subjunctives = new Subjunctives(lexicon);
    }

    void apply(Tokens tokens, int from, int to) {
        headlines.mend(tokens, from, to);
        for (int i = from; i < to; i++) {
            Tag tag = mended(tokens, i, from, to);
            if (tag != null) {
                tokens.tag(i, tag);
            }
        }
    }

    /** The tag that a token should have; null where its own is none of the faults known. */
    private @Nullable Tag mended(Tokens tokens, int i, int from, int to) {
        if (tokens.is(i, FunctionWord.WHOM) || isWhoever(tokens, i)) {
            return Tag.WP;
        }
        return switch (tokens.tag(i)) {
            case CC -> ofConjunction(tokens, i, from, to);
            case DT -> ofDeterminer(tokens, i, from, to);
            case EX -> isPlace(tokens, i, from, to) ? Tag.RB : null;
            case RB ->
                i > from && isBehindTime(tokens, i - 1) && isExistential(tokens, i, to)
                        ? Tag.EX
                        : ofAdverb(tokens, i, from, to);
            case JJ -> tokens.reads(i, "daily") ? ofAdverb(tokens, i, from, to) : ofOpenClass(tokens, i, from, to);
            case NNP -> i + 1 < to && verbs.isBehindName(tokens, i, from) ? Tag.VBG : null;
            case POS -> i + 1 < to && isVerb(tokens, i) ? Tag.VBZ : null;
            case IN -> isSyllable(tokens, i, from, to) ? Tag.NNP : i > from && isPost(tokens, i) ? Tag.NN : null;
            case X ->
                isName(tokens, i, from, to)
                        ? Tag.NNP
                        : verbs.isSaying(tokens, i, from)
                                ? Tag.VBP
                                : i > from && (tokens.is(i - 1, Tag.DT) || NounCorrections.isPerCent(tokens, i, to))
                                        ? Tag.NN
                                        : null;
            case PRPS -> isObject(tokens, i, from, to) ? Tag.PRP : null;
            case VBN -> isPreterite(tokens, i) ? Tag.VBD : ofOpenClass(tokens, i, from, to);
            case VBZ ->
                tokens.is(i, FunctionWord.UNLESS)
                        ? Tag.IN
                        : isOfSeveral(tokens, i, from, to) ? Tag.POS : ofOpenClass(tokens, i, from, to);
            case VBP ->
                i > from && tokens.is(i - 1, Tag.CD) && tokens.reads(i, "am")
                        ? Tag.NN
                        : ofOpenClass(tokens, i, from, to);
            case VB, VBD, NN, NNS, MD, VBG, PRP -> ofOpenClass(tokens, i, from, to);
            default -> null;
        };
    }

    /** "Police | there | say": a place, and no subject, between a noun and a verb of telling. */
    private boolean isPlace(Tokens tokens, int i, int from, int to) {
        return i > from
                && i + 1 < to
                && tokens.tag(i - 1).isNoun()
                && tokens.tag(i + 1).isFinite()
                && lexicon.cueVerb(tokens.word(i + 1)) != null;
    }

    /** "The owner | began by saying": no participle, whatever stands beside it. */
    private boolean isPreterite(Tokens tokens, int i) {
        return lexicon.is(tokens.word(i), WordFlag.PRETERITE);
    }

    private @Nullable Tag ofConjunction(Tokens tokens, int i, int from, int to) {
        if (isBothOfThem(tokens, i, to)) {
            return Tag.DT;
        }
        if (isNeitherOfThem(tokens, i, from, to)) {
            return Tag.DT;
        }
        if (isEitherAtEnd(tokens, i, from, to)) {
            return tokens.is(i - 1, Tag.IN) ? Tag.DT : Tag.RB;
        }
        return correlatives.mended(tokens, i, from, to);
    }

    private @Nullable Tag ofDeterminer(Tokens tokens, int i, int from, int to) {
        if (isExistential(tokens, i, to)) {
            return Tag.EX;
        }
        return isConjunction(tokens, i, from, to) ? Tag.IN : correlatives.mended(tokens, i, from, to);
    }

    /** "in May | there would be", "on Friday | there were": what is no place behind a time. */
    private boolean isBehindTime(Tokens tokens, int i) {
        return tokens.is(i, Tag.CD)
                || lexicon.is(tokens.word(i), WordFlag.MONTH)
                || lexicon.is(tokens.word(i), WordFlag.WEEKDAY);
    }

    /** "said in May | there would be", "said | there is": no determiner before a verb. */
    private static boolean isExistential(Tokens tokens, int i, int to) {
        return i + 1 < to
                && FunctionWord.THERE.is(tokens.word(i))
                && (tokens.is(i + 1, Tag.MD) || tokens.tag(i + 1).isFinite());
    }

    private @Nullable Tag ofAdverb(Tokens tokens, int i, int from, int to) {
        if (isHomeOffice(tokens, i, to) || isPaper(tokens, i, from, to) || nouns.isFirm(tokens, i, from, to)) {
            return Tag.NN;
        }
        if (verbs.isBacking(tokens, i, from, to)) {
            return Tag.VBP;
        }
        return i + 1 < to && nouns.isAttribute(tokens, i, from) ? Tag.JJ : null;
    }

    private @Nullable Tag ofOpenClass(Tokens tokens, int i, int from, int to) {
        if (subjunctives.is(tokens, i, from, to)) {
            return Tag.VBP;
        }
        Tag tag = nouns.mended(tokens, i, from, to);
        return tag == null ? verbs.mended(tokens, i, from, to) : tag;
    }

    /** "Neither wanted to say", "Neither of them left", "Neither town would pay": no conjunction where the sentence opens before a verb, "of" or one noun. */
    private static boolean isNeitherOfThem(Tokens tokens, int i, int from, int to) {
        return i + 1 < to
                && FunctionWord.NEITHER.is(tokens.word(i))
                && (i == from
                        || tokens.is(i - 1, Tag.BRACKET)
                        || tokens.is(i - 1, Tag.CC)
                        || tokens.is(i - 1, Tag.COLON))
                && (tokens.is(i + 1, Tag.VBD)
                        || tokens.is(i + 1, Tag.VBZ)
                        || FunctionWord.OF.is(tokens.word(i + 1))
                        || isOneBeforeVerb(tokens, i + 1, to));
    }

    private static boolean isOneBeforeVerb(Tokens tokens, int noun, int to) {
        return noun + 1 < to
                && tokens.is(noun, Tag.NN)
                && (tokens.is(noun + 1, Tag.MD) || tokens.is(noun + 1, Tag.VBD) || tokens.is(noun + 1, Tag.VBZ));
    }

    /** "would not run either.", "no friend of either, he said": before a mark nothing is left to choose from. */
    private static boolean isEitherAtEnd(Tokens tokens, int i, int from, int to) {
        return i > from
                && FunctionWord.EITHER.is(tokens.word(i))
                && (i + 1 == to
                        || tokens.is(i + 1, Tag.STOP)
                        || tokens.is(i + 1, Tag.COMMA)
                        || tokens.is(i + 1, Tag.QUOTE));
    }

    /** "Minister | Oh | Min-jae told", "| Oh | said": no interjection with a capital before a name, or right before a verb. */
    private static boolean isName(Tokens tokens, int i, int from, int to) {
        boolean within = i > from && !tokens.is(i - 1, Tag.QUOTE);
        return i + 1 < to
                && tokens.isCapital(i)
                && (within && tokens.is(i + 1, Tag.NNP)
                        || (within || i == from) && tokens.tag(i + 1).isFinite());
    }

    /** "the money's another matter", "the road's not safe": no possessive before an article or a negation. */
    private static boolean isVerb(Tokens tokens, int i) {
        return tokens.is(i, FunctionWord._S)
                && (isArticle(tokens, i + 1)
                        || tokens.is(i + 1, FunctionWord.ANOTHER)
                        || tokens.is(i + 1, FunctionWord.NOT));
    }

    /** "the children | 's records": no verb in the singular between a plural and a noun. */
    private static boolean isOfSeveral(Tokens tokens, int i, int from, int to) {
        return tokens.is(i, FunctionWord._S)
                && i > from
                && i + 1 < to
                && tokens.is(i - 1, Tag.NNS)
                && tokens.isGlued(i)
                && (tokens.is(i + 1, Tag.NN) || tokens.is(i + 1, Tag.NNS));
    }

    /** "says that | three ministers left": no singular before several; "said that | rival Moss lied": none before a name. */
    private boolean isConjunction(Tokens tokens, int i, int from, int to) {
        if (!FunctionWord.THAT.is(tokens.word(i)) || i == from) {
            return false;
        }
        // "found, however, | that his aide": one determiner before another
        if (i + 1 < to && (tokens.is(i + 1, Tag.PRPS) || isArticle(tokens, i + 1))) {
            return true;
        }
        if (!tokens.tag(i - 1).isVerb()) {
            int head = i + 1 < to && (tokens.is(i + 1, Tag.JJ) || tokens.is(i + 1, Tag.VBN)) ? i + 2 : i + 1;
            return tokens.tag(i - 1).isNoun() && head < to && (tokens.is(head, Tag.NNS) || isBehindDay(tokens, i, to));
        }
        int next = i + 1;
        while (next < to
                && (tokens.is(next, Tag.CD)
                        || tokens.is(next, Tag.JJ)
                        || tokens.is(next, Tag.VBN)
                        || tokens.is(next, Tag.NNP))) {
            next++;
        }
        boolean role = next + 1 < to && tokens.is(next, Tag.NN) && !tokens.isCapital(next) && next <= i + 2;
        return next < to && tokens.is(next, Tag.NNS) || role && tokens.is(next + 1, Tag.NNP);
    }

    /** "told the paper on Monday | that growth slowed": behind a day, before a noun and its verb. */
    private boolean isBehindDay(Tokens tokens, int i, int to) {
        return i + 2 < to
                && tokens.is(i + 1, Tag.NN)
                && (tokens.tag(i + 2).isVerb() || tokens.is(i + 2, Tag.MD))
                && lexicon.is(tokens.word(i - 1), WordFlag.WEEKDAY);
    }

    /** "said whoever stays": rare words, for which a tag was learnt from their ending. */
    private static boolean isWhoever(Tokens tokens, int i) {
        return tokens.reads(i, "whoever") || tokens.reads(i, "whomever");
    }

    /** "urged both sides to", "asked both to leave": no conjunction without a second part. */
    private static boolean isBothOfThem(Tokens tokens, int i, int to) {
        int next = i + 1;
        while (next < to && (tokens.is(next, Tag.JJ) || tokens.is(next, Tag.NN))) {
            next++;
        }
        boolean plural = FunctionWord.BOTH.is(tokens.word(i)) && next < to && tokens.is(next, Tag.NNS);
        boolean alone = FunctionWord.BOTH.is(tokens.word(i)) && next == i + 1 && next < to && tokens.is(next, Tag.TO);
        return alone || plural && (next + 1 == to || !tokens.is(next + 1, Tag.CC) && !tokens.is(next + 1, Tag.NNS));
    }

    /** "shows her | leaving | the house": the object of a gerund, which has none where it is a noun: "her handling of it". */
    private static boolean isDetermined(Tokens tokens, int i) {
        return tokens.is(i, Tag.DT) || tokens.is(i, Tag.PRPS);
    }

    /** "congratulated her for it", "told her.": nothing that is hers stands behind. */
    private static boolean isObject(Tokens tokens, int i, int from, int to) {
        boolean governed = i > from
                && FunctionWord.HER.is(tokens.word(i))
                && (tokens.tag(i - 1).isVerb() || tokens.is(i - 1, Tag.TO));
        return governed
                && (i + 1 == to
                        || tokens.is(i + 1, Tag.IN)
                        || tokens.is(i + 1, Tag.TO)
                        || tokens.is(i + 1, Tag.DT)
                        || tokens.is(i + 1, Tag.STOP)
                        || tokens.is(i + 1, Tag.COMMA)
                        || tokens.is(i + 1, Tag.COLON)
                        || tokens.is(i + 1, Tag.CC)
                        || tokens.is(i + 1, Tag.PRP)
                        || i + 2 < to && tokens.is(i + 1, Tag.VBG) && isDetermined(tokens, i + 2)
                        || tokens.is(i + 1, Tag.RB) && (i + 2 == to || isBehindObject(tokens, i + 2)));
    }

    private static boolean isBehindObject(Tokens tokens, int i) {
        return tokens.is(i, Tag.IN) || tokens.is(i, Tag.STOP) || tokens.is(i, Tag.COMMA) || tokens.is(i, Tag.TO);
    }

    /** "Baek In-ho": no preposition with a capital between a name and a hyphen. */
    private static boolean isSyllable(Tokens tokens, int i, int from, int to) {
        return i > from
                && i + 1 < to
                && tokens.isCapital(i)
                && tokens.is(i - 1, Tag.NNP)
                && tokens.is(i + 1, Tag.HYPH)
                && tokens.isGlued(i + 1);
    }

    /** "a Facebook | post", "a short | post": no preposition behind what tells of it. */
    private static boolean isPost(Tokens tokens, int i) {
        return tokens.reads(i, "post")
                && !tokens.isCapital(i)
                && !tokens.is(i + 1, Tag.HYPH)
                && (tokens.is(i - 1, Tag.NNP)
                        || tokens.is(i - 1, Tag.NN)
                        || tokens.is(i - 1, Tag.JJ)
                        || tokens.is(i - 1, Tag.DT)
                        || tokens.is(i - 1, Tag.PRPS)
                        || tokens.is(i - 1, Tag.POS));
    }

    /** "the home secretary", "its home affairs minister": no adverb before a noun. */
    private static boolean isHomeOffice(Tokens tokens, int i, int to) {
        return i + 1 < to
                && tokens.reads(i, "home")
                && (tokens.is(i + 1, Tag.NN) || tokens.is(i + 1, Tag.NNS) && i + 2 < to && tokens.is(i + 2, Tag.NN));
    }

    /** "the Peruvian daily El Faro", "the daily said": a paper before its name or its verb. */
    private static boolean isPaper(Tokens tokens, int i, int from, int to) {
        return i > from
                && i + 1 < to
                && tokens.reads(i, "daily")
                && !tokens.isCapital(i)
                && (tokens.is(i + 1, Tag.NNP) || tokens.tag(i + 1).isFinite())
                && (tokens.is(i - 1, Tag.DT)
                        || tokens.is(i - 1, Tag.JJ)
                        || tokens.tag(i - 1).isNoun() && tokens.is(i + 1, Tag.NNP));
    }

    static boolean isArticle(Tokens tokens, int i) {
        int word = tokens.word(i);
        return FunctionWord.THE.is(word) || FunctionWord.A.is(word) || FunctionWord.AN.is(word);
    }
}
