package org.dateline.parser.statement;

import org.dateline.model.StatementAct;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;

/** Subjects that follow the verb of a cue: "'A,' said Moss", "A, warned the mayor". */
final class InvertedSubjects {
    private final Reading reading;

    InvertedSubjects(Reading reading) {
        this.reading = reading;
    }

    /** The token after a subject that follows its verb: "said Moss"; 0 where it does not. */
    int end(int group) {
        VerbGroup verbs = reading.group(group);
        int after = reading.cueEnd(group);
        boolean possible = (reading.cue(group).has(Frame.PAREN) || isBehindSpeech(group))
                && verbs.start() == verbs.verb()
                && after < reading.tokens.size()
                && reading.isPhraseStart(after)
                && reading.timeEnd(after) == 0
                && after < reading.sentenceEnd(verbs.verb());
        int before = verbs.start() - 1;
        boolean addressed = possible
                && reading.cue(group).has(Frame.ADDR_THAT)
                && reading.clauses.subject(group) >= 0
                && !isSpokenByName(group, reading.phraseEnd(after, reading.sentenceEnd(verbs.verb())));
        if (!possible
                || addressed
                || reading.marks.isOpening(before)
                || hasOwnSubject(group)
                || isMade(group, after)
                || reading.names.isBehindWork(before + 1) && reading.clauses.subject(group) >= 0
                || !reading.is(before, Tag.QUOTE) && opensClause(group, after)) {
            return 0;
        }
        boolean edge = before < reading.sentenceStart(verbs.verb())
                || reading.is(before, Tag.COMMA)
                || reading.is(before, Tag.QUOTE)
                || reading.is(before, Tag.COLON)
                || reading.is(before, Tag.STOP)
                || reading.is(before, FunctionWord.AS);
        int end = edge ? reading.phraseEnd(after, reading.sentenceEnd(verbs.verb())) : 0;
        return reading.appositions.withoutMedium(after, end);
    }

    /** "'It is over,' | charged Moss": right behind a quoted clause, no title. */
    private boolean isBehindSpeech(int group) {
        int mark = reading.group(group).start() - 1;
        return reading.cue(group).has(Frame.QUOTE)
                && reading.marks.isClosing(mark)
                && reading.hasFinite(reading.marks.quotationAt(mark).open(), mark);
    }

    /** "You should wait, | suggests | Moss.": a name behind the verb, and nothing more, is no object of a verb that takes a clause. */
    boolean isSpokenByName(int group, int end) {
        Cue cue = reading.cue(group);
        int verb = reading.group(group).verb();
        boolean tells = cue.has(Frame.PAREN)
                && (cue.act() == StatementAct.SAY
                        || cue.act() == StatementAct.PROPOSE
                        || cue.act() == StatementAct.WARN)
                && (cue.has(Frame.THAT) || cue.has(Frame.ING));
        return tells
                && reading.is(reading.group(group).start() - 1, Tag.COMMA)
                && (reading.is(end - 1, Tag.NNP) || isText(reading.cueEnd(group)) || isSomebody(group))
                && reading.isBreak(end, reading.sentenceEnd(verb))
                && !reading.is(end + 1, Tag.CC);
    }

    /** "The dam will burst, | warned the mayor.": a party with an article, behind a clause of its own. */
    private boolean isSomebody(int group) {
        int token = reading.cueEnd(group);
        boolean party = reading.is(token, FunctionWord.THE)
                && reading.isPhraseStart(token)
                && reading.is(reading.phraseAt(token).head(), WordFlag.NOMINAL);
        int from = reading.sentenceStart(reading.group(group).verb());
        for (int i = group - 1; party && i >= 0 && reading.group(i).start() >= from; i--) {
            if (reading.group(i).isFinite()) {
                return !reading.clauses.isRelative(i) && reading.clauses.subject(i) >= 0;
            }
        }
        return false;
    }

    /** "No oil was found, | states the release.": a document with an article behind the verb. */
    private boolean isText(int token) {
        return reading.is(token, FunctionWord.THE)
                && reading.isPhraseStart(token)
                && reading.sources.isText(reading.clauses.nounPhraseAt(token));
    }

    /** Whether what follows the verb is the subject of the next one: "Ann, the mayor, said he left". */
    private boolean opensClause(int group, int after) {
        for (int next = group + 1; next < reading.clauses.verbGroups().size(); next++) {
            if (reading.group(next).isFinite()) {
                return reading.clauses.subjectStart(next) == after
                        && !reading.clauses.isRelative(next)
                        && !isOfPossessor(after, reading.group(next).start());
            }
        }
        return false;
    }

    /** "said Moss, a pilot | whose plane had crashed": the verb belongs to what the pronoun opens. */
    private boolean isOfPossessor(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, FunctionWord.WHOSE)) {
                return true;
            }
        }
        return false;
    }

    /** "Moss and his band, the Rooks, wrote | a dozen songs": a thing behind the verb of a subject that stands before it. */
    private boolean isMade(int group, int object) {
        int verb = reading.group(group).start();
        boolean subject = reading.clauses.subject(group) >= 0 || !reading.hasFinite(reading.sentenceStart(verb), verb);
        return subject
                && reading.is(reading.group(group).start() - 1, Tag.COMMA)
                && isThing(object, reading.sentenceEnd(object));
    }

    private boolean isThing(int object, int limit) {
        NounPhrase phrase = reading.phraseAt(object);
        boolean noun = reading.is(phrase.head(), Tag.NN) || reading.is(phrase.head(), Tag.NNS);
        return noun
                && !reading.is(phrase.head(), WordFlag.SHARE)
                && reading.sources.isThing(reading.clauses.nounPhraseAt(object))
                && reading.cast
                        .parties(object, reading.phraseEnd(object, limit))
                        .isEmpty();
    }

    private boolean hasOwnSubject(int group) {
        return reading.clauses.subjectEnd(group) == reading.group(group).start();
    }
}
