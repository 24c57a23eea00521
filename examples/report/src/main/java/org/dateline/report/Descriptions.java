package org.dateline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.HedgeBy;
import org.dateline.model.Meeting;
import org.dateline.model.Participant;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;

/** Findings in words: one entry for each, which the page also shows beside the highlighted text. */
final class Descriptions {
    private final News news;
    private final Html html;

    Descriptions(News news, Html html) {
        this.news = news;
        this.html = html;
    }

    /** An item of a list with all that filters need to know of the finding. */
    void item(Finding finding) {
        html.open(
                "li",
                "id",
                "d-" + finding.key(),
                "class",
                "finding " + kind(finding),
                "data-finding",
                finding.key(),
                "data-kind",
                kind(finding),
                "data-word",
                finding.word().name(),
                "data-actors",
                numbers(finding.actors()),
                "data-date",
                finding.article().date().toString());
        if (finding instanceof Finding.Said said) {
            said(said);
        } else if (finding instanceof Finding.Met met) {
            met(met);
        }
        html.closeBlock();
    }

    static String kind(Finding finding) {
        return finding instanceof Finding.Said ? "said" : "met";
    }

    static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** One line for a mark of the time line. */
    static String line(Finding finding) {
        Article article = finding.article();
        if (finding instanceof Finding.Said said) {
            Statement statement = said.statement();
            return speakers(said) + " " + Words.verb(statement.act(), statement.negated()) + ": " + words(finding);
        }
        Meeting meeting = ((Finding.Met) finding).meeting();
        String parties = Words.list(
                article.participantsOf(meeting).stream().map(Actor::name).toList());
        return parties + ": " + Words.form(meeting.form()) + ", " + Words.status(meeting.status());
    }

    private void said(Finding.Said said) {
        Statement statement = said.statement();
        html.open("p").element("b", speakers(said), "class", "who").text(" ");
        html.element("span", Words.verb(statement.act(), statement.negated()), "class", "act");
        if (!statement.addressees().isEmpty()) {
            html.text(" (to " + names(said.article(), statement.addressees()) + ")");
        }
        html.text(": ").element("a", words(said), "href", "#d-" + said.key(), "class", "words");
        html.close();
        facts(saidFacts(said));
    }

    private static List<String> saidFacts(Finding.Said said) {
        Statement statement = said.statement();
        List<String> facts = new ArrayList<>();
        List<Statement> chain = said.article().chainOf(statement);
        if (chain.size() > 1) {
            facts.add("according to "
                    + chain.stream()
                            .map(link ->
                                    link.speakers().isEmpty() ? "nobody named" : names(said.article(), link.speakers()))
                            .collect(Collectors.joining(" › ")));
        }
        facts.add(Words.lower(statement.mode()));
        statement.time().map(Words::days).filter(days -> !days.isEmpty()).ifPresent(facts::add);
        statement
                .hedges()
                .forEach(hedge -> facts.add("“" + said.article().textOf(hedge.span()) + "” is the "
                        + (hedge.by() == HedgeBy.SPEAKER ? "speaker" : "reporter") + "’s reserve"));
        statement.confidence().ifPresent(share -> facts.add(confidence(share)));
        return facts;
    }

    private void met(Finding.Met met) {
        Meeting meeting = met.meeting();
        Article article = met.article();
        String parties = Words.list(meeting.participants().stream()
                .map(participant -> party(article, participant))
                .toList());
        html.open("p").element("b", parties.isEmpty() ? "Parties not named" : parties, "class", "who");
        html.text(": ").element("a", Words.form(meeting.form()), "href", "#d-" + met.key(), "class", "words");
        html.text(" ");
        Glyphs.badge(html, meeting.status());
        html.close();
        facts(metFacts(met));
        ChronicleMeeting life = news.life(article.refOf(meeting));
        life.conflicts().forEach(conflict -> conflict(Words.about(conflict.about())));
    }

    private List<String> metFacts(Finding.Met met) {
        Meeting meeting = met.meeting();
        List<String> facts = new ArrayList<>();
        meeting.time().map(Words::days).filter(days -> !days.isEmpty()).ifPresent(facts::add);
        meeting.place().map(Place::name).ifPresent(place -> facts.add("in " + place));
        meeting.topic().map(met.article()::textOf).ifPresent(topic -> facts.add("about " + topic));
        meeting.mentions().stream()
                .flatMap(mention -> mention.reportedIn().stream())
                .map(met.article()::statement)
                .map(statement -> names(met.article(), statement.speakers()))
                .filter(source -> !source.isEmpty())
                .distinct()
                .forEach(source -> facts.add("according to " + source));
        meeting.confidence().ifPresent(share -> facts.add(confidence(share)));
        return facts;
    }

    private void conflict(String about) {
        html.open("p", "class", "conflict").element("span", "≠", "aria-hidden", "true");
        html.text(" Accounts differ on " + about + ".").close();
    }

    private void facts(List<String> facts) {
        html.element("p", String.join(" · ", facts), "class", "facts");
    }

    private static String party(Article article, Participant participant) {
        String name = article.actor(participant.actor()).name();
        return participant.part() == ParticipantPart.PARTICIPANT
                ? name
                : name + " (" + Words.part(participant.part()) + ")";
    }

    static String speakers(Finding.Said said) {
        String names = names(said.article(), said.statement().speakers());
        return names.isEmpty() ? "Nobody named" : names;
    }

    private static String names(Article article, List<Speaker> speakers) {
        return Words.list(speakers.stream()
                .map(speaker -> article.actor(speaker.actor()).name())
                .toList());
    }

    private static String words(Finding finding) {
        return String.join(" … ", finding.article().textsOf(finding.spans()));
    }

    private static String confidence(double share) {
        return Math.round(share * 100) + " in 100 such findings are right";
    }
}
