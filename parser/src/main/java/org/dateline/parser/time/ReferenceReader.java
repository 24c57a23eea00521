package org.dateline.parser.time;

import org.dateline.model.TimeKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.TimeWord;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads vague times: {@code now, currently, recent years, the near future, the day after tomorrow}. */
final class ReferenceReader implements TimeReader {
    private final Line line;

    ReferenceReader(Line line) {
        this.line = line;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (line.opensPhrase(token)) {
            int end = line.phraseEnd(token);
            TimeWord word = line.phrase(token);
            if (end > token && word.role() == TimeRole.REFERENCE) {
                return isAttribute(token, end) ? null : Reading.value(token, end, TimeKind.DATE, word.code());
            }
            if (end > token && word.role() == TimeRole.NAMED) {
                return new Reading(token, end, null, null, context -> null, null, false, false);
            }
            if (end > token && word.role() == TimeRole.DAY) {
                int by = word.value();
                return Reading.calendar(
                        token,
                        end,
                        org.dateline.model.TimePrecision.DAY,
                        false,
                        context -> Calendar.day(context.date().plusDays(by)));
            }
        }
        return line.is(token, TimeRole.REFERENCE) || line.reads(token, "current") ? word(token) : null;
    }

    /** "The past" before a noun is an adjective: the past president. */
    private boolean isAttribute(int token, int end) {
        boolean adjective =
                line.reads(end - 1, "past") || line.reads(end - 1, "present") || line.reads(end - 1, "future");
        if (!adjective || end != token + 2 || !line.has(end)) {
            return false;
        }
        TimeRole role = line.role(end);
        boolean time = role == TimeRole.UNIT
                || role == TimeRole.UNITS
                || role == TimeRole.NUMBER
                || role == TimeRole.VAGUE
                || line.isNumber(end)
                || role == TimeRole.WEEKDAY
                || role == TimeRole.SEASON;
        return time || line.tokens().tag(end).isNoun();
    }

    private @Nullable Reading word(int token) {
        boolean units = line.is(token + 1, TimeRole.UNITS);
        if (units && line.reads(token, "recent")) {
            int start = line.isThe(token - 1) ? token - 1 : token;
            return Reading.value(start, token + 2, TimeKind.DATE, "PAST_REF");
        }
        boolean more = line.isWord(token - 1, FunctionWord.MORE)
                || line.isWord(token - 1, FunctionWord.MOST)
                || line.reads(token - 1, "very");
        boolean report = more && line.is(token + 1, TimeRole.UNIT);
        if (line.isHyphen(token + 1)
                || report
                || line.reads(token, "present")
                || line.reads(token, "future") && !isInFuture(token)
                || isConjunction(token)) {
            return null;
        }
        String value =
                line.reads(token, "current") ? "PRESENT_REF" : line.at(token).code();
        return Reading.value(more ? token - 1 : token, token + 1, TimeKind.DATE, value);
    }

    /** "In future, ...". */
    private boolean isInFuture(int token) {
        return line.isWord(token - 1, FunctionWord.IN)
                && (!line.has(token + 1) || line.tokens().isMark(token + 1));
    }

    /** "Now that", "as soon as". */
    private boolean isConjunction(int token) {
        return line.reads(token, "now") && line.isWord(token + 1, FunctionWord.THAT)
                || line.isWord(token - 1, FunctionWord.AS) && line.isWord(token + 1, FunctionWord.AS)
                || line.reads(token, "shortly")
                        && (line.has(token + 1) && line.tokens().is(token + 1, Tag.IN));
    }
}
