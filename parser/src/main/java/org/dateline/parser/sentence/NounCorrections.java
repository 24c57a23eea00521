package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;
import org.jspecify.annotations.Nullable;

/** Nouns that were taken for verbs, adjectives or pronouns, by what stands beside them. */
final class NounCorrections {
    private static final int BASE = TagSet.of(Tag.VB, Tag.VBP);
    private static final int DETERMINED = TagSet.of(Tag.DT, Tag.JJ);

    private final Lexicon lexicon;
    private final NameCorrections names;
    private final PeopleNouns people;
    private final PluralNouns plurals;
    private final GerundNouns gerunds;
    private final TellingVerbs tellers;
    private final NounPairs pairs;

    NounCorrections(Lexicon lexicon, NounPairs pairs) {
        this.lexicon = lexicon;
        this.names = new NameCorrections(lexicon);
        this.people = new PeopleNouns(lexicon);
        this.plurals = new PluralNouns(lexicon, people);
        this.gerunds = new GerundNouns(lexicon);
        this.tellers = new TellingVerbs(lexicon);
        this.pairs = pairs;
    }

    /** The tag that a token of the sentence {@code [from, to)} should have; null where its own is none of the faults known. */
    @Nullable
    Tag mended(Tokens tokens, int i, int from, int to) {
        if (names.isName(tokens, i, from, to)) {
            return Tag.NNP;
        }
        if (i == from) {
            return tokens.is(i, Tag.JJ) && isParent(tokens, i, to) ? Tag.NN : null;
        }
        return switch (tokens.tag(i)) {
            case NNS -> isLessened(tokens, i) ? Tag.JJ : null;
            case VBZ ->
                plurals.isPlural(tokens, i, from, to)
                                || isNounPlace(tokens, i, from, to)
                                || i + 1 < to && pairs.isPair(tokens, i)
                        ? Tag.NNS
                        : null;
            case VBP, VB -> ofBaseForm(tokens, i, from, to);
            case VBD ->
                isNounPlace(tokens, i, from, to) || isPossessed(tokens, i, from, to) || people.isAccused(tokens, i, to)
                        ? Tag.NN
                        : null;
            case VBG -> gerunds.isNoun(tokens, i, to) ? Tag.NN : null;
            case JJ ->
                isPerCent(tokens, i, to)
                                || isParent(tokens, i, to)
                                || people.isHeadPlace(tokens, i, to)
                                || isAskedFor(tokens, i, to)
                        ? Tag.NN
                        : null;
            default -> isPerCent(tokens, i, to) || people.isAccused(tokens, i, to) ? Tag.NN : null;
        };
    }

    /** What a base form should be. */
    private @Nullable Tag ofBaseForm(Tokens tokens, int i, int from, int to) {
        boolean last = i + 1 == to;
        if (!last && isLast(tokens, i) || i + 3 < to && isListed(tokens, i, from)) {
            return Tag.JJ;
        }
        boolean head = !last
                && (people.isCourt(tokens, i)
                        || people.isRival(tokens, i)
                        || (isHeadBehindSingular(tokens, i, from) || isObjectHead(tokens, i, from))
                                && !isAuxiliary(tokens, i));
        boolean noun = head
                || !last && (people.isApposed(tokens, i) || isFinding(tokens, i))
                || isDemanded(tokens, i, to)
                || FunctionWord.SUCH.is(tokens.word(i - 1))
                || isOfSpeaker(tokens, i, from, to)
                || !last && pairs.isPair(tokens, i)
                || i > from && pairs.isPair(tokens, i - 1)
                || isNounPlace(tokens, i, from, to);
        return noun ? Tag.NN : null;
    }

    /** "urged | calm.", "pledged | support for it": all that a verb has as its object which takes one, and no bare infinitive. */
    private boolean isDemanded(Tokens tokens, int i, int to) {
        boolean ends = i + 1 == to
                || tokens.is(i + 1, Tag.STOP)
                || tokens.is(i + 1, Tag.COMMA)
                || tokens.is(i + 1, Tag.CC)
                || tokens.is(i + 1, Tag.IN);
        int before = tokens.word(i - 1);
        if (ends && (FunctionWord.FOR.is(before) || FunctionWord.OF.is(before) || FunctionWord.WITH.is(before))) {
            // "called for | calm."
            return true;
        }
        boolean finite = ends && (tokens.is(i - 1, Tag.VBD) || tokens.is(i - 1, Tag.VBZ));
        Cue cue = finite ? lexicon.cueVerb(tokens.word(i - 1)) : null;
        return cue != null
                && cue.has(Frame.OBJ)
                && !cue.has(Frame.WEAK)
                && !PresentTenses.isCausative(lexicon, tokens, i - 1);
    }

