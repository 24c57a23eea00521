package org.dateline.parser;

import java.util.List;
import org.dateline.parser.clause.ClauseFinder;
import org.dateline.parser.meeting.MeetingFinder;
import org.dateline.parser.mention.ActorFinder;
import org.dateline.parser.passage.PassageFinder;
import org.dateline.parser.sentence.SentenceSplitter;
import org.dateline.parser.statement.StatementFinder;
import org.dateline.parser.time.TimeFinder;

/** The stages that an article passes through; of finders in a list, the first to find a place has it. */
record Stages(
        PassageFinder passages,
        SentenceSplitter sentences,
        ClauseFinder clauses,
        TimeFinder times,
        ActorFinder actors,
        List<StatementFinder> statements,
        List<MeetingFinder> meetings) {}
