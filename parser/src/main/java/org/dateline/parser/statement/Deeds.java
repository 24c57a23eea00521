package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;

/** Whether a conjunction joins to what is told what somebody did, in the reporter's words: "said she would go and locked the door". */
final class Deeds {
    private final Reading reading;

    Deeds(Reading reading) {
        this.reading = reading;
    }

    /** "thanked them 'for their trust' | and left": a verb behind words that are quoted from first to last is that of the speaker. */
    boolean isBehindQuotation(int conjunction, int start) {
        Quotation quotation = reading.is(start, Tag.QUOTE) ? reading.marks.quotationAt(start) : null;
        int group = reading.clauses.verbGroupAt(conjunction + 1);
        return quotation != null
                && quotation.open() == start
                && quotation.close() == conjunction - 1
                && group >= 0
                && (isCueGerund(group)
                        || reading.group(group).isFinite()
                                && reading.clauses.subjectStart(group) >= 0
                                && reading.clauses.subjectStart(group) < start);
    }

    /** "signs that read 'No' | and chanting that" */
    private boolean isCueGerund(int group) {
        return reading.group(group).form() == VerbGroup.Form.GERUND && reading.isCue(group);
    }

    /** "said she would go | and locked the door": a past tense behind what is only to come is done by who spoke. */
    boolean isOfSpeaker(int start, int token, int cue) {
        int group = reading.clauses.verbGroupAt(token);
        if (group < 0
                || reading.group(group).tense() != Tense.PAST
                || reading.group(group).perfect()
                || reading.group(group).start() != token
                || reading.group(cue).tense() != Tense.PAST) {
            return false;
        }
        if (reading.clauses.subject(group) != reading.clauses.subject(cue)) {
            return isRuling(group);
        }
        return isAhead(start, token) || reading.is(token - 2, Tag.COMMA) && isPerfect(start, token) || grants(group);
    }

    /** "ruled the sale was void | and fined the bank": no thing that is told of fines or jails anybody. */
    private boolean isRuling(int group) {
        int subject = reading.clauses.subject(group);
        return subject >= 0 && reading.sources.isThing(subject) && grants(group);
    }

    /** "| gave the bank | 14 days", "| fined the bank": a ruling on what stands behind the verb. */
    private boolean grants(int group) {
        int verb = reading.group(group).verb();
        int object = verb + 1;
        return reading.is(verb, WordFlag.GRANT)
                && object < reading.tokens.size()
                && reading.isPhraseStart(object)
                && (!reading.tokens.reads(verb, "gave")
                        || reading.times.isAnyWithin(
                                object, reading.phraseAt(object).end() + 2));
    }

    /** "left in May, saying she was ill, | and has since moved": the verb goes on with the one that the participle of the cue hangs on. */
    boolean isOfMain(int start, int token, int cue) {
        int group = reading.clauses.verbGroupAt(reading.is(token, Tag.RB) ? token + 1 : token);
        boolean hangs = group >= 0
                && cue >= 0
                && reading.group(group).isFinite()
                && reading.group(cue).form() == VerbGroup.Form.GERUND
                && reading.is(reading.group(cue).start() - 1, Tag.COMMA)
                && reading.hasFinite(start, token);
        int main = hangs ? finiteBefore(cue, reading.sentenceStart(start)) : -1;
        return main >= 0
                && (reading.group(group).tense() == reading.group(main).tense()
                        || reading.group(main).tense() == Tense.PAST
                                && reading.group(group).perfect())
                && !reading.hasComma(start, token - 2);
    }

    /** The last finite verb before a cue in its sentence, or -1. */
    private int finiteBefore(int cue, int from) {
        int main = cue - 1;
        while (main >= 0
                && !reading.group(main).isFinite()
                && reading.group(main).start() >= from) {
            main--;
        }
        return main >= 0 && reading.group(main).start() >= from ? main : -1;
    }

    /** "ruled he had lied, | and fined him": whether the verbs of what is told are all active and further in the past. */
    private boolean isPerfect(int start, int token) {
        boolean perfect = false;
        for (int i = start; i < token; i++) {
            int other = reading.clauses.verbGroupAt(i);
            if (other >= 0 && reading.group(other).isFinite()) {
                if (reading.group(other).tense() != Tense.PAST
                        || !reading.group(other).perfect()
                        || reading.group(other).passive()) {
                    return false;
                }
                perfect = true;
            }
        }
        return perfect;
    }

    /** "is expected to host it | and was praised": a finite verb of the subject is not governed with an infinitive. */
    boolean isBesideInfinitive(int start, int token) {
        int infinitive = reading.is(start, Tag.TO) ? reading.clauses.verbGroupAt(start) : -1;
        int group = infinitive < 0 ? -1 : reading.clauses.verbGroupAt(reading.is(token, Tag.RB) ? token + 1 : token);
        return group >= 0
                && reading.group(group).isFinite()
                && (reading.group(group).start() < reading.group(group).verb()
                        || reading.is(reading.group(group).verb(), Tag.VBD)
                                && !reading.group(infinitive).perfect()
                                && !reading.group(infinitive).passive()
                        || reading.is(reading.group(group).verb(), Tag.VBZ))
                && reading.clauses.subjectStart(group) >= 0
                && reading.clauses.subjectStart(group) < start;
    }

    /** "said it would sue, | and the ministry summoned the envoy": what another did, behind what is only to come. */
    boolean isOfAnother(int start, int token, int cue, int limit) {
        int verb = token < limit && reading.isPhraseStart(token) ? reading.phraseEnd(token, limit) : limit;
        int group = verb < limit ? reading.clauses.verbGroupAt(verb) : -1;
        return group >= 0
                && reading.group(group).isFinite()
                && reading.group(group).tense() == Tense.PAST
                && reading.group(group).start() == reading.group(group).verb()
                && reading.group(cue).tense() == Tense.PAST
                && !reading.is(reading.group(group).verb(), WordFlag.BE)
                && !reading.is(reading.group(group).verb(), WordFlag.HAVE)
                && isAhead(start, token);
    }

    /** Whether the verbs of what is told are all of what is to come or may be. */
    private boolean isAhead(int start, int token) {
        boolean ahead = false;
        for (int i = start; i < token; i++) {
            int other = reading.clauses.verbGroupAt(i);
            if (other >= 0 && reading.group(other).isFinite()) {
                if (reading.group(other).tense() != Tense.NONE
                        && reading.group(other).tense() != Tense.FUTURE) {
                    return false;
                }
                ahead = true;
            }
        }
        return ahead;
    }
}
