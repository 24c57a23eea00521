package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.Mention;
import org.dateline.model.Role;
import org.dateline.parser.sentence.Tokens;

/** Gives each named actor that the text mentions its id, and makes the actors of the figures. */
final class Ids {
    private final List<Figure> mentioned = new ArrayList<>();

    Ids(ByToken<Reference> references) {
        for (int i = 0; i < references.size(); i++) {
            if (references.at(i) != null && references.at(i) != (i > 0 ? references.at(i - 1) : null)) {
                add(references.at(i));
            }
        }
        name();
    }

    private void add(Reference reference) {
        List<Figure> figures = reference.figures();
        for (int i = 0; i < figures.size(); i++) {
            List<Reference> own = figures.get(i).references;
            if (own.isEmpty()) {
                mentioned.add(figures.get(i));
            }
            if (own.isEmpty() || own.get(own.size() - 1) != reference) {
                own.add(reference);
            }
        }
    }

    private void name() {
        Map<String, Integer> taken = new HashMap<>();
        for (Figure figure : mentioned) {
            String slug = Slug.of(figure.name);
            String id = slug;
            while (taken.putIfAbsent(id, 1) != null) {
                id = slug + "-" + taken.merge(slug, 1, Integer::sum);
            }
            figure.id = ActorId.of(id);
        }
    }

    ActorId of(Figure figure) {
        return java.util.Objects.requireNonNull(figure.id, "figure");
    }

    List<Actor> actors(Tokens tokens) {
        List<Actor> actors = new ArrayList<>(mentioned.size());
        for (Figure figure : mentioned) {
            actors.add(actor(figure, tokens));
        }
        return List.copyOf(actors);
    }

    private Actor actor(Figure figure, Tokens tokens) {
        Actor.Builder actor = Actor.builder().id(of(figure)).kind(figure.kind).name(figure.name);
        for (int i = 0; i < figure.aliases.size(); i++) {
            actor.addAlias(figure.aliases.get(i));
        }
        if (!figure.country.isEmpty()) {
            actor.country(figure.country);
        }
        for (int i = 0; i < figure.roles.size(); i++) {
            actor.addRole(role(figure.roles.get(i)));
        }
        for (int i = 0; i < figure.references.size(); i++) {
            Reference reference = figure.references.get(i);
            actor.addMention(Mention.of(reference.kind(), tokens.span(reference.start(), reference.end())));
        }
        return actor.build();
    }

    private Role role(FoundRole found) {
        Role.Builder role =
                Role.builder().title(found.title()).status(found.status()).span(found.span());
        Figure body = found.body();
        if (body != null && body.id != null) {
            role.of(of(body).value());
        } else if (!found.country().isEmpty()) {
            role.of(found.country());
        }
        return role.build();
    }
}
