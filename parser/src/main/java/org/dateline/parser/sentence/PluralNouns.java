package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;

/** Plurals that were taken for verbs in the singular. */
final class PluralNouns {
    private static final int BASE = TagSet.of(Tag.VB, Tag.VBP);
    private static final int PRESENT = TagSet.of(Tag.VB, Tag.VBP, Tag.NN);

    private final Lexicon lexicon;
    private final PeopleNouns people;

    PluralNouns(Lexicon lexicon, PeopleNouns people) {
        this.lexicon = lexicon;
        this.people = people;
    }

    /** Whether a plural was taken for a verb in the singular. */
    boolean isPlural(Tokens tokens, int i, int from, int to) {
        boolean last = i + 1 == to;
        if (i + 2 < to && isReportNoun(tokens, i)) {
            // what it stands before is no participle or noun then
            tokens.tag(i + 1, tokens.isIn(i + 1, PRESENT) ? Tag.VBP : Tag.VBD);
            return true;
        }
        if (!last && people.isPeople(tokens, i)) {
            if (tokens.is(i + 1, Tag.VB)) {
                tokens.tag(i + 1, Tag.VBP);
            }
            return true;
        }
        if (i == from + 1 && !last && isCounted(tokens, i)) {
            if (tokens.is(i + 1, Tag.VBN)) {
                tokens.tag(i + 1, Tag.VBD);
            }
            return true;
        }
        if (i == from + 1 && isSubject(tokens, i, to)) {
            tokens.tag(from, Tag.NN);
            return true;
        }
        return i + 2 < to && (isFigures(tokens, i, to) || isWanted(tokens, i) || isGoverned(tokens, i, from))
                || !last && (isBehindDay(tokens, i, from) || isBehindQuality(tokens, i, from));
    }

    /** A cue noun in the plural right before a cue verb: "media reports said", "press reports say". */
    private boolean isReportNoun(Tokens tokens, int i) {
        boolean verbs = tokens.is(i, Tag.VBZ)
                && (tokens.is(i + 1, Tag.VBD)
                        || tokens.is(i + 1, Tag.VBN)
                        || tokens.isIn(i + 1, BASE)
                        || tokens.is(i + 1, Tag.NN) && (tokens.is(i + 2, Tag.NNP) || tokens.is(i + 2, Tag.PRP)));
        return verbs
                && lexicon.cueNouns().begins(tokens.word(i))
                && lexicon.cueVerbs().begins(tokens.word(i + 1));
    }

    /** "Two trains collided": what a number counts that opens the sentence, before its verb; a year counts nothing. */
    private static boolean isCounted(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBZ)
                && tokens.is(i - 1, Tag.CD)
                && !tokens.is(i - 1, FunctionWord.ONE)
                && tokens.length(i - 1) != 4
                && (tokens.is(i + 1, Tag.VBD)
                        || tokens.is(i + 1, Tag.VBN)
                        || tokens.is(i + 1, Tag.VBP)
                        || tokens.is(i + 1, Tag.MD));
    }

    /** "Price lists, he said, were": a verb has no subject in the one word before it, unless that is a name, a noun or a pronoun. */
    private static boolean isSubject(Tokens tokens, int i, int to) {
        boolean verbs = tokens.is(i, Tag.VBZ)
                && (tokens.is(i - 1, Tag.VBN) || tokens.is(i - 1, Tag.VBD) || tokens.is(i - 1, Tag.VB));
        return verbs && i + 2 < to && tokens.is(i + 1, Tag.COMMA) && !tokens.is(i + 2, Tag.CC);
    }

    /** "millers at | rallies | in Graz": no verb between two prepositions, unless the first is left behind by what it governs. */
    private boolean isGoverned(Tokens tokens, int i, int from) {
        int word = tokens.word(i - 1);
        return i - 2 >= from
                && tokens.is(i, Tag.VBZ)
                && tokens.is(i + 1, Tag.IN)
                && tokens.tag(i - 2).isNoun()
                && tokens.is(i - 1, Tag.IN)
                && lexicon.is(word, WordFlag.PREPOSITION)
                && !lexicon.is(word, WordFlag.SUBORDINATOR);
    }

    /** "that | samples | be sent": what is wanted to be, behind "that"; no verb has a base form right behind it. */
    private boolean isWanted(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBZ)
                && tokens.is(i + 1, Tag.VB)
                && lexicon.is(tokens.word(i + 1), WordFlag.BE)
                && tokens.is(i - 1, FunctionWord.THAT);
    }

    /** "Sales fell, | figures | from the bank show": a cue noun behind a comma, and a plural verb behind what hangs on it. */
    private boolean isFigures(Tokens tokens, int i, int to) {
        if (!tokens.is(i, Tag.VBZ)
                || !tokens.is(i - 1, Tag.COMMA)
                || !tokens.is(i + 1, Tag.IN)
                || !lexicon.cueNouns().begins(tokens.word(i))) {
            return false;
        }
        for (int k = i + 2; k < to && !tokens.is(k, Tag.COMMA); k++) {
            if (tokens.is(k, Tag.VBP)) {
                return true;
            }
        }
        return false;
    }

    /** "announced on Monday plans to": a verb before the day has what stands behind it as its object. */
    private boolean isBehindDay(Tokens tokens, int i, int from) {
        return tokens.is(i, Tag.VBZ)
                && i - 3 >= from
                && lexicon.is(tokens.word(i - 1), WordFlag.WEEKDAY)
                && FunctionWord.ON.is(tokens.word(i - 2))
                && tokens.tag(i - 3).isVerb()
                && lexicon.cueNouns().begins(tokens.word(i));
    }

    /** "Leaked documents from": a quality opens the sentence, and no verb follows it. */
    private boolean isBehindQuality(Tokens tokens, int i, int from) {
        return tokens.is(i, Tag.VBZ)
                && i - 1 == from
                && tokens.is(from, Tag.JJ)
                && tokens.is(i + 1, Tag.IN)
                && lexicon.cueNouns().begins(tokens.word(i));
    }
}
