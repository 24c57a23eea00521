package org.dateline.parser.statement;

import java.util.BitSet;
import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that no cue has taken: the rest of one that its attribution broke, or speech whose speaker only its paragraph tells.
 * Scare quotes, titles and nicknames are none.
 */
final class LooseQuotations {
    private final Reading reading;
    private List<Draft> sourced = List.of();
    private BitSet taken = new BitSet();
    private int next;

    LooseQuotations(Reading reading) {
        this.reading = reading;
    }

    void find() {
        sourced = reading.drafts.sourced();
        taken = reading.drafts.content();
        for (Quotation quotation : reading.sentences.quotations()) {
            if (quotation.depth() == 0 && !isTaken(quotation) && isSpeech(quotation)) {
                place(quotation);
                taken.set(quotation.open(), reading.wholeEnd(quotation));
            }
        }
    }

    private boolean isTaken(Quotation quotation) {
        return taken.get(quotation.open() + 1) || quotation.close() > 0 && taken.get(quotation.close() - 1);
    }

    /** A sentence of its own: it begins one, ends one, and has a finite verb or several words. */
    private boolean isSpeech(Quotation quotation) {
        int inside = quotation.close() - quotation.open() - 1;
        boolean begins = quotation.open() == reading.sentenceStart(quotation.open())
                || reading.is(quotation.open() - 1, Tag.COLON);
        int last = Math.min(quotation.close(), reading.tokens.size() - 1);
        boolean ends = reading.is(last - 1, Tag.STOP)
                || reading.is(last - 1, Tag.COMMA)
                || last + 1 >= reading.sentenceEnd(last)
                || reading.is(last + 1, Tag.STOP);
        return begins && ends && inside > 3 && reading.hasFinite(quotation.open(), last);
    }

    private void place(Quotation quotation) {
        Draft before = nearest(quotation);
        int end = reading.wholeEnd(quotation);
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

    /** The last statement with a source before the quotation in the same passage; quotations come in text order. */
    private @Nullable Draft nearest(Quotation quotation) {
        while (next < sourced.size() && sourced.get(next).anchor() < quotation.open()) {
            next++;
        }
        Draft last = next == 0 ? null : sourced.get(next - 1);
        return last != null && passage(last.anchor()) == passage(quotation.open()) ? last : null;
    }

    private int passage(int token) {
        return reading.sentences.passageNumber(reading.sentences.sentenceOf(token));
    }

    /** "A," he said. "B." */
    private boolean follows(Draft draft, Quotation quotation) {
        boolean direct = draft.rule.equals("quote-cue-speaker") || draft.rule.equals("speaker-cue-quote");
        int start = quotation.open();
        int last = Math.max(draft.to - 1, Math.max(draft.contentEnd() - 1, draft.anchor()));
        return direct
                && draft.contentEnd() <= start
                && reading.sentences.sentenceOf(start) <= reading.sentences.sentenceOf(last) + 1;
    }
}
