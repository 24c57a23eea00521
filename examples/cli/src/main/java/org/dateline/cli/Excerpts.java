package org.dateline.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.chronicle.MeetingReport;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingMention;
import org.dateline.model.MeetingRef;
import org.dateline.model.Statement;
import org.dateline.model.StatementRef;

/** The words that tell of statements and meetings, which a chronicle names without them. */
final class Excerpts {
    private static final int SHOWN = 160;

    private final Map<StatementRef, String> statements = new HashMap<>();
    private final Map<MeetingRef, String> meetings = new HashMap<>();

    void add(Article article) {
        for (Statement statement : article.statements()) {
            String words = statement.content().stream().map(article::textOf).collect(Collectors.joining(" … "));
            statements.put(article.refOf(statement), shortened(words));
        }
        for (Meeting meeting : article.meetings()) {
            String words = meeting.mentions().stream()
                    .findFirst()
                    .map(MeetingMention::span)
                    .map(article::textOf)
                    .orElse("");
            meetings.put(article.refOf(meeting), shortened(words));
        }
    }

    String of(StatementRef statement) {
        return statements.getOrDefault(statement, "");
    }

    String of(MeetingReport report) {
        return meetings.getOrDefault(MeetingRef.of(report.article(), report.meeting()), "");
    }

    private static String shortened(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        int space = words.lastIndexOf(' ', SHOWN);
        int cut = Character.isLowSurrogate(words.charAt(SHOWN)) ? SHOWN - 1 : SHOWN;
        return words.substring(0, space > SHOWN / 2 ? space : cut) + " …";
    }
}
