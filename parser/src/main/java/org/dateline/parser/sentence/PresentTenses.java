package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;
import org.jspecify.annotations.Nullable;

/** Cue verbs in the present tense that were taken for nouns, between their subject and what only a verb takes. */
final class PresentTenses {
    private final Lexicon lexicon;
    private final PluralSubjects plurals;
    private final SingularSubjects singulars;
    private final TellingVerbs tellers;

    PresentTenses(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.plurals = new PluralSubjects(lexicon);
        this.singulars = new SingularSubjects(lexicon);
        this.tellers = new TellingVerbs(lexicon);
    }

    /** The tag that a token behind the first and before the last of {@code [from, to)} should have; null for its own. */
    @Nullable
    Tag mended(Tokens tokens, int i, int from, int to) {
        if (tokens.is(i, Tag.NN) && !tokens.isCapital(i)) {
            return isBehindPlural(tokens, i, from) ? Tag.VBP : null;
        }
        if (tokens.is(i, Tag.VB) && (isPlainPresent(tokens, i, from) || isQuoted(tokens, i, from))) {
            return Tag.VBP;
        }
        if (isBehindName(tokens, i)) {
            return tokens.is(i, Tag.NNS) ? Tag.VBZ : Tag.VBP;
        }
        if (tokens.is(i, Tag.NNS) && isBehindSingular(tokens, i, from, to)) {
            if (FunctionWord.THAT.is(tokens.word(i + 1))) {
                // no pronoun of a relative clause then
                tokens.tag(i + 1, Tag.IN);
            }
            return Tag.VBZ;
        }
        return null;
    }

    /** "leaders plan to", "critics fear that", "most view the plan as", "60 percent back him". */
    private boolean isBehindPlural(Tokens tokens, int i, int from) {
        if (!lexicon.cueVerbs().begins(tokens.word(i))) {
            return false;
        }
        if (tokens.is(i - 1, Tag.NNS) && (takesClause(tokens, i) || tellers.isBehindPronoun(tokens, i, from))
                || isOfRelative(tokens, i, from)) {
            return true;
        }
        int subject = tokens.is(i - 1, Tag.RB) && i - 2 >= from ? i - 2 : i - 1;
        return isCue(tokens.word(i))
                && !lexicon.is(tokens.word(i), WordFlag.NOMINAL)
                && (takesClause(tokens, i) || takesObject(tokens, i))
                && plurals.isPlural(tokens, subject, from);
    }

    /** "a deal which many | fear will fail": between a pronoun and its verb. */
    private boolean isOfRelative(Tokens tokens, int i, int from) {
        return i - 2 >= from
                && tokens.is(i + 1, Tag.MD)
                && (tokens.is(i - 1, Tag.NNS) || lexicon.is(tokens.word(i - 1), WordFlag.QUANTITY))
                && (tokens.is(i - 2, Tag.WP) || FunctionWord.THAT.is(tokens.word(i - 2)));
    }

    /** "those asked disapprove", "people briefed on it say": a base form that nothing before it governs. */
    private boolean isPlainPresent(Tokens tokens, int i, int from) {
        if (tokens.isCapital(i) || !isCue(tokens.word(i))) {
            return false;
        }
        boolean governed = lexicon.is(tokens.word(i - 1), WordFlag.HAVE) || isCausative(lexicon, tokens, i - 1);
        return tokens.is(i - 1, Tag.VBN) && !governed
                || (takesClause(tokens, i) || takesObject(tokens, i)) && plurals.isPlural(tokens, i - 1, from)
                || takesClause(tokens, i) && isUngoverned(tokens, i, from);
    }

    /** "farmers who want to leave say that": a plural, and nothing in the clause that takes a base form. */
    private boolean isUngoverned(Tokens tokens, int i, int from) {
        if (!tokens.tag(i - 1).isNoun() && !tokens.is(i - 1, Tag.VB)) {
            return false;
        }
        boolean plural = false;
        int k = i - 1;
        while (k >= from && !tokens.is(k, Tag.COMMA) && !tokens.isMark(k)) {
            if (tokens.is(k, Tag.MD)
                    || tokens.is(k, Tag.CC)
                    || FunctionWord.THAT.is(tokens.word(k))
                    || lexicon.is(tokens.word(k), WordFlag.DO)
                    || isCausative(lexicon, tokens, k)) {
                return false;
            }
            plural |= tokens.is(k, Tag.NNS) || FunctionWord.THOSE.is(tokens.word(k));
            k--;
        }
        return plural && !tokens.is(k + 1, Tag.VB);
    }

