package org.dateline.parser.statement;

import org.dateline.model.StatementAct;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;

/**
 * Quotations that no cue has taken: the rest of one that its attribution broke, or speech whose speaker only its paragraph tells.
 * Scare quotes, titles and nicknames are none.
 */
final class LooseQuotations {
    private final Reading reading;

    LooseQuotations(Reading reading) {
        this.reading = reading;
    }

    void find() {
        int cued = reading.drafts.size();
        for (Quotation quotation : reading.sentences.quotations()) {
            if (quotation.depth() == 0 && !isTaken(quotation) && isSpeech(quotation)) {
                place(quotation, cued);
            }
        }
    }

    private boolean isTaken(Quotation quotation) {
        for (Draft draft : reading.drafts) {
            if (draft.covers(quotation.open() + 1) || draft.covers(quotation.close() - 1)) {
                return true;
            }
        }
        return false;
    }

    /** A sentence of its own: it begins one, ends one, and has a finite verb or several words. */
    private boolean isSpeech(Quotation quotation) {
        int inside = quotation.close() - quotation.open() - 1;
        boolean begins = quotation.open() == reading.sentenceStart(quotation.open()) || reading.is(quotation.open() - 1, Tag.COLON);
        int last = Math.min(quotation.close(), reading.tokens.size() - 1);
        boolean ends = reading.is(last - 1, Tag.STOP) || reading.is(last - 1, Tag.COMMA) || last + 1 >= reading.sentenceEnd(last) || reading.is(last + 1, Tag.STOP);
        return begins && ends && inside > 3 && reading.hasFinite(quotation.open(), last);
    }

    private void place(Quotation quotation, int cued) {
        Draft before = nearest(quotation, cued);
        int end = Math.min(quotation.close() + 1, reading.tokens.size());
        if (before != null && follows(before, quotation)) {
            before.content(quotation.open(), end);
            return;
        }
        Draft draft = new Draft("quote-alone", "", StatementAct.SAY).content(quotation.open(), end);
        if (before != null) {
            for (Party party : before.speakers) {
                draft.speakers.add(party);
            }
        }
        draft.from = quotation.open();
        draft.to = quotation.open();
        reading.drafts.add(draft);
    }

    /** The last direct statement before the quotation in the same passage. */
    private Draft nearest(Quotation quotation, int cued) {
        int passage = passage(quotation.open());
        Draft best = null;
        for (int i = 0; i < cued; i++) {
            Draft draft = reading.drafts.get(i);
            boolean before = draft.anchor() < quotation.open() && passage(draft.anchor()) == passage && !draft.speakers.isEmpty();
            if (before && (best == null || draft.anchor() > best.anchor())) {
                best = draft;
            }
        }
        return best;
    }

    private int passage(int token) {
        return reading.sentences.passageNumber(reading.sentences.sentenceOf(token));
    }

    /** "A," he said. "B." */
    private boolean follows(Draft draft, Quotation quotation) {
        boolean direct = draft.rule.equals("quote-cue-speaker") || draft.rule.equals("speaker-cue-quote");
        int start = quotation.open();
        int last = Math.max(draft.to - 1, Math.max(draft.contentEnd() - 1, draft.anchor()));
        return direct && draft.contentEnd() <= start && reading.sentences.sentenceOf(start) <= reading.sentences.sentenceOf(last) + 1;
    }
}
