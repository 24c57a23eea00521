package org.dateline.query;

import java.util.Locale;

/** What can be asked. */
public enum Question {
    /** Who spoke most: name, kind, country, statements, articles. */
    SPOKE_MOST,

    /** Who denied what: date, who, what, told by, article. */
    DENIED,

    /** Meetings planned and not held: announced, who, planned for, reports, since. */
    PLANNED_NOT_HELD;

    /** The question in SQL. */
    String sql() {
        return Sql.read(word() + ".sql");
    }

    /** Its name on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
