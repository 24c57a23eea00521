package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Who is spoken to, where the cue itself does not say so: "in a letter to A", "speaking to A", "wrote to A and said". */
final class Addressees {
    private final Reading reading;

    Addressees(Reading reading) {
        this.reading = reading;
    }

    /** The addressees that stand before the source, beside the cue, or behind a verb before it. */
    List<Party> around(Draft draft, int group) {
        List<Party> before = within(draft.opening, draft.openingEnd);
        if (!before.isEmpty()) {
            return before;
        }
        List<Party> beside = within(draft.from, draft.cue.get(0)[0]);
        if (!beside.isEmpty()) {
            return beside;
        }
        List<Party> behind = within(draft.cue.get(0)[1], draft.to);
        return behind.isEmpty() ? shared(group) : behind;
    }

    /** Parts from what is offered or promised whom it is offered to: "offered a truce | to A | for the holiday". */
    void part(Draft draft, Frame frame) {
        boolean given = (draft.act == StatementAct.PROPOSE || draft.act == StatementAct.PROMISE)
                && (frame == Frame.OBJ || frame == Frame.SELF)
                && draft.content.size() == 1;
        if (!given) {
            return;
        }
        int start = draft.content.get(0)[0];
        int end = draft.content.get(0)[1];
        for (int i = start + 1; i + 1 < end && !isRelative(i); i++) {
            if (reading.is(i, Tag.TO) && reading.isPhraseStart(i + 1) && isParty(i + 1)) {
                int after = Math.min(end, reading.addresseeEnd(i + 1, end));
                draft.addressees(reading.sources.parties(i + 1, after));
                draft.content.clear();
                draft.content(start, i).content(after, end);
                return;
            }
        }
    }

    /** "a text | that would leave it to A" */
    private boolean isRelative(int token) {
        int group = reading.clauses.verbGroupAt(token);
        return group >= 0 && reading.group(group).isFinite();
    }

    private boolean isParty(int token) {
        return !reading.cast.parties(reading.clauses.nounPhraseAt(token)).isEmpty();
    }

    private List<Party> within(int from, int to) {
        for (int i = from; i < to; i++) {
            int preposition = preposition(i, to);
            if (preposition > 0 && isTold(preposition + 1)) {
                preposition = maker(preposition + 1, to);
                return preposition < 0
                        ? List.of()
                        : reading.sources.parties(preposition + 1, reading.addresseeEnd(preposition + 1, to));
            }
            if (preposition > 0) {
                return reading.sources.parties(preposition + 1, reading.addresseeEnd(preposition + 1, to));
            }
        }
        return List.of();
    }

    /** "replying to | a question by A": what was said, and nobody. */
    private boolean isTold(int token) {
        return reading.cueNoun(reading.phraseAt(token).head()) != null && !isParty(token);
    }

    /** The preposition before whoever said what is answered, -1 for none. */
    private int maker(int token, int to) {
        int end = reading.phraseAt(token).end();
        boolean told = reading.is(end, FunctionWord.BY) || reading.is(end, FunctionWord.FROM);
        return told && end + 1 < to && reading.isPhraseStart(end + 1) ? end : -1;
    }

    /** The preposition before the addressee of a noun or participle that begins at a token; 0 for none. */
    private int preposition(int token, int to) {
        if (reading.isPhraseStart(token) && reading.is(token - 1, Tag.IN)) {
            int end = reading.phraseAt(token).end();
            Cue noun = reading.cueNoun(reading.phraseAt(token).head());
            return noun != null && leads(noun, end, to) ? end : 0;
        }
        int group = reading.clauses.verbGroupAt(token);
        boolean participle = group >= 0
                && reading.group(group).start() == token
                && reading.group(group).form() == Form.GERUND
                && reading.isCue(group);
        return participle && leads(reading.cue(group), reading.cueEnd(group), to) ? reading.cueEnd(group) : 0;
    }

    private boolean leads(Cue cue, int preposition, int to) {
        return preposition + 1 < to
                && cue.has(Frame.PREPOSITION_ADDR, reading.tokens.word(preposition))
                && reading.isPhraseStart(preposition + 1)
                && reading.timeEnd(preposition + 1) == 0;
    }

    /** The addressee of a verb of the same speaker right before a conjunction: "wrote to A and said". */
    private List<Party> shared(int group) {
        int conjunction = reading.group(group).start() - 1;
        int other = group - 1;
        if (other < 0 || !reading.is(conjunction, Tag.CC)) {
            return List.of();
        }
        VerbGroup before = reading.group(other);
        int preposition = reading.isCue(other) ? reading.cueEnd(other) : conjunction;
        boolean same = before.isFinite() && reading.clauses.subject(other) == reading.clauses.subject(group);
        return same
                        && leads(reading.cue(other), preposition, conjunction)
                        && reading.addresseeEnd(preposition + 1, conjunction) == conjunction
                ? reading.sources.parties(preposition + 1, conjunction)
                : List.of();
    }
}
