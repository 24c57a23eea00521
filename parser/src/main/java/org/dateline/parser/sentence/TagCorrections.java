package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;

/**
 * Mends tags that their neighbours rule out: a determiner takes no finite verb, a subject pronoun no base form, a modal verb no
 * verb before it. Transformation rules in the manner of E. Brill, "A Simple Rule-Based Part of Speech Tagger", 1992.
 */
final class TagCorrections {
    private static final int MENDED =
            TagSet.of(Tag.VB, Tag.VBP, Tag.VBZ, Tag.VBN, Tag.JJ, Tag.NN, Tag.NNS, Tag.MD, Tag.VBG, Tag.PRP);

    private static final int BASE = TagSet.of(Tag.VB, Tag.VBP);

    private final Lexicon lexicon;

    TagCorrections(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void apply(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isIn(i, MENDED)) {
                continue;
            }
            if (i == from && i + 2 < to && isGivenName(tokens, i)
                    || i > from && (i + 1 < to && isSyllableOfName(tokens, i) || isMonth(tokens, i))) {
                tokens.tag(i, Tag.NNP);
            } else if (i + 1 < to && isAdjective(tokens, i)) {
                tokens.tag(i, Tag.JJ);
            } else if (i > from && i + 1 < to && isReportNoun(tokens, i)) {
                tokens.tag(i, Tag.NNS);
                tokens.tag(i + 1, tokens.is(i + 1, Tag.VBP) ? Tag.VBP : Tag.VBD);
            } else if (i > from && isNounPlace(tokens, i, to)) {
                tokens.tag(i, tokens.is(i, Tag.VBZ) ? Tag.NNS : Tag.NN);
            } else if (i > from && i + 1 < to && isGerundPlace(tokens, i)) {
                tokens.tag(i, Tag.VBG);
            } else if (i > from && isLeft(tokens, i, to)) {
                tokens.tag(i, Tag.VBD);
            } else if (i > from && isSaying(tokens, i)) {
                tokens.tag(i, Tag.VBG);
            } else if (i > from && i + 1 < to && isRose(tokens, i)) {
                tokens.tag(i, Tag.VBD);
            } else if (i > from && i + 1 < to && isLeft(tokens, i)) {
                tokens.tag(i, Tag.VBD);
            } else if (i > from && i + 1 < to && isBehindModal(tokens, i)) {
                tokens.tag(i, Tag.VB);
            } else if (i > from && i + 1 < to && isLastTime(tokens, i)) {
                tokens.tag(i, Tag.RB);
            } else if (i > from && i + 1 < to && isPeople(tokens, i)) {
                tokens.tag(i, Tag.NNS);
            } else if (i > from && i + 2 < to && isPartyLetter(tokens, i)) {
                tokens.tag(i, Tag.NNP);
            } else if (i > from && isHeadPlace(tokens, i, to)) {
                tokens.tag(i, Tag.NN);
            } else if (i > from && isSubject(tokens, i - 1)) {
                finite(tokens, i, from);
            } else if (i > from && i + 1 < to && isVerbPlace(tokens, i)) {
                tokens.tag(i, Tag.VBP);
            } else if (i > from && i + 1 < to && isVerbBehindName(tokens, i)) {
                tokens.tag(i, tokens.is(i, Tag.NNS) ? Tag.VBZ : Tag.VBP);
            }
        }
    }

    /** "neighbouring states", "unnamed officials": forms of a verb that is not used. */
    private static boolean isAdjective(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBG) && tokens.reads(i, "neighbouring")
                || tokens.is(i, Tag.VBN) && tokens.reads(i, "unnamed");
    }

    /** "Baek Do-hyun": a capital behind a name and before a hyphen. */
    private static boolean isSyllableOfName(Tokens tokens, int i) {
        return tokens.isCapital(i) && tokens.is(i - 1, Tag.NNP) && tokens.is(i + 1, Tag.HYPH);
    }

    /** A given name that is a verb too, first in its sentence, before a family name and a verb: "Mark Moss said", "Will Moss, who". */
    private boolean isGivenName(Tokens tokens, int i) {
        boolean verb = tokens.is(i, Tag.VB) || tokens.is(i, Tag.VBP) || tokens.is(i, Tag.MD);
        boolean names = tokens.isCapital(i)
                && lexicon.is(tokens.word(i), WordFlag.GIVEN_NAME)
                && tokens.is(i + 1, Tag.NNP)
                && !lexicon.is(tokens.word(i + 1), WordFlag.WEEKDAY)
                && !lexicon.is(tokens.word(i + 1), WordFlag.MONTH);
        boolean goesOn = tokens.tag(i + 2).isFinite() || tokens.is(i + 2, Tag.MD) || tokens.is(i + 2, Tag.COMMA);
        return verb && names && goesOn && !tokens.isIn(i + 2, BASE);
    }

    /** "in May": no modal verb stands behind a preposition. */
    private boolean isMonth(Tokens tokens, int i) {
        return tokens.is(i, Tag.MD)
                && tokens.isCapital(i)
                && tokens.is(i - 1, Tag.IN)
                && lexicon.is(tokens.word(i), WordFlag.MONTH);
    }

    /** After an article or possessive, or right before a modal verb. */
    private boolean isNounPlace(Tokens tokens, int i, int to) {
        Tag tag = tokens.tag(i);
        boolean present = tag == Tag.VBP || tag == Tag.VBZ || tag == Tag.VB;
        if (!present
                || lexicon.is(tokens.word(i), WordFlag.BE)
                || lexicon.is(tokens.word(i), WordFlag.HAVE)
                || lexicon.is(tokens.word(i), WordFlag.DO)) {
            return false;
        }
        boolean article = isArticle(tokens, i - 1) || tokens.is(i - 1, Tag.PRPS);
        boolean modal = i + 1 < to
                && tokens.is(i + 1, Tag.MD)
                && !tokens.is(i - 1, Tag.PRP)
                && !tokens.is(i - 1, Tag.TO)
                && tag != Tag.VB;
        return article || modal;
    }

    /** A noun in -ing between a form of "be" and an object ("is training the army"), and "meeting" before whom one meets. */
    private boolean isGerundPlace(Tokens tokens, int i) {
        if (!tokens.is(i, Tag.NN) || tokens.isCapital(i) || !endsInIng(tokens, i)) {
            return false;
        }
        boolean named = tokens.is(i + 1, Tag.NNP)
                && !lexicon.is(tokens.word(i + 1), WordFlag.WEEKDAY)
                && !lexicon.is(tokens.word(i + 1), WordFlag.MONTH);
        boolean object = named || isArticle(tokens, i + 1) || tokens.is(i + 1, Tag.PRP) || tokens.is(i + 1, Tag.PRPS);
        boolean being = lexicon.is(tokens.word(i - 1), WordFlag.BE);
        boolean meeting = tokens.reads(i, "meeting");
        if (being) {
            return object
                    || meeting && (tokens.is(i + 1, Tag.NNS) || tokens.is(i + 1, Tag.IN) || tokens.is(i + 1, Tag.JJ));
        }
        boolean governed = tokens.tag(i - 1).isVerb() || tokens.is(i - 1, Tag.RP) || tokens.is(i - 1, Tag.IN);
        return meeting && governed && object;
    }

    /** "Moss left.", "leaders left the room": no side and no adjective, right behind a noun and before no noun. */
    private static boolean isLeft(Tokens tokens, int i, int to) {
        boolean behind = tokens.is(i - 1, Tag.NNP) || tokens.is(i - 1, Tag.NNS);
        boolean other = tokens.is(i, Tag.NN) || tokens.is(i, Tag.JJ) || tokens.is(i, Tag.VBN);
        return behind
                && other
                && !tokens.isCapital(i)
                && tokens.reads(i, "left")
                && (i + 1 == to
                        || tokens.is(i + 1, Tag.STOP)
                        || tokens.is(i + 1, Tag.DT)
                        || tokens.is(i + 1, Tag.NNP)
                        || tokens.is(i + 1, Tag.CD));
    }

    /** "Quoted him as saying": a cue in -ing behind "as". */
    private boolean isSaying(Tokens tokens, int i) {
        return tokens.is(i, Tag.NN)
                && !tokens.isCapital(i)
                && FunctionWord.AS.is(tokens.word(i - 1))
                && endsInIng(tokens, i)
                && lexicon.cueVerbs().next(PhraseTable.ROOT, tokens.word(i)) != 0;
    }

    private static boolean endsInIng(Tokens tokens, int i) {
        int end = tokens.end(i);
        return tokens.length(i) > 4 && tokens.text().startsWith("ing", end - 3);
    }

    /** A noun between a modal verb and an object: "will host the summit". */
    private boolean isBehindModal(Tokens tokens, int i) {
        return tokens.is(i, Tag.NN)
                && tokens.is(i - 1, Tag.MD)
                && !tokens.isCapital(i)
                && (isArticle(tokens, i + 1)
                        || tokens.is(i + 1, Tag.PRPS)
                        || tokens.is(i + 1, Tag.PRP)
                        || tellsOfMeeting(tokens.word(i)));
    }

    /** A verb that tells of a meeting, or of how real one is: host, visit, cancel. */
    private boolean tellsOfMeeting(int word) {
        for (MeetingWord meeting : lexicon.meetingWords(word)) {
            if (meeting.role() == MeetingWord.Role.VERB
                    || meeting.role() == MeetingWord.Role.LIGHT
                    || meeting.role() == MeetingWord.Role.STATUS) {
                return true;
            }
        }
        return false;
    }

    /** "The two last met in May". */
    private static boolean isLastTime(Tokens tokens, int i) {
        return tokens.is(i, Tag.JJ)
                && tokens.reads(i, "last")
                && tokens.is(i + 1, Tag.VBD)
                && (tokens.tag(i - 1).isNoun() || tokens.is(i - 1, Tag.PRP));
    }

    /** "(I-Vt.)": no pronoun between a bracket and a hyphen. */
    private static boolean isPartyLetter(Tokens tokens, int i) {
        return tokens.is(i, Tag.PRP)
                && tokens.is(i - 1, Tag.BRACKET)
                && tokens.is(i + 1, Tag.HYPH)
                && tokens.isCapital(i + 2);
    }

    /** A plural noun for people between a noun and its verb: "defence ministers gathered". */
    private boolean isPeople(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBZ)
                && lexicon.is(tokens.word(i), WordFlag.PLURAL_NOMINAL)
                && (tokens.tag(i - 1).isNoun() || tokens.is(i - 1, Tag.JJ))
                && (tokens.is(i + 1, Tag.VBD) || tokens.is(i + 1, Tag.VBN) || tokens.is(i + 1, Tag.MD));
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

    /** "Weber left for Lima": between a name and where somebody goes. */
    private static boolean isLeft(Tokens tokens, int i) {
        return (tokens.is(i, Tag.NN) || tokens.is(i, Tag.JJ))
                && tokens.reads(i, "left")
                && !tokens.isCapital(i)
                && tokens.is(i - 1, Tag.NNP)
                && (FunctionWord.FOR.is(tokens.word(i + 1)) || tokens.is(i + 1, Tag.NNP));
    }

    /** An adjective that is a noun for people too, where the phrase ends: "a US official said", "the army chief,". */
    private boolean isHeadPlace(Tokens tokens, int i, int to) {
        if (!tokens.is(i, Tag.JJ) || !lexicon.is(tokens.word(i), WordFlag.NOMINAL)) {
            return false;
        }
        boolean within = tokens.is(i - 1, Tag.DT)
                || tokens.is(i - 1, Tag.JJ)
                || tokens.tag(i - 1).isNoun()
                || tokens.is(i - 1, Tag.POS)
                || tokens.is(i - 1, Tag.PRPS);
        boolean ends = i + 1 == to
                || tokens.tag(i + 1).isFinite()
                || tokens.is(i + 1, Tag.MD)
                || tokens.is(i + 1, Tag.COMMA)
                || tokens.is(i + 1, Tag.STOP)
                || tokens.is(i + 1, Tag.WP);
        return within && ends;
    }

    /** A noun that is a cue verb too, between a plural and an infinitive or clause: "leaders plan to", "critics fear that". */
    private boolean isVerbPlace(Tokens tokens, int i) {
        if (!tokens.is(i, Tag.NN) || !tokens.is(i - 1, Tag.NNS) || tokens.isCapital(i)) {
            return false;
        }
        int next = tokens.word(i + 1);
        boolean clause = FunctionWord.TO.is(next)
                || FunctionWord.THAT.is(next)
                || tokens.is(i + 1, Tag.PRP)
                || isArticle(tokens, i + 1);
        return clause && lexicon.cueVerbs().next(PhraseTable.ROOT, tokens.word(i)) != 0;
    }

    /** Between a name and what can only follow a verb: "Moss calls for", "Times reports that", "Chad says it". */
    private boolean isVerbBehindName(Tokens tokens, int i) {
        boolean form = tokens.is(i, Tag.NNS) || tokens.is(i, Tag.VB);
        if (!form
                || tokens.isCapital(i)
                || !tokens.is(i - 1, Tag.NNP)
                || lexicon.cueVerbs().next(PhraseTable.ROOT, tokens.word(i)) == 0 && !tellsOfMeeting(tokens.word(i))) {
            return false;
        }
        int next = tokens.word(i + 1);
        return isArticle(tokens, i + 1)
                || FunctionWord.THAT.is(next)
                || tokens.is(i + 1, Tag.PRP)
                || tokens.is(i + 1, Tag.PRPS)
                || tokens.is(i + 1, Tag.TO)
                || tokens.is(i + 1, Tag.RP)
                || tokens.is(i + 1, Tag.QUOTE)
                || tokens.is(i + 1, Tag.NNP)
                || tokens.is(i + 1, Tag.JJ) && tokens.isCapital(i + 1)
                || (FunctionWord.FOR.is(next) || FunctionWord.ON.is(next) || FunctionWord.OUT.is(next))
                        && isPhrasal(tokens, i);
    }

    private boolean isPhrasal(Tokens tokens, int i) {
        PhraseTable table = lexicon.cueVerbs();
        return table.next(table.next(PhraseTable.ROOT, tokens.word(i)), tokens.word(i + 1)) != 0;
    }

    /** A cue noun in the plural right before a cue verb: "media reports said", "press reports say". */
    private boolean isReportNoun(Tokens tokens, int i) {
        boolean verbs = tokens.is(i, Tag.VBZ)
                && (tokens.is(i + 1, Tag.VBD) || tokens.is(i + 1, Tag.VBN) || tokens.is(i + 1, Tag.VBP));
        return verbs
                && lexicon.cueNouns().next(PhraseTable.ROOT, tokens.word(i)) != 0
                && lexicon.cueVerbs().next(PhraseTable.ROOT, tokens.word(i + 1)) != 0;
    }

    private static boolean isArticle(Tokens tokens, int i) {
        int word = tokens.word(i);
        return FunctionWord.THE.is(word) || FunctionWord.A.is(word) || FunctionWord.AN.is(word);
    }

    private static boolean isSingular(int word) {
        return FunctionWord.HE.is(word) || FunctionWord.SHE.is(word) || FunctionWord.WHO.is(word);
    }

    private static boolean isSubject(Tokens tokens, int i) {
        int word = tokens.word(i);
        return isSingular(word) || FunctionWord.THEY.is(word) || FunctionWord.WE.is(word) || FunctionWord.I.is(word);
    }

    /** A verb right behind a subject pronoun is finite unless an auxiliary stands before the pronoun, as in a question. */
    private void finite(Tokens tokens, int i, int from) {
        boolean question = i - 2 >= from && (tokens.is(i - 2, Tag.MD) || isAuxiliary(tokens.word(i - 2)));
        if (question) {
            return;
        }
        if (tokens.is(i, Tag.VBN)) {
            tokens.tag(i, Tag.VBD);
        } else if (tokens.is(i, Tag.VB)) {
            tokens.tag(i, Tag.VBP);
        } else if (tokens.is(i, Tag.NNS) && isSingular(tokens.word(i - 1))) {
            tokens.tag(i, Tag.VBZ);
        } else if (tokens.is(i, Tag.NN)
                && !isSingular(tokens.word(i - 1))
                && lexicon.cueVerbs().next(PhraseTable.ROOT, tokens.word(i)) != 0) {
            tokens.tag(i, Tag.VBP);
        }
    }

    private boolean isAuxiliary(int word) {
        return lexicon.is(word, WordFlag.BE) || lexicon.is(word, WordFlag.HAVE) || lexicon.is(word, WordFlag.DO);
    }
}
