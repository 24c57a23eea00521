package org.dateline.parser.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A date header.
 *
 * @param start where the word {@code date} begins, in the window
 * @param end where the text may begin
 * @param date the date, absent if no calendar has it
 * @param dateTime the point in time, if the header states one
 */
record Header(int start, int end, Optional<LocalDate> date, Optional<OffsetDateTime> dateTime) {

    Header shift(int by) {
        return new Header(start - by, end - by, date, dateTime);
    }
}
