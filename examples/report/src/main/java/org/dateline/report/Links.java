package org.dateline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;

/** Collects who met whom, and who spoke to or about whom. */
final class Links {
    private final News news;
    private final Map<Link.Ends, Set<Finding>> found = new LinkedHashMap<>();

    private Links(News news) {
        this.news = news;
    }

    /** The links of all articles, the weightiest first. */
    static List<Link> of(News news) {
        Links links = new Links(news);
        for (Article article : news.articles()) {
            Actors actors = new Actors(article);
            news.findings(article).forEach(finding -> links.add(finding, actors));
        }
        List<Link> all = new ArrayList<>();
        links.found.forEach(
                (ends, findings) -> all.add(new Link(ends.kind(), ends.from(), ends.to(), List.copyOf(findings))));
        all.sort(Comparator.comparingInt(Link::weight).reversed());
        return List.copyOf(all);
    }

    private void add(Finding finding, Actors actors) {
        if (finding instanceof Finding.Said said) {
            said(said, actors);
            return;
        }
        List<Integer> parties = finding.actors();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                add(Link.Kind.MET, parties.get(i), parties.get(j), finding);
            }
        }
    }

    private void said(Finding.Said said, Actors actors) {
        Article article = said.article();
        Statement statement = said.statement();
        for (Speaker speaker : statement.speakers()) {
            int from = news.number(article, speaker.actor());
            for (Speaker addressee : statement.addressees()) {
                add(Link.Kind.SPOKE_TO, from, news.number(article, addressee.actor()), said);
            }
            for (Span content : statement.content()) {
                actors.in(content)
                        .forEach(actor -> add(Link.Kind.SPOKE_ABOUT, from, news.number(article, actor.id()), said));
            }
        }
    }

    private void add(Link.Kind kind, int from, int to, Finding finding) {
        if (from != to) {
            found.computeIfAbsent(Link.Ends.of(kind, from, to), ends -> new LinkedHashSet<>())
                    .add(finding);
        }
    }

    /** The named actors of an article by the places that name them. */
    private static final class Actors {
        private final List<Named> mentions = new ArrayList<>();

        private record Named(Span span, Actor actor) {}

        Actors(Article article) {
            for (Actor actor : article.actors()) {
                for (Mention mention : actor.mentions()) {
                    if (actor.named()) {
                        mentions.add(new Named(mention.span(), actor));
                    }
                }
            }
            mentions.sort(Comparator.comparingInt(named -> named.span().start()));
        }

        List<Actor> in(Span content) {
            return mentions.stream()
                    .filter(named -> content.contains(named.span()))
                    .map(Named::actor)
                    .distinct()
                    .toList();
        }
    }
}