    /** "'It is late,' warns | lead | author Ann Moss": no verb between one of saying behind a quotation and who speaks. */
    private static boolean isOfSpeaker(Tokens tokens, int i, int from, int to) {
        return i > from + 1
                && i + 1 < to
                && tokens.tag(i - 1).isFinite()
                && tokens.is(i - 2, Tag.QUOTE)
                && tokens.isGlued(i - 2)
                && tokens.tag(i + 1).isNoun();
    }

    /** "Rivers run dry, | study | finds": what tells, between a comma and its verb. */
    private boolean isFinding(Tokens tokens, int i) {
        return tokens.is(i - 1, Tag.COMMA)
                && tokens.is(i + 1, Tag.VBZ)
                && lexicon.cueVerb(tokens.word(i + 1)) != null
                && lexicon.cueNouns().begins(tokens.word(i));
    }

    /** "72 | per | cent of voters": one measure, as "percent" is. */
    static boolean isPerCent(Tokens tokens, int i, int to) {
        return i + 1 < to && tokens.is(i, FunctionWord.PER) && tokens.isNumber(i - 1) && tokens.reads(i + 1, "cent");
    }

    /** "| mum | -of-two": a noun, before what hyphens chain to it. */
    private static boolean isParent(Tokens tokens, int i, int to) {
        return i + 4 < to
                && tokens.is(i + 1, Tag.HYPH)
                && FunctionWord.OF.is(tokens.word(i + 2))
                && tokens.is(i + 3, Tag.HYPH)
                && tokens.is(i + 4, Tag.CD);
    }

