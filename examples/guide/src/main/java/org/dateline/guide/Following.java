package org.dateline.guide;

import java.util.List;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.Conflict;
import org.dateline.chronicle.MeetingReport;
import org.dateline.model.ActorId;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.dateline.sample.TwoWeeks;

/** Follows meetings across two weeks of news. */
public final class Following {
    private static final int REPORTS = 4;

    private Following() {}

    /**
     * Prints the lives of the meetings that four articles or more tell of.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        // @start region="chronicle"
        List<Article> articles = NewsParser.create().parse(TwoWeeks.text());
        Chronicle chronicle = Chronicle.of(articles);
        for (ChronicleMeeting meeting : chronicle.meetings()) {
            if (meeting.reports().size() >= REPORTS) {
                System.out.println(
                        meeting.participants().stream().map(ActorId::value).toList() + ": " + meeting.status());
                for (MeetingReport report : meeting.reports()) {
                    System.out.println("    " + report.date() + " " + report.status() + " " + report.joinedBy());
                }
                for (Conflict conflict : meeting.conflicts()) {
                    System.out.println("    accounts differ: " + conflict.about() + " " + conflict.reports());
                }
            }
        }
        // @end
    }
}
