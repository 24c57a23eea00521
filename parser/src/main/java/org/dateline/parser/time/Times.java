package org.dateline.parser.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.model.TimeExpression;
import org.dateline.model.Warning;

/**
 * The time expressions of an article in text order, and what was doubtful about them. Immutable.
 *
 * @param date the article's date
 * @param found the expressions with their tokens, not overlapping
 * @param warnings results that contradict the tense, impossible dates
 */
public record Times(LocalDate date, List<FoundTime> found, List<Warning> warnings) {
    /** Copies the lists. */
    public Times {
        found = List.copyOf(found);
        warnings = List.copyOf(warnings);
    }

    /** The expressions alone. */
    public List<TimeExpression> expressions() {
        List<TimeExpression> expressions = new ArrayList<>(found.size());
        for (FoundTime time : found) {
            expressions.add(time.time());
        }
        return Collections.unmodifiableList(expressions);
    }

    /** The expressions that lie within the tokens {@code [from, to)}. */
    public List<FoundTime> within(int from, int to) {
        int first = firstFrom(from);
        int end = first;
        while (end < found.size() && found.get(end).end() <= to) {
            end++;
        }
        return first == end ? List.of() : found.subList(first, end);
    }

    /** Whether an expression lies within the tokens {@code [from, to)}. */
    public boolean isAnyWithin(int from, int to) {
        int first = firstFrom(from);
        return first < found.size() && found.get(first).end() <= to;
    }

    private int firstFrom(int token) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (found.get(middle).start() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
