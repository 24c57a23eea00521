package org.dateline.parser.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.dateline.parser.time.FoundTime;

/** Makes statements of drafts: spans of token numbers, mode and quotes of the quotation marks, hedges and time of what stands around. */
final class Assembly {
    private final Reading reading;
    private final QuotedWords quoted;
    private int start;
    private int end;

    Assembly(Reading reading) {
        this.reading = reading;
        this.quoted = new QuotedWords(reading.sentences);
    }

    List<Statement> statements(List<Draft> drafts) {
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
                .id("s" + (number + 1))
                .act(draft.act)
                .negated(draft.negated)
                .rule(draft.rule.code())
                .confidence(reading.lexicon.confidence(draft.rule.code()));
        if (!draft.cue.isEmpty()) {
            builder.cue(Cue.builder().lemma(draft.lemma).spans(spans(draft.cue)).build());
        }
        builder.content(spans(draft.content)).quotes(quotes(draft)).mode(mode(draft));
        builder.speakers(speakers(draft.speakers)).addressees(speakers(draft.addressees));
        builder.hedges(hedges(draft));
        if (draft.outer >= 0) {
            builder.reportedIn("s" + (draft.outer + 1));
        }
        time(draft).ifPresent(builder::time);
        return builder.span(Span.of(start, end)).build();
    }

    /** The time of saying: beside the cue, before its source, or right behind a content that is a phrase. */
    private Optional<TimeExpression> time(Draft draft) {
        return first(draft, draft.from, draft.to)
                .or(() -> first(draft, draft.opening, draft.openingEnd))
                .or(() -> draft.contentEnd() >= draft.to
                        ? first(draft, draft.contentEnd(), behind(draft.contentEnd()))
                        : Optional.empty());
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

    private Optional<TimeExpression> first(Draft draft, int from, int to) {
        for (FoundTime time : from < to ? reading.times.within(from, to) : List.<FoundTime>of()) {
            boolean point = time.time().start().isPresent();
            boolean since = reading.is(time.start() - 1, FunctionWord.SINCE);
            boolean ahead = time.time()
                    .start()
                    .filter(begin -> begin.toLocalDate().isAfter(reading.times.date()))
                    .isPresent();
            if (point && !ahead && !since && !draft.covers(time.start()) && !tellsOfSpeaker(draft, time.start())) {
                return Optional.of(time.time());
            }
        }
        return Optional.empty();
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

    private List<Span> spans(List<int[]> pieces) {
        List<int[]> ordered = pieces;
        if (pieces.size() > 1) {
            ordered = new ArrayList<>(pieces);
            ordered.sort((a, b) -> Integer.compare(a[0], b[0]));
        }
        List<Span> spans = new ArrayList<>(ordered.size());
        for (int[] piece : ordered) {
            spans.add(noted(reading.tokens.span(piece[0], piece[1])));
        }
        return spans;
    }

    private Span noted(Span span) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
        return span;
    }

    private List<Speaker> speakers(List<Party> parties) {
        List<Speaker> speakers = new ArrayList<>(parties.size());
        for (Party party : parties) {
            speakers.add(Speaker.of(party.actor(), noted(reading.tokens.span(party.start(), party.end()))));
        }
        return speakers;
    }

    private List<Span> quotes(Draft draft) {
        List<Span> quotes = new ArrayList<>(1);
        int end = draft.contentEnd();
        for (Quotation quotation : quoted.from(draft.contentStart())) {
            if (quotation.open() >= end) {
                break;
            }
            if (draft.covers(quotation.open(), quotation.close())) {
                quotes.add(reading.tokens.span(quotation.open() + 1, quotation.close()));
            }
        }
        return quotes;
    }

    private StatementMode mode(Draft draft) {
        if (draft.rule == Rule.SPEAKER_CUE_COLON || draft.rule == Rule.TURN || opensUnpaired(draft)) {
            return StatementMode.DIRECT;
        }
        return quoted.mode(draft.content);
    }

    /** A quotation whose closing mark is missing. */
    private boolean opensUnpaired(Draft draft) {
        int start = draft.contentStart();
        return draft.rule == Rule.SPEAKER_CUE_QUOTE
                && reading.is(start, Tag.QUOTE)
                && reading.marks.quotationAt(start) == null;
    }

    private List<Hedge> hedges(Draft draft) {
        List<Hedge> hedges = new ArrayList<>(0);
        if (draft.cue.isEmpty()) {
            return hedges;
        }
        // a hedge may stand within the verb group: "has reportedly said"
        scan(draft.from, draft.cue.get(0)[1] - 1, Lexicon.REPORTER_HEDGE, HedgeBy.REPORTER, hedges);
        for (int[] piece : draft.content) {
            scan(piece[0], Math.min(piece[1], piece[0] + 60), Lexicon.SPEAKER_HEDGE, HedgeBy.SPEAKER, hedges);
        }
        return hedges;
    }

    private void scan(int from, int to, int kind, HedgeBy by, List<Hedge> hedges) {
        PhraseTable table = reading.lexicon.hedges();
        for (int i = from; i < to; i++) {
            int state = PhraseTable.ROOT;
            int last = 0;
            for (int k = i; k < to && (state = table.next(state, reading.tokens.word(k))) != 0; k++) {
                last = table.value(state) == kind && !isMonth(k) ? k + 1 : last;
            }
            if (last > 0) {
                hedges.add(Hedge.of(by, reading.tokens.span(i, last)));
                i = last - 1;
            }
        }
    }

    /** "May" in a date is no hedge. */
    private boolean isMonth(int token) {
        return reading.is(token, Tag.NNP) && reading.is(token, FunctionWord.MAY);
    }
}
