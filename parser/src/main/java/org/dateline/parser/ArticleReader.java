package org.dateline.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.Statement;
import org.dateline.parser.article.RawArticle;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.meeting.MeetingFinder;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.statement.StatementFinder;
import org.dateline.parser.time.Times;

/**
 * Takes raw articles through the stages.
 *
 * <p>Several go through one stage before the first of them goes through the next: the code of all stages is more than a processor
 * keeps at hand, and fetching it anew for each article takes a quarter of the time.
 */
final class ArticleReader {
    private final Stages stages;
    private final Limits limits;

    ArticleReader(Stages stages, Limits limits) {
        this.stages = stages;
        this.limits = limits;
    }

    Article read(RawArticle raw) {
        return read(raw, ArticleDetails.none());
    }

    Article read(RawArticle raw, ArticleDetails details) {
        return finished(List.of(begun(raw, details))).get(0);
    }

    /** Reads articles together. */
    List<Article> read(List<RawArticle> raws) {
        return finished(each(raws.size(), i -> begun(raws.get(i), ArticleDetails.none())));
    }

    private Draft begun(RawArticle raw, ArticleDetails details) {
        return new Draft(raw, details, stages.passages().find(raw.text()), limits);
    }

    private List<Article> finished(List<Draft> drafts) {
        find(readable(drafts));
        return each(drafts.size(), i -> drafts.get(i).finished());
    }

    /** A draft, and that in it which findings are looked for in. */
    private record Readable(Draft draft, Sentences sentences) {}

    private List<Readable> readable(List<Draft> drafts) {
        List<Readable> readable = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (draft.within().allow(draft.text())) {
                Sentences sentences = stages.sentences().split(draft.text(), draft.passages());
                if (draft.isReadable(sentences)) {
                    readable.add(new Readable(draft, sentences));
                }
            }
        }
        return readable;
    }

    private void find(List<Readable> texts) {
        int n = texts.size();
        List<Clauses> clauses = each(n, i -> stages.clauses().find(texts.get(i).sentences()));
        List<Times> times = each(
                n, i -> stages.times().find(clauses.get(i), texts.get(i).draft().date()));
        List<Cast> casts = each(n, i -> stages.actors().find(clauses.get(i)));
        List<List<Statement>> statements =
                each(n, i -> texts.get(i).draft().within().statements(statements(casts.get(i), times.get(i))));
        List<List<Meeting>> meetings = each(
                n,
                i -> texts.get(i)
                        .draft()
                        .within()
                        .first(meetings(casts.get(i), times.get(i), statements.get(i)), "meetings"));
        for (int i = 0; i < n; i++) {
            Readable text = texts.get(i);
            text.draft().put(text.sentences(), casts.get(i), times.get(i), statements.get(i), meetings.get(i));
        }
    }

    private static <T> List<T> each(int count, IntFunction<T> made) {
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(made.apply(i));
        }
        return all;
    }

    private List<Statement> statements(Cast cast, Times times) {
        if (stages.statements().size() == 1) {
            return stages.statements().get(0).find(cast, times);
        }
        List<Statement> all = new ArrayList<>();
        for (StatementFinder finder : stages.statements()) {
            all = Renaming.joined(all, finder.find(cast, times));
        }
        return all;
    }

    private List<Meeting> meetings(Cast cast, Times times, List<Statement> statements) {
        if (stages.meetings().size() == 1) {
            return stages.meetings().get(0).find(cast, times, statements);
        }
        List<Meeting> all = new ArrayList<>();
        for (MeetingFinder finder : stages.meetings()) {
            all = Renaming.joinedMeetings(all, finder.find(cast, times, statements));
        }
        return all;
    }
}