    /** "left the island last Thursday": no verb before a weekday. */
    private boolean isLast(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBP) && tokens.reads(i, "last") && lexicon.is(tokens.word(i + 1), WordFlag.WEEKDAY);
    }

    /** "a campaign stop in Graz", "a Chile poll showed": a singular that an indefinite article opens takes no plural verb. */
    private boolean isHeadBehindSingular(Tokens tokens, int i, int from) {
        boolean named = tokens.isIn(i, BASE) && tokens.is(i - 1, Tag.NNP);
        // "a third say so": several people
        boolean common = tokens.is(i - 1, Tag.NN) && !lexicon.is(tokens.word(i - 1), WordFlag.SHARE);
        if (!named && !(tokens.isIn(i, BASE) && common)) {
            return false;
        }
        int first = i - 1;
        while (first > from && (tokens.is(first, Tag.NN) || tokens.is(first, Tag.JJ) || tokens.is(first, Tag.NNP))) {
            first--;
        }
        int word = tokens.word(first);
        boolean governed = tokens.is(i, Tag.VB) && first > from && governsBase(tokens, first - 1);
        return !governed && (FunctionWord.A.is(word) || FunctionWord.AN.is(word) || FunctionWord.ANOTHER.is(word));
    }

    /** "helped | a widow move", "will | a judge hear it?": what takes a base form behind a phrase. */
    private boolean governsBase(Tokens tokens, int i) {
        return tokens.is(i, Tag.MD)
                || lexicon.is(tokens.word(i), WordFlag.DO)
                || PresentTenses.isCausative(lexicon, tokens, i);
    }

    /** "called the tax plan a gift": the object of a verb, whose noun in the singular takes no plural verb. */
    private boolean isObjectHead(Tokens tokens, int i, int from) {
        boolean noun = tokens.is(i, Tag.VBP)
                && tokens.is(i - 1, Tag.NN)
                && !tokens.isCapital(i - 1)
                && !lexicon.is(tokens.word(i - 1), WordFlag.NOMINAL);
        if (!noun) {
            return false;
        }
        int first = i - 1;
        while (first > from
                && (tokens.is(first, Tag.NN)
                        || tokens.is(first, Tag.JJ)
                        || tokens.is(first, Tag.DT)
                        || tokens.is(first, Tag.PRPS))) {
            first--;
        }
        return tokens.tag(first).isVerb()
                && !PresentTenses.isCausative(lexicon, tokens, first)
                && takesPredicate(tokens, first);
    }

    private boolean takesPredicate(Tokens tokens, int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && (cue.has(Frame.OBJ_ADJ) || cue.has(Frame.OBJ)) && !cue.has(Frame.BARE);
    }

    /** "said | more | tests were planned", "| overseas | firms": no adverb right before a plural. */
    boolean isAttribute(Tokens tokens, int i, int from) {
        return (lexicon.is(tokens.word(i), WordFlag.AMOUNT) || lexicon.is(tokens.word(i), WordFlag.ATTRIBUTIVE))
                && tokens.is(i + 1, Tag.NNS)
                && (i == from || !tokens.is(i - 1, Tag.RB));
    }

    /** "blamed high costs, | slow | permits and the war": no present tense in a list of things that a verb in the past has for its object. */
    private static boolean isListed(Tokens tokens, int i, int from) {
        boolean list = tokens.is(i, Tag.VBP)
                && tokens.is(i - 1, Tag.COMMA)
                && tokens.is(i + 1, Tag.NNS)
                && tokens.is(i + 2, Tag.CC)
                && (tokens.is(i + 3, Tag.DT)
                        || tokens.is(i + 3, Tag.PRPS)
                        || tokens.is(i + 3, Tag.JJ)
                        || tokens.tag(i + 3).isNoun());
        int before = i - 2;
        while (list
                && before > from
                && (tokens.tag(before).isNoun() || tokens.is(before, Tag.JJ) || tokens.is(before, Tag.DT))) {
            before--;
        }
        return list
                && before < i - 2
                && (tokens.is(before, Tag.VBD) || tokens.is(before, Tag.VBZ) || tokens.is(before, Tag.VBG));
    }

    /** "baseless": no plural. */
    private static boolean isLessened(Tokens tokens, int i) {
        return tokens.is(i, Tag.NNS)
                && !tokens.isCapital(i)
                && tokens.length(i) > 6
                && tokens.text().startsWith("less", tokens.end(i) - 4);
    }

    /** "the shipping firm,": a noun for a body where its phrase ends, and no adverb. */
    boolean isFirm(Tokens tokens, int i, int from, int to) {
        return i > from + 1
                && tokens.is(i, Tag.RB)
                && lexicon.is(tokens.word(i), WordFlag.NOMINAL)
                && (tokens.is(i - 1, Tag.PRPS)
                        || tokens.is(i - 1, Tag.NN)
                                && (tokens.isIn(i - 2, DETERMINED)
                                        || tokens.tag(i - 2).isNoun()))
                && (i + 1 == to
                        || tokens.is(i + 1, Tag.COMMA)
                        || tokens.is(i + 1, Tag.STOP)
                        || tokens.tag(i + 1).isFinite());
    }

    /** After an article or possessive, right before a modal verb, behind an infinitive, "to host talks", or behind "according to". */
    private boolean isNounPlace(Tokens tokens, int i, int from, int to) {
        Tag tag = tokens.tag(i);
        if (tag == Tag.VBD) {
            return tokens.is(i - 1, Tag.PRPS)
                    && i + 1 < to
                    && (tokens.tag(i + 1).isFinite()
                            || !FunctionWord.HER.is(tokens.word(i - 1))
                                    && (tokens.is(i + 1, Tag.IN) || tokens.is(i + 1, Tag.TO)));
        }
        boolean present = tag == Tag.VBP || tag == Tag.VBZ || tag == Tag.VB;
        if (!present || isAuxiliary(tokens, i)) {
            return false;
        }
        boolean article = TagCorrections.isArticle(tokens, i - 1)
                || tokens.is(i - 1, Tag.PRPS)
                || tokens.is(i - 1, Tag.POS) && !tokens.is(i + 1 < to ? i + 1 : i, Tag.VBN);
        boolean modal = i + 1 < to
                && tokens.is(i + 1, Tag.MD)
                && !tokens.is(i - 1, Tag.PRP)
                && !tokens.is(i - 1, Tag.TO)
                && tag != Tag.VB
                && !(tag == Tag.VBZ
                        && tellers.isBehindTeller(tokens, i, from)
                        && tellers.isTelling(tokens.word(i))
                        && !lexicon.cueNouns().begins(tokens.word(i)))
                && !(tokens.is(i - 1, Tag.NNS) && tellers.isBehindPronoun(tokens, i, from));
        boolean object = tag == Tag.VBZ
                && (tokens.is(i - 1, Tag.VB) && tokens.is(Math.max(0, i - 2), Tag.TO)
                        || (tokens.is(i - 1, Tag.VBD) || tokens.is(i - 1, Tag.VBN)) && isRejected(tokens, i));
        return article || modal || object || isSource(tokens, i, to);
    }

    /** "cut its full-year | forecast, citing": the last word of an object, in the form of a past tense that is a noun as well. */
    private boolean isPossessed(Tokens tokens, int i, int from, int to) {
        boolean ends = i + 1 == to
                || tokens.is(i + 1, Tag.COMMA)
                || tokens.is(i + 1, Tag.STOP)
                || tokens.is(i + 1, Tag.IN)
                || tokens.is(i + 1, Tag.TO)
                || tokens.is(i + 1, Tag.CC);
        if (!ends || !lexicon.is(tokens.word(i), WordFlag.UNCHANGED)) {
            return false;
        }
        if (tokens.is(i - 1, Tag.POS)) {
            // "the bank's | forecast for growth"
            return true;
        }
        int first = i - 1;
        while (first > from && (tokens.is(first, Tag.NN) || tokens.is(first, Tag.JJ) || tokens.is(first, Tag.HYPH))) {
            first--;
        }
        Cue cue = first > from ? lexicon.cueVerb(tokens.word(first - 1)) : null;
        return first < i - 1
                && first > from
                && tokens.is(first, Tag.PRPS)
                && tokens.tag(first - 1).isVerb()
                && (cue == null || !cue.has(Frame.BARE));
    }

    /** "rejected claims that": what is told stands right behind a verb that takes an object. */
    private boolean isRejected(Tokens tokens, int i) {
        Cue cue = lexicon.cueVerb(tokens.word(i - 1));
        return cue != null && cue.has(Frame.OBJ) && lexicon.cueNouns().begins(tokens.word(i));
    }

    /** "according to exit polls", "according to city estimates": no infinitive behind it, nor in "according to police,"; "according to plan" cites nothing. */
    private boolean isSource(Tokens tokens, int i, int to) {
        int before = i - 1;
        boolean closes = i + 1 == to || tokens.is(i + 1, Tag.COMMA) || tokens.is(i + 1, Tag.STOP);
        if (closes && tokens.is(before, Tag.TO) && !lexicon.is(tokens.word(i), WordFlag.NOMINAL)) {
            return false;
        }
        while (closes && before > i - 4 && before > 1 && (tokens.tag(before).isNoun() || tokens.is(before, Tag.JJ))) {
            before--;
        }
        return before > 0 && tokens.is(before, Tag.TO) && FunctionWord.ACCORDING.is(tokens.word(before - 1));
    }

    /** "called for | calm, and left": nothing stands behind that it could be an adjective of. */
    private boolean isAskedFor(Tokens tokens, int i, int to) {
        boolean object = i > 1
                && FunctionWord.FOR.is(tokens.word(i - 1))
                && tokens.tag(i - 2).isVerb();
        return object
                && (i + 1 == to
                        || tokens.is(i + 1, Tag.COMMA) && !isQuality(tokens, i + 2)
                        || tokens.is(i + 1, Tag.STOP)
                        || tokens.is(i + 1, Tag.IN)
                        || tokens.is(i + 1, Tag.CC)
                                && i + 2 < to
                                && tokens.tag(i + 2).isVerb());
    }

    /** "new, | binding rules": another adjective; "calm, | urging" is none. */
    private boolean isQuality(Tokens tokens, int i) {
        return tokens.is(i, Tag.JJ)
                || tokens.is(i, Tag.VBN)
                || tokens.is(i, Tag.VBG) && tokens.tag(i + 1).isNoun() && lexicon.cueVerb(tokens.word(i)) == null;
    }

    private boolean isAuxiliary(Tokens tokens, int i) {
        int word = tokens.word(i);
        return lexicon.is(word, WordFlag.BE) || lexicon.is(word, WordFlag.HAVE) || lexicon.is(word, WordFlag.DO);
    }
}