    /** A form of a verb whose object has a base form behind it: "helped the mayor win". */
    static boolean isCausative(Lexicon lexicon, Tokens tokens, int i) {
        return tokens.tag(i).isVerb() && lexicon.is(tokens.word(i), WordFlag.CAUSATIVE);
    }

    /** the gifts "call into doubt": a base form behind a plural and a mark. */
    private static boolean isQuoted(Tokens tokens, int i, int from) {
        return i - 2 >= from
                && tokens.is(i - 1, Tag.QUOTE)
                && (tokens.is(i - 2, Tag.NNS) || FunctionWord.THEY.is(tokens.word(i - 2)));
    }

    private static boolean takesClause(Tokens tokens, int i) {
        int next = tokens.word(i + 1);
        return FunctionWord.TO.is(next)
                || FunctionWord.THAT.is(next)
                || FunctionWord.WHETHER.is(next)
                || tokens.is(i + 1, Tag.WP)
                || tokens.is(i + 1, Tag.WRB)
                || tokens.is(i + 1, Tag.PRP)
                || TagCorrections.isArticle(tokens, i + 1);
    }

    private boolean takesObject(Tokens tokens, int i) {
        int next = tokens.word(i + 1);
        return tokens.is(i + 1, Tag.PRPS)
                || FunctionWord.THIS.is(next)
                || FunctionWord.THESE.is(next)
                || tokens.is(i + 1, Tag.VBG)
                || lexicon.is(next, WordFlag.AMOUNT)
                || lexicon.is(next, WordFlag.QUANTITY)
                || tokens.is(i + 1, Tag.NNP)
                        && !lexicon.is(next, WordFlag.WEEKDAY)
                        && !lexicon.is(next, WordFlag.MONTH);
    }

    /** "critics back the plan": no adverb between a plural that opens the sentence and an object. */
    boolean isBacking(Tokens tokens, int i, int from, int to) {
        if (!tokens.is(i, Tag.RB) || i == from || i + 1 >= to || !tokens.reads(i, "back")) {
            return false;
        }
        boolean object = TagCorrections.isArticle(tokens, i + 1) || tokens.is(i + 1, Tag.PRP) || takesObject(tokens, i);
        return object && plurals.isPlural(tokens, i - 1, from) && !hasVerb(tokens, from, i);
    }

    private static boolean hasVerb(Tokens tokens, int from, int to) {
        for (int i = to - 1; i >= from && !FunctionWord.THAT.is(tokens.word(i)); i--) {
            if (tokens.tag(i).isVerb() || tokens.is(i, Tag.MD)) {
                return true;
            }
        }
        return false;
    }

    /** "the letter demands her release", "the ministry projects that": the subject opens a clause. */
    private boolean isBehindSingular(Tokens tokens, int i, int from, int to) {
        if (!tokens.isCapital(i) && TagCorrections.isArticle(tokens, i + 1) && singulars.isReported(tokens, i, from)
                || singulars.isOfSomething(tokens, i, from)) {
            return true;
        }
        if (!tokens.isCapital(i) && isJourney(tokens, i, to) && SingularSubjects.isOpening(tokens, i, from)) {
            return true;
        }
        if (tokens.isCapital(i) || !(isCue(tokens.word(i)) && isObject(tokens, i + 1, to) || isCalling(tokens, i))) {
            return false;
        }
        return SingularSubjects.isOpening(tokens, i, from)
                || SingularSubjects.isNumbered(tokens, i - 1, from)
                || isInfinitive(tokens, i + 1, to) && SingularSubjects.isResumed(tokens, i - 1, from)
                || (FunctionWord.THAT.is(tokens.word(i + 1)) || tokens.is(i + 1, Tag.PRPS))
                        && SingularSubjects.isBehindAside(tokens, i - 1, from);
    }

    /** "The president travels to Oslo", "the mayor visits Oslo": behind a noun for a person, and a name behind it. */
    private boolean isJourney(Tokens tokens, int i, int to) {
        int word = tokens.word(i - 1);
        int name = tokens.is(i + 1, Tag.TO) ? i + 2 : i + 1;
        return name < to
                && tokens.is(name, Tag.NNP)
                && tokens.is(i - 1, Tag.NN)
                && lexicon.is(word, WordFlag.NOMINAL)
                && lexicon.nominal(word).type() == Nominal.Type.PERSON
                && isOfGoal(tokens.word(i));
    }

