package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;

/** Names and titles that were taken for verbs, by what stands beside them: "Mark | admitted", "in | May", "Judge | Ann Moss". */
final class NameCorrections {
    private static final int BASE = TagSet.of(Tag.VB, Tag.VBP);
    private static final int SYLLABLE = TagSet.of(Tag.VB, Tag.VBP, Tag.VBG, Tag.VBZ);
    private static final int PARTICIPLE = TagSet.of(Tag.VBN, Tag.VBD);
    private static final int OPENING = TagSet.of(Tag.VBN, Tag.VBD, Tag.JJ);
    private static final int LONGEST_SYLLABLE = 5;
    private static final int LONGEST_LETTERS = 8;

    private final Lexicon lexicon;

    NameCorrections(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a token of the sentence {@code [from, to)} is part of a name, whatever its tag. */
    boolean isName(Tokens tokens, int i, int from, int to) {
        if (isLetters(tokens, i, from, to) || isSpelledLikeParticiple(tokens, i, from, to)) {
            return true;
        }
        return i == from ? i + 2 < to && opensName(tokens, i, to) : isWithinSentence(tokens, i, from, to);
    }

    /** "| KRD | said": letters of no list among words that are not in capitals. */
    private static boolean isLetters(Tokens tokens, int i, int from, int to) {
        return tokens.isCapitals(i)
                && tokens.word(i) == 0
                && tokens.length(i) > 1
                && tokens.length(i) <= LONGEST_LETTERS
                && !(i > from && tokens.isCapitals(i - 1))
                && !(i + 1 < to && tokens.isCapitals(i + 1));
    }

    /** "Sheikh | Mohammed | bin Ali": a given name that ends like a participle, behind a capital or before a particle. */
    private boolean isSpelledLikeParticiple(Tokens tokens, int i, int from, int to) {
        boolean name = tokens.isIn(i, PARTICIPLE)
                && tokens.isCapital(i)
                && tokens.charAt(tokens.end(i) - 1) == 'd'
                && tokens.charAt(tokens.end(i) - 2) == 'e'
                && lexicon.is(tokens.word(i), WordFlag.GIVEN_NAME)
                && !lexicon.cueVerbs().begins(tokens.word(i));
        return name
                && (i > from && tokens.isCapital(i - 1)
                        || i + 1 < to && !tokens.isCapital(i + 1) && lexicon.is(tokens.word(i + 1), WordFlag.PARTICLE));
    }

    private boolean opensName(Tokens tokens, int i, int to) {
        return isKnown(tokens, i)
                || isGivenName(tokens, i)
                || isOffice(tokens, i)
                || isBranch(tokens, i)
                || isNamedBefore(tokens, i, to)
                || isPossessor(tokens, i)
                || isTitle(tokens, i)
                || isSubject(tokens, i)
                || isNameOfSubject(tokens, i);
    }

    private boolean isWithinSentence(Tokens tokens, int i, int from, int to) {
        if (!tokens.isCapital(i)) {
            return i + 2 < to && FunctionWord.BUT.is(tokens.word(i - 1)) && isOffice(tokens, i)
                    || isSmallSyllable(tokens, i, from)
                    || isChosen(tokens, i);
        }
        boolean last = i + 1 == to;
        return i + 2 < to && FunctionWord.BUT.is(tokens.word(i - 1)) && isOffice(tokens, i)
                || !last
                        && (tokens.is(i, Tag.MD) && isNameOfSubject(tokens, i)
                                || isSyllableOfName(tokens, i)
                                || isNameOfObject(tokens, i))
                || isMonth(tokens, i)
                || isFamilyName(tokens, i, to)
                || isLastOfName(tokens, i, from, to)
                || isSpeaker(tokens, i, from)
                || !last && isNameBehindQuotation(tokens, i)
                || i + 2 < to && isPartyLetter(tokens, i);
    }

    /** "| United | Nations officials said": a participle or adjective with which a known name of two words begins. */
    private boolean isKnown(Tokens tokens, int i) {
        if (!tokens.isIn(i, OPENING) || !tokens.isCapital(i) || !tokens.is(i + 1, Tag.NNP)) {
            return false;
        }
        PhraseTable names = lexicon.names();
        int state = names.next(PhraseTable.ROOT, tokens.word(i));
        state = state == 0 ? 0 : names.next(state, tokens.word(i + 1));
        return state != 0 && names.value(state) != 0;
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

    /** "Finance Minister X": a title of two words opens the sentence, and no command does. */
    private boolean isOffice(Tokens tokens, int i) {
        PhraseTable titles = lexicon.titles();
        int first = tokens.is(i, Tag.VB) ? titles.next(PhraseTable.ROOT, tokens.word(i)) : 0;
        int second = first == 0 ? 0 : titles.next(first, tokens.word(i + 1));
        return second != 0 && titles.value(second) != 0;
    }

    /** "Finance chief Ann Moss", "Finance Secretary Ann Moss": what somebody heads opens the sentence, and no verb of telling or meeting. */
    private boolean isBranch(Tokens tokens, int i) {
        int word = tokens.word(i + 1);
        boolean head =
                tokens.isCapital(i + 1) ? lexicon.titles().valueOf(word) != 0 : lexicon.is(word, WordFlag.NOMINAL);
        return tokens.is(i, Tag.VB)
                && head
                && tokens.is(i + 2, Tag.NNP)
                && !lexicon.cueVerbs().begins(tokens.word(i))
                && lexicon.meetingWords(tokens.word(i)).isEmpty();
    }

    /** "Orbital declined to say": no quality opens a sentence right before a verb of telling and what only a verb takes. */
    private boolean isSubject(Tokens tokens, int i) {
        boolean verb = tokens.is(i, Tag.JJ)
                && (tokens.is(i + 1, Tag.VBD) || tokens.is(i + 1, Tag.VBN))
                && !lexicon.is(tokens.word(i), WordFlag.QUANTITY)
                && lexicon.cueVerbs().begins(tokens.word(i + 1));
        return verb
                && (tokens.is(i + 2, Tag.TO)
                        || tokens.is(i + 2, Tag.PRP)
                        || tokens.is(i + 2, FunctionWord.THAT)
                        || TagCorrections.isArticle(tokens, i + 2));
    }

    /** "Inter's coach said": what somebody has opens the sentence, and no command. */
    private boolean isPossessor(Tokens tokens, int i) {
        return tokens.isIn(i, BASE)
                && tokens.is(i + 1, Tag.POS)
                && tokens.tag(i + 2).isNoun()
                && !lexicon.is(tokens.word(i), WordFlag.CAUSATIVE);
    }

    /** "said Ruth | Hale.": a quality with a capital behind a given name, where the phrase ends. */
    private boolean isFamilyName(Tokens tokens, int i, int to) {
        return tokens.is(i, Tag.JJ)
                && tokens.isCapital(i)
                && tokens.is(i - 1, Tag.NNP)
                && lexicon.is(tokens.word(i - 1), WordFlag.GIVEN_NAME)
                && (i + 1 == to || tokens.is(i + 1, Tag.STOP) || tokens.is(i + 1, Tag.COMMA));
    }

    /** "met Ann Moss | Hurd.": a capital behind two of a name, and small words around them; no verb is written so. */
    private static boolean isLastOfName(Tokens tokens, int i, int from, int to) {
        boolean ends = (tokens.is(i, Tag.VBD) || tokens.is(i, Tag.VBN))
                && i + 1 < to
                && (tokens.is(i + 1, Tag.STOP) || tokens.is(i + 1, Tag.COMMA));
        int first = i;
        while (ends && first > from && tokens.is(first - 1, Tag.NNP) && tokens.isCapital(first - 1)) {
            first--;
        }
        return first < i - 1 && first > from && tokens.tag(first - 1) != Tag.COMMA && !tokens.isCapital(first - 1);
    }

    /** "Unite, the union, said": no command stands before words that tell what it is and a verb. */
    private static boolean isNamedBefore(Tokens tokens, int i, int to) {
        if (!tokens.is(i, Tag.VB) || !tokens.is(i + 1, Tag.COMMA) || !FunctionWord.THE.is(tokens.word(i + 2))) {
            return false;
        }
        int comma = i + 3;
        while (comma < to && comma < i + 8 && (tokens.tag(comma).isNoun() || tokens.is(comma, Tag.JJ))) {
            comma++;
        }
        return comma + 1 < to
                && tokens.is(comma, Tag.COMMA)
                && (tokens.is(comma + 1, Tag.VBD) || tokens.is(comma + 1, Tag.VBZ) || tokens.is(comma + 1, Tag.VBN));
    }

    /** "Judge Ann Moss said": a title that is a verb too, before a name. */
    private boolean isTitle(Tokens tokens, int i) {
        return tokens.isIn(i, BASE)
                && lexicon.titles().valueOf(tokens.word(i)) != 0
                && tokens.is(i + 1, Tag.NNP)
                && (lexicon.is(tokens.word(i + 1), WordFlag.GIVEN_NAME)
                        || lexicon.is(tokens.word(i + 1), WordFlag.SURNAME));
    }

    /** A given name that is a verb too, with the verb right behind it: "Mark admitted", "Later, Grant called for". */
    private boolean isNameOfSubject(Tokens tokens, int i) {
        boolean verb = tokens.is(i, Tag.VB) || tokens.is(i, Tag.VBP) || tokens.is(i, Tag.MD);
        return verb
                && tokens.isCapital(i)
                && !tokens.isCapital(i + 1)
                && lexicon.is(tokens.word(i), WordFlag.GIVEN_NAME)
                && (tokens.is(i + 1, Tag.VBN) || tokens.is(i + 1, Tag.VBD) || tokens.is(i + 1, Tag.VBZ));
    }

    /** "'It is over,' said | Rose.": a verb with a capital right behind one of saying that follows a quotation. */
    private boolean isSpeaker(Tokens tokens, int i, int from) {
        boolean behind = tokens.tag(i).isVerb()
                && i - 2 > from
                && tokens.is(i - 2, Tag.QUOTE)
                && !tokens.isCapital(i - 1)
                && (tokens.is(i - 1, Tag.VBD) || tokens.is(i - 1, Tag.VBZ));
        Cue cue = behind ? lexicon.cueVerb(tokens.word(i - 1)) : null;
        return cue != null && cue.has(Frame.PAREN);
    }

    /** "'It is over,' Long told the paper": a capital between a closing mark and a verb of saying. */
    private boolean isNameBehindQuotation(Tokens tokens, int i) {
        Cue cue = tokens.is(i + 1, Tag.VBD) ? lexicon.cueVerb(tokens.word(i + 1)) : null;
        return cue != null
                && cue.has(Frame.QUOTE)
                && tokens.is(i, Tag.JJ)
                && tokens.isCapital(i)
                && tokens.is(i - 1, Tag.QUOTE);
    }

    /** "told Radio Norte": a capital between a verb in small letters and a name. */
    private static boolean isNameOfObject(Tokens tokens, int i) {
        return tokens.isIn(i, BASE)
                && tokens.isCapital(i)
                && tokens.is(i + 1, Tag.NNP)
                && tokens.tag(i - 1).isVerb()
                && !tokens.isCapital(i - 1);
    }

    /** "Baek Do-hyun": a capital behind a name and before a hyphen. */
    private static boolean isSyllableOfName(Tokens tokens, int i) {
        return tokens.isCapital(i) && tokens.is(i - 1, Tag.NNP) && tokens.is(i + 1, Tag.HYPH);
    }

    /** "Chiu Chui-ming said": a short small word behind the hyphen of a name, spelled like a verb; not "Lund-based", "Chiu Lund-led". */
    private static boolean isSmallSyllable(Tokens tokens, int i, int from) {
        return i > from + 2
                && tokens.isIn(i, SYLLABLE)
                && tokens.is(i - 1, Tag.HYPH)
                && tokens.length(i) <= LONGEST_SYLLABLE
                && tokens.length(i - 2) <= LONGEST_SYLLABLE + 1
                && tokens.isCapital(i - 2)
                && tokens.isCapital(i - 3)
                && tokens.is(i - 3, Tag.NNP);
    }

    /** "President-elect": one who is chosen, and nothing that somebody does. */
    private static boolean isChosen(Tokens tokens, int i) {
        return tokens.is(i - 1, Tag.HYPH) && (tokens.reads(i, "elect") || tokens.reads(i, "designate"));
    }

    /** "in May": no modal verb stands behind a preposition. */
    private boolean isMonth(Tokens tokens, int i) {
        return tokens.is(i, Tag.MD)
                && tokens.isCapital(i)
                && tokens.is(i - 1, Tag.IN)
                && lexicon.is(tokens.word(i), WordFlag.MONTH);
    }

    /** "(I-Vt.)": no pronoun between a bracket and a hyphen. */
    private static boolean isPartyLetter(Tokens tokens, int i) {
        return tokens.is(i, Tag.PRP)
                && tokens.is(i - 1, Tag.BRACKET)
                && tokens.is(i + 1, Tag.HYPH)
                && tokens.isCapital(i + 2);
    }
}
