package org.dateline.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Meeting;
import org.dateline.model.Passage;
import org.dateline.model.Statement;
import org.dateline.parser.article.RawArticle;
import org.dateline.parser.clause.ClauseFinder;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.meeting.MeetingFinder;
import org.dateline.parser.mention.ActorFinder;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.passage.PassageFinder;
import org.dateline.parser.sentence.SentenceSplitter;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.statement.StatementFinder;
import org.dateline.parser.time.TimeFinder;
import org.dateline.parser.time.Times;

/** An article with what each stage makes of it. */
record Reading(
        LocalDate date,
        String text,
        List<Passage> passages,
        Sentences sentences,
        Clauses clauses,
        Times times,
        Cast cast,
        List<Statement> statements,
        List<Meeting> meetings) {

    /** The standard stages. */
    static final class Stages {
        private final Lexicon lexicon = Lexicon.standard();
        final PassageFinder passages = PassageFinder.standard();
        final SentenceSplitter sentences = SentenceSplitter.standard(lexicon);
        final ClauseFinder clauses = ClauseFinder.standard(lexicon);
        final TimeFinder times = TimeFinder.standard(lexicon);
        final ActorFinder actors = ActorFinder.standard(lexicon);
        final StatementFinder statements = StatementFinder.standard(lexicon);
        final MeetingFinder meetings = MeetingFinder.standard(lexicon);

        Reading read(RawArticle raw) {
            List<Passage> found = passages.find(raw.text());
            Sentences split = sentences.split(raw.text(), found);
            Clauses parts = clauses.find(split);
            Times when = times.find(parts, raw.date());
            Cast cast = actors.find(parts);
            List<Statement> said = statements.find(cast, when);
            List<Meeting> met = meetings.find(cast, when, said);
            return new Reading(raw.date(), raw.text(), found, split, parts, when, cast, said, met);
        }
    }
}
