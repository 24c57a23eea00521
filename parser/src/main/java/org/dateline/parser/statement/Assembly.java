package org.dateline.parser.statement;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Cue;
import org.dateline.model.Hedge;
import org.dateline.model.HedgeBy;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.StatementMode;
import org.dateline.model.TimeExpression;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.text.ByNumber;
import org.dateline.parser.time.FoundTime;
import org.jspecify.annotations.Nullable;

/** Makes statements of drafts: spans of token numbers, mode and quotes of the quotation marks, hedges and time of what stands around. */
final class Assembly {
    private static final ByNumber<String> IDS = new ByNumber<>(256, number -> "s" + number);

    private final Reading reading;
    private final QuotedWords quoted;
    private final List<Draft> drafts;
    private int start;
    private int end;

    Assembly(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
        this.quoted = new QuotedWords(reading.sentences);
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            statements.add(statement(i, drafts.get(i)));
        }
        return statements;
    }

    private Statement statement(int number, Draft draft) {
        start = Integer.MAX_VALUE;
        end = 0;
        Statement.Builder builder = Statement.builder()
                .id(IDS.at(number + 1))
                .act(draft.act)
                .negated(draft.negated)
                .rule(draft.rule.code())
                .confidence(reading.lexicon.confidence(draft.rule.code()));
        if (!draft.cue.isEmpty()) {
            builder.cue(cue(draft));
        }
        parties(draft, builder);
        words(draft, builder);
        if (draft.outer >= 0) {
            builder.reportedIn(IDS.at(draft.outer + 1));
        }
        TimeExpression time = time(draft);
        if (time != null) {
            builder.time(time);
        }
        return builder.span(Span.of(start, end)).build();
    }

    private void parties(Draft draft, Statement.Builder builder) {
        for (int i = 0; i < draft.speakers.size(); i++) {
            builder.addSpeaker(speaker(draft.speakers.get(i)));
        }
        for (int i = 0; i < draft.addressees.size(); i++) {
            builder.addAddressee(speaker(draft.addressees.get(i)));
        }
    }

    private void words(Draft draft, Statement.Builder builder) {
        List<int[]> pieces = ordered(draft.content);
        for (int i = 0; i < pieces.size(); i++) {
            builder.addContent(span(pieces.get(i)));
        }
        quotes(draft, builder);
        builder.mode(mode(draft));
        hedges(draft, builder);
    }

    /** The time of saying: beside the cue, before its source, or right behind a content that is a phrase; null for none. */
    private @Nullable TimeExpression time(Draft draft) {
        TimeExpression time = first(draft, draft.from, draft.to);
        if (time == null) {
            time = first(draft, draft.opening, draft.openingEnd);
        }
        int behind = draft.contentEnd();
        return time == null && behind >= draft.to ? first(draft, behind, behind(behind)) : time;
    }

    /** The end of a time that stands right behind a token in its sentence, a preposition between them. */
    private int behind(int token) {
        int i = token;
        int end = reading.sentences.end(reading.sentences.sentenceOf(Math.max(0, token - 1)));
        while (i < end && i < token + 2) {
            if (reading.timeEnd(i) > 0) {
                return reading.timeEnd(i);
            }
            if (!reading.is(i, Tag.IN)) {
                return token;
            }
            i++;
        }
        return token;
    }

    private @Nullable TimeExpression first(Draft draft, int from, int to) {
        if (from >= to || !reading.times.isAnyWithin(from, to)) {
            return null;
        }
        for (FoundTime time : reading.times.within(from, to)) {
            LocalDateTime begin = time.time().start().orElse(null);
            boolean past = begin != null && !begin.toLocalDate().isAfter(reading.times.date());
            boolean since = reading.is(time.start() - 1, FunctionWord.SINCE);
            if (past && !since && !draft.covers(time.start()) && !tellsOfSpeaker(draft, time.start())) {
                return time.time();
            }
        }
        return null;
    }

    /** Whether a token stands in the words that tell who speaks: "Moss, who came in May, said". */
    private static boolean tellsOfSpeaker(Draft draft, int token) {
        for (Party party : draft.speakers) {
            if (party.start() <= token && token < party.end()) {
                return true;
            }
        }
        return false;
    }

    private Cue cue(Draft draft) {
        Cue.Builder cue = Cue.builder().lemma(draft.lemma);
        List<int[]> pieces = ordered(draft.cue);
        for (int i = 0; i < pieces.size(); i++) {
            cue.addSpan(span(pieces.get(i)));
        }
        return cue.build();
    }

    private static List<int[]> ordered(List<int[]> pieces) {
        if (pieces.size() < 2) {
            return pieces;
        }
        List<int[]> ordered = new ArrayList<>(pieces);
        ordered.sort((a, b) -> Integer.compare(a[0], b[0]));
        return ordered;
    }

    private Span span(int[] piece) {
        return noted(reading.tokens.span(piece[0], piece[1]));
    }

    private Span noted(Span span) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
        return span;
    }

    private Speaker speaker(Party party) {
        return Speaker.of(party.actor(), noted(reading.tokens.span(party.start(), party.end())));
    }

    private void quotes(Draft draft, Statement.Builder builder) {
        int end = draft.contentEnd();
        for (int i = quoted.firstFrom(draft.contentStart()); i < quoted.size(); i++) {
            Quotation quotation = quoted.get(i);
            if (quotation.open() >= end) {
                break;
            }
            if (draft.covers(quotation.open(), quotation.close())) {
                builder.addQuote(reading.tokens.span(quotation.open() + 1, quotation.close()));
            }
        }
    }

    private StatementMode mode(Draft draft) {
        if (draft.rule == Rule.SPEAKER_CUE_COLON || draft.rule == Rule.TURN || opensUnpaired(draft)) {
            return StatementMode.DIRECT;
        }
        boolean told =
                !draft.cue.isEmpty() && reading.sentences.isQuoted(draft.cue.get(0)[0]) && !isOfSpeaker(draft);
        return told ? quoted.modeWithin(draft.cue.get(0)[0], draft.content) : quoted.mode(draft.content);
    }

    /** "I deny it," she said: who is quoted tells of himself, and so in his own words. */
    private boolean isOfSpeaker(Draft draft) {
        List<Party> outer = draft.outer < 0 ? List.of() : drafts.get(draft.outer).speakers;
        return outer.size() == 1
                && draft.speakers.size() == 1
                && outer.get(0).actor().equals(draft.speakers.get(0).actor());
    }

    /** A quotation whose closing mark is missing. */
    private boolean opensUnpaired(Draft draft) {
        int start = draft.contentStart();
        return draft.rule == Rule.SPEAKER_CUE_QUOTE
                && reading.is(start, Tag.QUOTE)
                && reading.marks.quotationAt(start) == null;
    }

    private void hedges(Draft draft, Statement.Builder builder) {
        if (draft.cue.isEmpty()) {
            return;
        }
        // a hedge may stand within the verb group: "has reportedly said"
        scan(draft.from, draft.cue.get(0)[1] - 1, Lexicon.REPORTER_HEDGE, HedgeBy.REPORTER, builder);
        for (int i = 0; i < draft.content.size(); i++) {
            int[] piece = draft.content.get(i);
            scan(piece[0], Math.min(piece[1], piece[0] + 60), Lexicon.SPEAKER_HEDGE, HedgeBy.SPEAKER, builder);
        }
    }

    private void scan(int from, int to, int kind, HedgeBy by, Statement.Builder builder) {
        PhraseTable table = reading.lexicon.hedges();
        for (int i = from; i < to; i++) {
            int state = PhraseTable.ROOT;
            int last = 0;
            for (int k = i; k < to && (state = table.next(state, reading.tokens.word(k))) != 0; k++) {
                last = table.value(state) == kind && !isMonth(k) ? k + 1 : last;
            }
            if (last > 0) {
                builder.addHedge(Hedge.of(by, reading.tokens.span(i, last)));
                i = last - 1;
            }
        }
    }

    /** "May" in a date is no hedge. */
    private boolean isMonth(int token) {
        return reading.is(token, Tag.NNP) && reading.is(token, FunctionWord.MAY);
    }
}
