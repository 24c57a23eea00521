package org.dateline.chronicle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Meeting;

/** What a chronicle keeps of an article: neither its text nor the places of its findings. */
record Digest(
        String article,
        LocalDate date,
        Optional<OffsetDateTime> dateTime,
        List<Actor> actors,
        List<Saying> sayings,
        List<Meeting> meetings) {

    /** By day, then by the time of day where there is one, then by id, so that the order of the input does not matter. */
    static final Comparator<Digest> ORDER = Comparator.comparing(Digest::date)
            .thenComparing(digest ->
                    digest.dateTime().map(OffsetDateTime::toEpochSecond).orElse(Long.MIN_VALUE))
            .thenComparing(Digest::article);

    static Digest of(Article article) {
        return new Digest(
                article.id(),
                article.date(),
                article.dateTime(),
                article.actors().stream()
                        .map(actor -> actor.withMentions(List.of()))
                        .toList(),
                article.statements().stream()
                        .filter(statement -> !statement.negated())
                        .map(statement -> Saying.of(article, statement))
                        .toList(),
                article.meetings().stream().map(Digest::withoutPlaces).toList());
    }

    private static Meeting withoutPlaces(Meeting meeting) {
        return meeting.withMentions(List.of())
                .withTopic(Optional.empty())
                .withRule(Optional.empty())
                .withConfidence(OptionalDouble.empty());
    }

    /** One of two with one id, the same in whatever order they come. */
    Digest orOther(Digest other) {
        return equals(other) || toString().compareTo(other.toString()) <= 0 ? this : other;
    }
}
