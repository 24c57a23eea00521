package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;

/** Where content ends that a relative clause reports: before what is told of the noun or of the subject outside it. */
final class RelativeEnds {
    private final Reading reading;

    RelativeEnds(Reading reading) {
        this.reading = reading;
    }

    /** "a plan that critics say would fail, but | the mayor likes it": a clause with a subject goes with none that has a noun before the cue as its own. */
    boolean isBesideRelative(int start, int token, int cue, int limit) {
        int group = token < limit ? reading.clauses.verbGroupAt(start) : -1;
        int before = reading.clauses.subjectStart(cue) - 1;
        return group >= 0
                && reading.group(group).isFinite()
                && reading.group(group).start() == start
                && (reading.is(before, Tag.WP)
                        || reading.is(before, FunctionWord.THAT)
                        || reading.clauses.nounPhraseAt(before) >= 0)
                && reading.isPhraseStart(token)
                && reading.opensWithSubject(token, limit);
    }

    /** "a plan that critics say | would fail": what is told of the noun before. */
    boolean lacksSubject(int start) {
        int group = reading.clauses.verbGroupAt(start);
        return group >= 0 && reading.group(group).isFinite() && reading.clauses.subjectStart(group) < 0;
    }

    /** "In letters, which the paper said it had seen, | eight people complain": a clause behind a comma, of which the sentence had none yet. */
    boolean closesRelative(int next, int cue, int limit) {
        int pronoun = reading.clauses.isRelative(cue)
                ? reading.overAdverbs(reading.group(cue).start() - 1)
                : reading.clauses.subjectStart(cue) - 1;
        int from = reading.sentenceStart(reading.group(cue).verb());
        return pronoun > from
                && reading.is(pronoun, Tag.WP)
                && reading.is(pronoun - 1, Tag.COMMA)
                && next < limit
                && reading.isPhraseStart(next)
                && reading.opensWithSubject(next, limit)
                && !reading.hasFinite(overOpening(from), pronoun);
    }

    /** "accused a bank, which he would not name |, of fraud": what goes on with the noun before the pronoun. */
    boolean closesAside(int behind, int cue, int limit) {
        int pronoun = reading.clauses.subjectStart(cue) - 1;
        return (reading.is(behind, Tag.IN) || reading.is(behind, Tag.TO))
                && pronoun > 0
                && reading.is(pronoun, Tag.WP)
                && reading.drafts.size() > 0
                && reading.drafts.last().covers(behind)
                && reading.appositions.closing(pronoun - 1, limit) == behind - 1;
    }

    /** "Asked about the claim, which": behind a participle that opens the sentence, for nothing is its subject. */
    private int overOpening(int from) {
        int group = reading.clauses.verbGroupAt(from);
        boolean past = group >= 0 && reading.group(group).tense() == Tense.PAST;
        return past && reading.clauses.subjectStart(group) < 0
                ? reading.group(group).end()
                : from;
    }

    /** "those who say the dam is safe |, and who trust it, are wrong": the pronoun of the cue's own clause again, behind a conjunction. */
    boolean isRelatedAgain(int start, int comma, int cue) {
        boolean again = reading.is(comma + 1, Tag.CC)
                && reading.is(comma + 2, Tag.WP)
                && reading.clauses.isRelative(cue)
                && reading.tokens.word(comma + 2)
                        == reading.tokens.word(
                                reading.overAdverbs(reading.group(cue).start() - 1));
        for (int i = start; again && i < comma; i++) {
            again = !reading.is(i, Tag.WP);
        }
        return again;
    }

    /** The verb of a subject that stands before the content: "Ann, who says she won, left", "a guest who says she won | left", "a group backing him | left". */
    boolean resumesSubject(int i, int start, int limit) {
        int group = i < limit ? reading.clauses.verbGroupAt(i) : -1;
        return group >= 0
                && reading.group(group).isFinite()
                && reading.group(group).start() == i
                && reading.clauses.subjectStart(group) >= 0
                && reading.clauses.subjectStart(group) < start;
    }

    /** "wires laid | during the war", "the raid carried out | on Monday": what stands behind a participle tells of what it does. */
    boolean isOfParticiple(int token) {
        int last = reading.is(token - 1, Tag.IN) ? token - 2 : token - 1;
        last = reading.is(last, Tag.RP) ? last - 1 : last;
        int group = last < 1 ? -1 : reading.clauses.verbGroupAt(last);
        return group >= 0
                && reading.group(group).start() == reading.group(group).verb()
                && (reading.group(group).form() == VerbGroup.Form.PARTICIPLE || isGerundOfThing(group))
                && reading.clauses.nounPhraseAt(reading.group(group).start() - 1) >= 0;
    }

    /** "a row of talks beginning | in June": a gerund that tells no words. */
    private boolean isGerundOfThing(int group) {
        return reading.group(group).form() == VerbGroup.Form.GERUND
                && (!reading.isCue(group) || reading.cues.isAspect(group));
    }
}
