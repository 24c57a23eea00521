package org.dateline.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ActorId;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.Passage;
import org.dateline.model.PassageKind;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Warning;
import org.dateline.model.WarningKind;
import org.dateline.parser.article.RawArticle;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.meeting.MeetingFinder;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.mention.Roster;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.statement.StatementFinder;
import org.dateline.parser.time.Times;

/** Takes a raw article through the stages and puts what they find together. */
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
        String text = raw.text();
        List<Passage> passages = stages.passages().find(text);
        Article.Builder article = Article.builder();
        article.id(Article.idOf(raw.date(), text))
                .date(raw.date())
                .dateTime(raw.dateTime())
                .text(text);
        article.title(details.title().or(() -> headline(text, passages)))
                .source(details.source())
                .url(details.url());
        FindingsWithinLimits within = new FindingsWithinLimits(limits);
        List<Warning> warnings = new ArrayList<>(raw.warnings());
        if (within.allow(text)) {
            find(article, raw, stages.sentences().split(text, passages), within, warnings);
        }
        return article.passages(passages).warnings(within.warnings(warnings)).build();
    }

    private void find(
            Article.Builder article,
            RawArticle raw,
            Sentences sentences,
            FindingsWithinLimits within,
            List<Warning> warnings) {
        if (!Language.isEnglish(sentences.tokens())) {
            warnings.add(Language.warning());
            return;
        }
        Clauses clauses = stages.clauses().find(sentences);
        Times times = stages.times().find(clauses, raw.date());
        Cast cast = stages.actors().find(clauses);
        List<Statement> statements = within.statements(statements(cast, times));
        List<Meeting> meetings = within.first(meetings(cast, times, statements), "meetings");
        Roster roster = cast.roster(used(statements, meetings));
        Renaming renaming = new Renaming(roster.ids());
        article.actors(roster.actors());
        article.statements(renaming.statements(statements));
        article.meetings(renaming.meetings(meetings));
        article.times(within.first(times.expressions(), "times"));
        warnings.addAll(times.warnings());
        warnings.addAll(unpaired(sentences));
    }

    private static Optional<String> headline(String text, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() == PassageKind.HEADLINE)
                .findFirst()
                .map(passage ->
                        text.substring(passage.span().start(), passage.span().end()));
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

    private static Set<ActorId> used(List<Statement> statements, List<Meeting> meetings) {
        Set<ActorId> used = new HashSet<>();
        for (Statement statement : statements) {
            statement.speakers().forEach(speaker -> used.add(speaker.actor()));
            statement.addressees().forEach(addressee -> used.add(addressee.actor()));
        }
        for (Meeting meeting : meetings) {
            meeting.participants().forEach(participant -> used.add(participant.actor()));
        }
        return used;
    }

    private static List<Warning> unpaired(Sentences sentences) {
        Tokens tokens = sentences.tokens();
        List<Warning> warnings = new ArrayList<>(sentences.unpaired().size());
        for (int mark : sentences.unpaired()) {
            Span place = tokens.span(mark, mark + 1);
            warnings.add(Warning.builder()
                    .kind(WarningKind.UNBALANCED_QUOTE)
                    .span(place)
                    .message("the quotation mark at " + place.start() + " has no partner in its paragraph")
                    .build());
        }
        return warnings;
    }
}
