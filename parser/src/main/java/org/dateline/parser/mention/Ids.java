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
    private final Map<Figure, ActorId> ids = new HashMap<>();
    private final List<Figure> mentioned = new ArrayList<>();
    private final List<List<Reference>> references = new ArrayList<>();

    Ids(Reference[] at) {
        Map<Figure, List<Reference>> byFigure = new HashMap<>();
        for (int i = 0; i < at.length; i++) {
            if (at[i] != null && at[i] != (i > 0 ? at[i - 1] : null)) {
                add(at[i], byFigure);
            }
        }
        name();
    }

    private void add(Reference reference, Map<Figure, List<Reference>> byFigure) {
        List<Figure> figures = reference.figures();
        for (int i = 0; i < figures.size(); i++) {
            List<Reference> own = byFigure.computeIfAbsent(figures.get(i), this::first);
            if (own.isEmpty() || own.get(own.size() - 1) != reference) {
                own.add(reference);
            }
        }
    }

    private List<Reference> first(Figure figure) {
        List<Reference> own = new ArrayList<>();
        mentioned.add(figure);
        references.add(own);
        return own;
    }

    private void name() {
        Map<String, Integer> taken = new HashMap<>();
        for (Figure figure : mentioned) {
            String slug = Slug.of(figure.name);
            String id = slug;
            while (taken.putIfAbsent(id, 1) != null) {
                id = slug + "-" + taken.merge(slug, 1, Integer::sum);
            }
            ids.put(figure, ActorId.of(id));
        }
    }

    ActorId of(Figure figure) {
        return java.util.Objects.requireNonNull(ids.get(figure), "figure");
    }

    List<Actor> actors(Tokens tokens) {
        List<Actor> actors = new ArrayList<>(mentioned.size());
        for (int i = 0; i < mentioned.size(); i++) {
            actors.add(actor(mentioned.get(i), references.get(i), tokens));
        }
        return List.copyOf(actors);
    }

    private Actor actor(Figure figure, List<Reference> own, Tokens tokens) {
        Actor.Builder actor = Actor.builder()
                .id(of(figure))
                .kind(figure.kind)
                .name(figure.name)
                .addAllAliases(figure.aliases);
        if (!figure.country.isEmpty()) {
            actor.country(figure.country);
        }
        for (FoundRole found : figure.roles) {
            actor.addRoles(role(found));
        }
        for (Reference reference : own) {
            actor.addMentions(Mention.of(reference.kind(), tokens.span(reference.start(), reference.end())));
        }
        return actor.build();
    }

    private Role role(FoundRole found) {
        Role.Builder role =
                Role.builder().title(found.title()).status(found.status()).span(found.span());
        Figure body = found.body();
        if (body != null && ids.containsKey(body)) {
            role.of(of(body).value());
        } else if (!found.country().isEmpty()) {
            role.of(found.country());
        }
        return role.build();
    }
}
