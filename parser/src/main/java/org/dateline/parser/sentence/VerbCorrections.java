package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;
import org.jspecify.annotations.Nullable;

/** Verbs that were taken for nouns or adjectives or for another form, by what stands beside them; and adjectives taken for verbs. */
final class VerbCorrections {
    private static final int BASE = TagSet.of(Tag.VB, Tag.VBP);

    private final Lexicon lexicon;
    private final PresentTenses presents;
    private final GerundCorrections gerunds;
    private final TellingVerbs tellers;
    private final BaseForms bases;
    private final VerbalAdjectives adjectives;
    private final QuotingVerbs quoting;

    VerbCorrections(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.presents = new PresentTenses(lexicon);
        this.gerunds = new GerundCorrections(lexicon);
        this.tellers = new TellingVerbs(lexicon);
        this.bases = new BaseForms(lexicon, presents);
        this.adjectives = new VerbalAdjectives(lexicon);
        this.quoting = new QuotingVerbs(lexicon);
    }

    /** Whether an adverb is the verb "back". */
    boolean isBacking(Tokens tokens, int i, int from, int to) {
        return presents.isBacking(tokens, i, from, to);
    }

    /** Whether what was taken for a part of the name before it is a present participle: "with Ann Moss | complaining of noise". */
    boolean isBehindName(Tokens tokens, int i, int from) {
        return gerunds.isBehindName(tokens, i, from);
    }

    /** The tag that a token of the sentence {@code [from, to)} should have; null where its own is none of the faults known. */
    @Nullable
    Tag mended(Tokens tokens, int i, int from, int to) {
        boolean last = i + 1 == to;
        if (!last && VerbalAdjectives.isAdjective(tokens, i)) {
            return Tag.JJ;
        }
        if (i == from) {
            return adjectives.isOfTellers(tokens, i, to) ? Tag.JJ : null;
        }
        if (!last && VerbalAdjectives.isAforesaid(tokens, i)) {
            return Tag.DT;
        }
        return switch (tokens.tag(i)) {
            case VB -> ofBaseForm(tokens, i, from, to);
            case VBP -> ofPresent(tokens, i, from, to);
            case VBD -> ofPast(tokens, i, from, to);
            case VBN -> ofParticiple(tokens, i, from, to);
            case VBG -> !last && gerunds.isAdjective(tokens, i, from) ? Tag.JJ : null;
            case NN -> ofNoun(tokens, i, from, to);
            case NNS -> ofPlural(tokens, i, from, to);
            case JJ -> ofAdjective(tokens, i, from, to);
            default -> null;
        };
    }

    private @Nullable Tag ofBaseForm(Tokens tokens, int i, int from, int to) {
        boolean last = i + 1 == to;
        if (isFiniteForm(tokens.word(i))) {
            return FunctionWord.ARE.is(tokens.word(i)) ? Tag.VBP : Tag.VBD;
        }
        if (!last
                && (VerbalAdjectives.isQuotedAdjective(tokens, i)
                        || VerbalAdjectives.isClose(tokens, i)
                        || adjectives.isPredicate(tokens, i, from))) {
            return Tag.JJ;
        }
        if (!last && (quoting.isOfSpeaker(tokens, i, from) || isOfPlural(tokens, i, from, to))) {
            return Tag.NN;
        }
        return isUnchanged(tokens, i, from) ? Tag.VBD : behindSubject(tokens, i, from, to);
    }

    /** "police and | aid | groups said": no base form behind a noun and a conjunction, before a plural and its verb. */
    private boolean isOfPlural(Tokens tokens, int i, int from, int to) {
        return i - 2 >= from
                && i + 2 < to
                && tokens.is(i - 1, Tag.CC)
                && tokens.tag(i - 2).isNoun()
                && tokens.is(i + 1, Tag.NNS)
                && tokens.tag(i + 2).isFinite()
                && lexicon.cueVerb(tokens.word(i + 2)) != null;
    }

