package org.dateline.parser.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.PassageKind;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimePrecision;
import org.dateline.model.Warning;
import org.dateline.model.WarningKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** The search for the times of one article. */
final class TimeSearch {
    /** How many sentences later a time may still hang on an event's. */
    private static final int MEMORY = 3;

    private final Sentences sentences;
    private final Tokens tokens;
    private final Line line;
    private final Readers readers;
    private final Directions directions;
    private final LocalDate date;
    /** When that day begins. */
    private final LocalDateTime midnight;

    private final List<FoundTime> found = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable LocalDate event;
    private @Nullable Span eventSpan;
    /** The latest event that does not lie ahead: what was on the same day was no day to come. */
    private @Nullable LocalDate past;

    private @Nullable Span pastSpan;
    private @Nullable Period period;
    private @Nullable Span periodSpan;
    private int eventSentence;

    TimeSearch(Lexicon lexicon, Clauses clauses, LocalDate date) {
        this.sentences = clauses.sentences();
        this.tokens = clauses.tokens();
        this.line = new Line(tokens, lexicon.times());
        this.readers = new Readers(line, lexicon);
        this.directions = new Directions(lexicon, clauses, line);
        this.date = date;
        this.midnight = date.atStartOfDay();
    }

    Times find() {
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            line.move(sentences.start(sentence), sentences.end(sentence));
            forget(sentence);
            search(sentence);
        }
        return new Times(date, found, warnings);
    }

    private void forget(int sentence) {
        if (sentence - eventSentence > MEMORY) {
            event = null;
            eventSpan = null;
            past = null;
            pastSpan = null;
            period = null;
            periodSpan = null;
        }
    }

    private void search(int sentence) {
        int free = line.from();
        int token = line.from();
        while (token < line.to()) {
            Reading reading = mayBegin(token) ? readers.read(token) : null;
            if (reading != null && reading.end() > token) {
                add(reading.start() < free ? reading.from(free) : reading, sentence);
                free = reading.end();
                token = free;
            } else {
                token++;
            }
        }
    }

    /** Of the words that only open phrases, such as "the", few are in one: the readers need not look at the others. */
    private boolean mayBegin(int token) {
        return tokens.isNumber(token) || line.role(token).begins() || line.phraseEnd(token) > token;
    }

    private void add(Reading reading, int sentence) {
        Direction direction = directions.at(reading.start(), reading.isWithinDay());
        boolean back = sentence > eventSentence
                && direction == Direction.PAST
                && event != null
                && event.isAfter(date)
                && past != null;
        LocalDate told = isStamp(reading, sentence) ? null : back ? past : event;
        Resolved resolved = reading.meaning().resolve(new Context(date, direction, told, period));
        if (resolved == null) {
            return;
        }
        Span span = tokens.span(reading.start(), reading.end());
        TimeExpression time = resolved.expression(reading, span, back ? pastSpan : anchor(reading));
        found.add(new FoundTime(reading.start(), reading.end(), time));
        warn(reading, resolved, span);
        remember(resolved, span, sentence);
    }

    /** The time of day at which an entry of a running report was written, "10.45: The train left", is of the article's own day. */
    private boolean isStamp(Reading reading, int sentence) {
        boolean opens = reading.isWithinDay() && reading.start() == line.from();
        if (!reading.isWithinDay() || sentences.passage(sentence).kind() != PassageKind.PARAGRAPH) {
            return reading.isWithinDay();
        }
        boolean first = opens && (sentence == 0 || sentences.passage(sentence - 1) != sentences.passage(sentence));
        int next = reading.end();
        return first
                && (next == line.to()
                        || tokens.isMark(next) && !tokens.is(next, Tag.COMMA) && !tokens.is(next, Tag.POS));
    }

    private @Nullable Span anchor(Reading reading) {
        boolean longer = eventSpan != null && period != null && period.isLongerThan(reading.precision());
        return reading.isAtLeast(TimePrecision.WEEK) && periodSpan != null && !longer ? periodSpan : eventSpan;
    }

    private void warn(Reading reading, Resolved resolved, Span span) {
        if (reading.calendar() != null && resolved.start() == null && !reading.isAnchored() && hasNumber(reading)) {
            warnings.add(Warning.of(
                    WarningKind.IMPOSSIBLE_DATE,
                    span,
                    "no calendar has " + tokens.words(reading.start(), reading.end())));
        } else if (resolved.start() != null && resolved.end() != null) {
            warnTense(reading, resolved.start(), resolved.end(), span);
        }
    }

    /** Without a number it is a feast in a year for which nothing tells its day. */
    private boolean hasNumber(Reading reading) {
        for (int i = reading.start(); i < reading.end(); i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private void warnTense(Reading reading, LocalDateTime start, LocalDateTime end, Span span) {
        boolean ahead = start.toLocalDate().isAfter(date) && directions.isPlainPast(reading.start());
        boolean behind = !end.isAfter(midnight) && directions.isPlainFuture(reading.start());
        if (ahead || behind) {
            String words = tokens.words(reading.start(), reading.end());
            warnings.add(Warning.of(
                    WarningKind.TIME_CONTRADICTS_TENSE,
                    span,
                    words + (ahead ? " lies ahead, its verb is in the past" : " lies behind, its verb looks ahead")));
        }
    }

    /** A day or less is when an event was, a period how long it may have been; later times may hang on either. */
    private void remember(Resolved resolved, Span span, int sentence) {
        if (resolved.start() == null || resolved.end() == null || resolved.precision() == null) {
            return;
        }
        LocalDate day = resolved.start().toLocalDate();
        if (resolved.precision().compareTo(TimePrecision.DAY) >= 0) {
            event = day;
            eventSpan = span;
            past = day.isAfter(date) ? past : day;
            pastSpan = day.isAfter(date) ? pastSpan : span;
        }
        boolean dated = resolved.precision().isDayOrCoarser();
        period = dated
                ? new Period(day, resolved.end().toLocalDate(), resolved.precision(), resolved.value())
                : Calendar.day(day);
        periodSpan = span;
        eventSentence = sentence;
    }
}
