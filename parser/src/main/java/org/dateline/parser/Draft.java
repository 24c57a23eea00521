package org.dateline.parser;

import java.time.LocalDate;
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
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.Warning;
import org.dateline.model.WarningKind;
import org.dateline.parser.article.RawArticle;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.mention.Roster;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.time.Times;

/** An article that is being read: what is known of it so far, within the limits. */
final class Draft {
    private final RawArticle raw;
    private final ArticleDetails details;
    private final List<Passage> passages;
    private final FindingsWithinLimits within;
    private final List<Warning> warnings;
    private final Article.Builder article = Article.builder();

    Draft(RawArticle raw, ArticleDetails details, List<Passage> passages, Limits limits) {
        this.raw = raw;
        this.details = details;
        this.passages = passages;
        this.within = new FindingsWithinLimits(limits);
        this.warnings = new ArrayList<>(raw.warnings());
    }

    LocalDate date() {
        return raw.date();
    }

    String text() {
        return raw.text();
    }

    List<Passage> passages() {
        return passages;
    }

    FindingsWithinLimits within() {
        return within;
    }

    /** Whether findings are to be looked for; if not, a warning says why. */
    boolean isReadable(Sentences sentences) {
        boolean english = Language.isEnglish(sentences.tokens());
        if (!english) {
            warnings.add(Language.warning());
        }
        return english;
    }

    void put(Sentences sentences, Cast cast, Times times, List<Statement> statements, List<Meeting> meetings) {
        Roster roster = cast.roster(used(statements, meetings));
        Renaming renaming = new Renaming(roster.ids());
        article.actors(roster.actors());
        article.statements(renaming.statements(statements));
        article.meetings(renaming.meetings(meetings));
        article.times(within.first(times.expressions(), "times"));
        warnings.addAll(times.warnings());
        warnings.addAll(unpaired(sentences));
    }

    private static Set<ActorId> used(List<Statement> statements, List<Meeting> meetings) {
        Set<ActorId> used = new HashSet<>();
        for (Statement statement : statements) {
            add(statement.speakers(), used);
            add(statement.addressees(), used);
        }
        for (Meeting meeting : meetings) {
            meeting.participants().forEach(participant -> used.add(participant.actor()));
        }
        return used;
    }

    private static void add(List<Speaker> speakers, Set<ActorId> used) {
        for (int i = 0; i < speakers.size(); i++) {
            used.add(speakers.get(i).actor());
        }
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

    Article finished() {
        article.id(Article.idOf(raw.date(), raw.text()))
                .date(raw.date())
                .dateTime(raw.dateTime())
                .text(raw.text());
        article.title(details.title().or(this::headline))
                .source(details.source())
                .url(details.url());
        return article.passages(passages).warnings(within.warnings(warnings)).build();
    }

    private Optional<String> headline() {
        for (Passage passage : passages) {
            if (passage.kind() == PassageKind.HEADLINE) {
                return Optional.of(raw.text()
                        .substring(passage.span().start(), passage.span().end()));
            }
        }
        return Optional.empty();
    }
}
