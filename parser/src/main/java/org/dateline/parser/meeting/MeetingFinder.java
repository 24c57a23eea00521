package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.Meeting;
import org.dateline.model.Statement;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.time.Times;

/** Finds who met whom. Serves all threads. */
public interface MeetingFinder {
    /**
     * Returns the meetings, in text order, with ids {@code m1}, {@code m2} ...; participants are ids of the cast.
     *
     * @param cast the article's actors
     * @param times its time expressions
     * @param statements its statements, which may report meetings
     */
    List<Meeting> find(Cast cast, Times times, List<Statement> statements);

    /** Returns the standard implementation. */
    static MeetingFinder standard(Lexicon lexicon) {
        return new StandardMeetingFinder(lexicon);
    }
}