    private boolean isOfGoal(int word) {
        for (MeetingWord told : lexicon.meetingWords(word)) {
            if (told.role() == MeetingWord.Role.VERB
                    && (told.has(MeetingWord.Frame.GOAL) || told.has(MeetingWord.Frame.GOAL_TO))) {
                return true;
            }
        }
        return false;
    }

    /** "the bill calls for it": a text does so, and no telephone. */
    private boolean isCalling(Tokens tokens, int i) {
        int next = tokens.word(i + 1);
        return (FunctionWord.FOR.is(next) || FunctionWord.ON.is(next))
                && lexicon.cueNouns().begins(tokens.word(i - 1))
                && isPhrasal(tokens, i);
    }

    private static boolean isObject(Tokens tokens, int i, int to) {
        boolean clause = FunctionWord.THAT.is(tokens.word(i))
                && i + 1 < to
                && !tokens.tag(i + 1).isVerb()
                && !tokens.is(i + 1, Tag.MD)
                && !tokens.is(i + 1, Tag.RB);
        return clause
                || tokens.is(i, Tag.PRPS)
                || tokens.is(i, Tag.PRP)
                || isInfinitive(tokens, i, to)
                || isNegation(tokens.word(i)) && isInfinitive(tokens, i + 1, to)
                || TagCorrections.isArticle(tokens, i);
    }

    private static boolean isInfinitive(Tokens tokens, int i, int to) {
        return i + 1 < to && tokens.is(i, Tag.TO) && tokens.is(i + 1, Tag.VB);
    }

    private static boolean isNegation(int word) {
        return FunctionWord.NOT.is(word) || FunctionWord.NEVER.is(word);
    }

    private boolean isCue(int word) {
        return lexicon.cueVerbs().valueOf(word) != 0;
    }

    /** Between a name and what can only follow a verb: "Moss calls for", "Times reports that", "Chad says it". */
    private boolean isBehindName(Tokens tokens, int i) {
        boolean form = tokens.is(i, Tag.NNS) || tokens.is(i, Tag.VB);
        boolean that = FunctionWord.THAT.is(tokens.word(i + 1));
        // "Moss often notes that"
        int name = that && i > 1 && tokens.is(i - 1, Tag.RB) ? i - 2 : i - 1;
        if (!form
                || tokens.isCapital(i)
                || !tokens.is(name, Tag.NNP)
                || lexicon.is(tokens.word(name), WordFlag.WEEKDAY)
                || !lexicon.cueVerbs().begins(tokens.word(i)) && !tellsOfMeeting(tokens.word(i))) {
            return false;
        }
        int next = tokens.word(i + 1);
        return TagCorrections.isArticle(tokens, i + 1)
                || tokens.is(i + 1, Tag.STOP) && tokens.is(i, Tag.NNS) && isAfterthought(tokens, i)
                || that
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

    /** "It was shut, the paper Lima Hoy | reports.": a verb of saying behind a name, whose phrase a comma opens. */
    private boolean isAfterthought(Tokens tokens, int i) {
        Cue cue = lexicon.cueVerb(tokens.word(i));
        int first = i - 1;
        while (first > 0 && (tokens.tag(first).isNoun() || tokens.is(first, Tag.JJ) || tokens.is(first, Tag.DT))) {
            first--;
        }
        return cue != null && cue.has(Frame.PAREN) && cue.has(Frame.BARE) && tokens.is(first, Tag.COMMA);
    }

    private boolean isPhrasal(Tokens tokens, int i) {
        PhraseTable table = lexicon.cueVerbs();
        return table.next(table.next(PhraseTable.ROOT, tokens.word(i)), tokens.word(i + 1)) != 0;
    }

    /** A verb that tells of a meeting, or of how real one is: host, visit, cancel. */
    boolean tellsOfMeeting(int word) {
        for (MeetingWord meeting : lexicon.meetingWords(word)) {
            if (meeting.role() == MeetingWord.Role.VERB
                    || meeting.role() == MeetingWord.Role.LIGHT
                    || meeting.role() == MeetingWord.Role.STATUS) {
                return true;
            }
        }
        return false;
    }
}
