package org.dateline.model;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Answers what an article is asked about its findings. */
final class ArticleLookups {
    private ArticleLookups() {}

    static <T> T require(String what, String id, @Nullable T found, String article) {
        if (found == null) {
            throw new NoSuchElementException("article " + article + " has no " + what + " \"" + id + "\"");
        }
        return found;
    }

    static List<Actor> actorsOf(Article article, List<Speaker> speakers) {
        return speakers.stream().map(speaker -> article.actor(speaker.actor())).toList();
    }

    static List<Statement> statementsBy(Article article, ActorId actor) {
        return article.statements().stream()
                .filter(statement -> statement.speakers().stream()
                        .anyMatch(speaker -> speaker.actor().equals(actor)))
                .toList();
    }

    static List<Meeting> meetingsOf(Article article, ActorId actor) {
        return article.meetings().stream()
                .filter(meeting -> meeting.participants().stream()
                        .anyMatch(part -> part.actor().equals(actor)))
                .toList();
    }
}