    private @Nullable Tag ofPresent(Tokens tokens, int i, int from, int to) {
        if (i + 1 < to && VerbalAdjectives.isClose(tokens, i)) {
            return Tag.JJ;
        }
        if (isPerfect(tokens, i)) {
            return Tag.VBN;
        }
        return isUnchanged(tokens, i, from) ? Tag.VBD : orBase(tokens, i, from, to);
    }

    /** "which it said had | come from the hills": no present right behind "had". */
    private boolean isPerfect(Tokens tokens, int i) {
        return lexicon.is(tokens.word(i - 1), WordFlag.HAVE)
                && (lexicon.is(tokens.word(i), WordFlag.BASE_PARTICIPLE)
                        || lexicon.is(tokens.word(i), WordFlag.UNCHANGED));
    }

    private @Nullable Tag ofPast(Tokens tokens, int i, int from, int to) {
        if (i + 1 < to
                && (VerbalAdjectives.isModifier(tokens, i, to)
                        || adjectives.isOfApposition(tokens, i, to)
                        || adjectives.isOfSpeaker(tokens, i, from, to))) {
            return Tag.JJ;
        }
        return isListed(tokens, i, from, to) ? Tag.VB : orBase(tokens, i, from, to);
    }

    /** "promised to scrap tolls, | cut | taxes and build roads": between an infinitive and another base form, a past tense that looks like one. */
    private boolean isListed(Tokens tokens, int i, int from, int to) {
        if (!tokens.is(i - 1, Tag.COMMA) || !lexicon.is(tokens.word(i), WordFlag.UNCHANGED)) {
            return false;
        }
        int before = i - 2;
        while (before > from + 1 && before > i - 12 && !tokens.tag(before).isVerb()) {
            before--;
        }
        if (!tokens.is(before, Tag.VB) || !tokens.is(before - 1, Tag.TO)) {
            return false;
        }
        for (int k = i + 1; k + 1 < Math.min(to, i + 14); k++) {
            if (tokens.is(k, Tag.CC) && tokens.isIn(k + 1, BASE)) {
                return true;
            }
            if (tokens.tag(k).isFinite()) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Tag orBase(Tokens tokens, int i, int from, int to) {
        return bases.isBase(tokens, i, from, to) ? Tag.VB : null;
    }

    private @Nullable Tag ofParticiple(Tokens tokens, int i, int from, int to) {
        boolean last = i + 1 == to;
        if (!last && (VerbalAdjectives.isModifier(tokens, i, to) || adjectives.isOfSpeaker(tokens, i, from, to))) {
            return Tag.JJ;
        }
        if (isLeft(tokens, i, to) || !last && quoting.isInverted(tokens, i)) {
            return Tag.VBD;
        }
        if (bases.isBase(tokens, i, from, to)) {
            return Tag.VB;
        }
        return !last && isBehindQuantity(tokens, i, from) ? Tag.VBD : behindSubject(tokens, i, from, to);
    }

    private @Nullable Tag ofNoun(Tokens tokens, int i, int from, int to) {
        if (gerunds.isGerund(tokens, i, from, to)) {
            return Tag.VBG;
        }
        if (isLeft(tokens, i, to) || i + 1 < to && (isRose(tokens, i) || quoting.isAnswer(tokens, i, from, to))) {
            return Tag.VBD;
        }
        return bases.isBase(tokens, i, from, to) ? Tag.VB : behindSubject(tokens, i, from, to);
    }

    private @Nullable Tag ofPlural(Tokens tokens, int i, int from, int to) {
        boolean verb = i + 1 < to
                && (quoting.isSpoken(tokens, i)
                        || quoting.isSpokenBehindName(tokens, i, from)
                        || isBehindWhich(tokens, i)
                        || tellers.isOfContact(tokens, i, from)
                        || isBehindAdverb(tokens, i, from)
                        || quoting.isJoking(tokens, i));
        return verb ? Tag.VBZ : behindSubject(tokens, i, from, to);
    }

    private @Nullable Tag ofAdjective(Tokens tokens, int i, int from, int to) {
        if (gerunds.isGerund(tokens, i, from, to)) {
            return Tag.VBG;
        }
        if (isLeft(tokens, i, to) || i + 1 < to && isRose(tokens, i)) {
            return Tag.VBD;
        }
        if (isDenied(tokens, i, from)) {
            return Tag.VB;
        }
        return i + 1 < to && (isLastTime(tokens, i) || isFurther(tokens, i)) ? Tag.RB : null;
    }

    /** "did not | elaborate": a verb of telling behind an auxiliary that only a base form follows. */
    private boolean isDenied(Tokens tokens, int i, int from) {
        boolean not =
                i - 2 >= from && (FunctionWord.NOT.is(tokens.word(i - 1)) || FunctionWord.NT.is(tokens.word(i - 1)));
        return not
                && (lexicon.is(tokens.word(i - 2), WordFlag.DO) || tokens.is(i - 2, Tag.MD))
                && lexicon.cueVerb(tokens.word(i)) != null;
    }

    /** "Malta now | looks for a buyer": no plural behind an adverb that parts it from a noun in the singular, before what a verb takes. */
    private static boolean isBehindAdverb(Tokens tokens, int i, int from) {
        boolean parted = i - 2 >= from
                && tokens.is(i - 1, Tag.RB)
                && !tokens.isCapital(i)
                && (tokens.is(i - 2, Tag.NNP) || tokens.is(i - 2, Tag.NN));
        return parted
                && (tokens.is(i + 1, Tag.IN)
                        || tokens.is(i + 1, Tag.TO)
                        || tokens.is(i + 1, Tag.DT)
                        || tokens.is(i + 1, Tag.PRPS))
                && isAlwaysAdverb(tokens, i - 1);
    }

    /** "now", "also", "still", but neither "nearly 20s" nor "only members": adverbs that no noun has before it. */
    private static boolean isAlwaysAdverb(Tokens tokens, int i) {
        int word = tokens.word(i);
        return FunctionWord.NOW.is(word) || FunctionWord.ALSO.is(word) || FunctionWord.STILL.is(word);
    }

    /** Behind a pronoun that is a subject a verb is finite; what stands between another subject and an object is one too. */
    private @Nullable Tag behindSubject(Tokens tokens, int i, int from, int to) {
        if (isSubject(tokens, i - 1)) {
            return isQuestion(tokens, i, from) ? null : finite(tokens, i);
        }
        return i + 1 < to ? presents.mended(tokens, i, from, to) : null;
    }

    /** "the days are gone", "what she said were myths": no base form. */
    private static boolean isFiniteForm(int word) {
        return FunctionWord.ARE.is(word) || FunctionWord.WERE.is(word) || FunctionWord.WAS.is(word);
    }

    /** "Moss left.", "leaders left the room", "Weber left for Lima": no side and no adjective, right behind a noun and before no other. */
    private static boolean isLeft(Tokens tokens, int i, int to) {
        boolean name = tokens.is(i - 1, Tag.NNP);
        boolean other = tokens.is(i, Tag.NN) || tokens.is(i, Tag.JJ) || tokens.is(i, Tag.VBN);
        return other
                && (name || tokens.is(i - 1, Tag.NNS))
                && !tokens.isCapital(i)
                && tokens.reads(i, "left")
                && (i + 1 == to
                        || tokens.is(i + 1, Tag.STOP)
                        || tokens.is(i + 1, Tag.DT)
                        || tokens.is(i + 1, Tag.NNP)
                        || tokens.is(i + 1, Tag.CD)
                        || name && !tokens.is(i, Tag.VBN) && FunctionWord.FOR.is(tokens.word(i + 1)));
    }

    /** "The firm put the loss at": a base form right behind a noun phrase in the singular that opens a clause. */
    private boolean isUnchanged(Tokens tokens, int i, int from) {
        return tokens.isIn(i, BASE)
                && lexicon.is(tokens.word(i), WordFlag.UNCHANGED)
                && SingularSubjects.isOpening(tokens, i, from);
    }

    /** "Output rose 3 percent": no adjective stands between a noun and a number, a preposition or an adverb. */
    private static boolean isRose(Tokens tokens, int i) {
        boolean other = tokens.is(i, Tag.JJ) || tokens.is(i, Tag.NN);
        return other
                && tokens.reads(i, "rose")
                && !tokens.isCapital(i)
                && tokens.tag(i - 1).isNoun()
                && (tokens.is(i + 1, Tag.CD)
                        || tokens.is(i + 1, Tag.IN)
                        || tokens.is(i + 1, Tag.TO)
                        || tokens.is(i + 1, Tag.RB));
    }

    /** "The two last met in May". */
    private static boolean isLastTime(Tokens tokens, int i) {
        return tokens.reads(i, "last")
                && tokens.is(i + 1, Tag.VBD)
                && (tokens.tag(i - 1).isNoun() || tokens.is(i - 1, Tag.PRP));
    }

    /** "Moss further dismissed the claim" */
    private static boolean isFurther(Tokens tokens, int i) {
        return tokens.is(i, Tag.JJ) && tokens.is(i + 1, Tag.VBD) && tokens.reads(i, "further");
    }

    /** "which oversees the canals" */
    private static boolean isBehindWhich(Tokens tokens, int i) {
        return tokens.is(i, Tag.NNS)
                && FunctionWord.WHICH.is(tokens.word(i - 1))
                && !tokens.isCapital(i)
                && (TagCorrections.isArticle(tokens, i + 1) || tokens.is(i + 1, Tag.PRPS));
    }

    /** "Many thought that", "some feared the plan": a quantity alone is the subject of a verb that takes a clause. */
    private boolean isBehindQuantity(Tokens tokens, int i, int from) {
        if (!tokens.is(i, Tag.VBN) || FunctionWord.BY.is(tokens.word(i + 1))) {
            return false;
        }
        boolean quantity = lexicon.is(tokens.word(i - 1), WordFlag.QUANTITY);
        boolean opens = i - 1 == from || tokens.is(i - 2, Tag.COMMA) || tokens.is(i - 2, Tag.CC);
        if (!quantity || !opens) {
            return false;
        }
        Cue cue = lexicon.cueVerb(tokens.word(i));
        return cue != null && cue.has(Frame.BARE);
    }

    /** "Some | say we should go": no interjection behind a quantity that opens the sentence. */
    boolean isSaying(Tokens tokens, int i, int from) {
        Cue cue = i == from + 1 && lexicon.is(tokens.word(from), WordFlag.QUANTITY)
                ? lexicon.cueVerb(tokens.word(i))
                : null;
        return cue != null && cue.has(Frame.BARE);
    }

    private static boolean isSingular(int word) {
        return FunctionWord.HE.is(word) || FunctionWord.SHE.is(word) || FunctionWord.WHO.is(word);
    }

    private static boolean isSubject(Tokens tokens, int i) {
        int word = tokens.word(i);
        return FunctionWord.isNominative(word) || FunctionWord.WHO.is(word);
    }

    /** An auxiliary stands before the subject. */
    private boolean isQuestion(Tokens tokens, int i, int from) {
        return i - 2 >= from && (tokens.is(i - 2, Tag.MD) || isAuxiliary(tokens.word(i - 2)));
    }

    /** A verb right behind a subject pronoun is finite. */
    private @Nullable Tag finite(Tokens tokens, int i) {
        boolean singular = isSingular(tokens.word(i - 1));
        return switch (tokens.tag(i)) {
            case VBN -> Tag.VBD;
            case VB -> Tag.VBP;
            // "who officials | say is ill"
            case NNS -> singular && !tokens.tag(i + 1).isFinite() ? Tag.VBZ : null;
            case NN -> !singular && lexicon.cueVerbs().begins(tokens.word(i)) ? Tag.VBP : null;
            default -> null;
        };
    }

    private boolean isAuxiliary(int word) {
        return lexicon.is(word, WordFlag.BE) || lexicon.is(word, WordFlag.HAVE) || lexicon.is(word, WordFlag.DO);
    }
}
