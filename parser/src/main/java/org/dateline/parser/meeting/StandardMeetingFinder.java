package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.Meeting;
import org.dateline.model.Statement;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.time.Times;

final class StandardMeetingFinder implements MeetingFinder {
    StandardMeetingFinder(Lexicon lexicon) {}

    @Override
    public List<Meeting> find(Cast cast, Times times, List<Statement> statements) {
        return List.of();
    }
}
