package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads a period that its unit alone names, as reports on it do: {@code profit for the quarter, in the latest month, for the full
 * year}. It is the one around the time told before; where none was, the last one that is over.
 */
final class ReportReader implements TimeReader {
    private final Line line;

    ReportReader(Line line) {
        this.line = line;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (!line.is(token, TimeRole.UNIT)) {
            return null;
        }
        Unit unit = Unit.valueOf(line.at(token).code());
        boolean reported = unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.YEAR;
        if (!reported || !ends(token + 1)) {
            return null;
        }
        boolean most = line.reads(token - 1, "recent") && line.isWord(token - 2, FunctionWord.MOST);
        boolean recent = most || line.reads(token - 1, "latest");
        boolean whole = line.is(token - 1, TimeRole.WHOLE);
        int the = most ? token - 3 : recent || whole ? token - 2 : token - 1;
        return line.isThe(the) && (recent || isLed(the - 1)) ? reading(the, token + 1, unit, recent) : null;
    }

    private boolean isLed(int token) {
        return line.isWord(token, FunctionWord.FOR)
                || line.isWord(token, FunctionWord.IN)
                || line.isWord(token, FunctionWord.DURING);
    }

    /** Nothing says whose or which unit it is. */
    private boolean ends(int token) {
        return !line.has(token)
                || line.tokens().isMark(token) && !line.isHyphen(token)
                || line.isWord(token, FunctionWord.AND)
                || line.isWord(token, FunctionWord.BUT)
                || line.isWord(token, FunctionWord.FROM)
                || line.tokens().tag(token).isVerb();
    }

    private static Reading reading(int start, int end, Unit unit, boolean recent) {
        return Reading.calendar(
                start, end, unit.precision(), false, context -> recent ? last(unit, context) : told(unit, context));
    }

    private static Period told(Unit unit, Context context) {
        Period told = context.period();
        boolean within = told != null && told.precision().compareTo(unit.precision()) >= 0;
        return within ? unit.around(told.start()) : last(unit, context);
    }

    /** The last one that is over, a year soon after its end alone; the current one where the clause looks ahead. */
    private static Period last(Unit unit, Context context) {
        LocalDate date = context.date();
        boolean over = !context.isFuture() && (unit != Unit.YEAR || date.getMonthValue() <= 3);
        return unit.around(over ? unit.plus(date, -1) : date);
    }
}
