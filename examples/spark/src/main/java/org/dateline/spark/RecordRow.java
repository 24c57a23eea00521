package org.dateline.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.Article;
import org.dateline.model.Cue;
import org.dateline.model.Meeting;
import org.dateline.model.Place;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.TimeExpression;
import org.dateline.parser.article.Refusal;
import org.jspecify.annotations.Nullable;

/** Articles and refusals as rows of {@code records.ddl}: names and words stand in them, not only ids and places. */
final class RecordRow {
    private RecordRow() {}

    static Row of(String source, Article article) {
        return row(
                source,
                article.id(),
                article.date(),
                list(article.statements(), statement -> statement(article, statement)),
                list(article.meetings(), meeting -> meeting(article, meeting)),
                list(article.actors(), RecordRow::actor),
                null);
    }

    /** Places count from the beginning of the file. */
    static Row of(Slice slice, Refusal refusal) {
        Row place = row(
                slice.lines() + refusal.line(),
                slice.offset() + refusal.offset(),
                refusal.reason().name(),
                refusal.text());
        return row(slice.file(), null, null, null, null, null, place);
    }

    private static Row statement(Article article, Statement statement) {
        return row(
                statement.id(),
                statement.act().name(),
                statement.mode().name(),
                statement.negated(),
                list(statement.speakers(), speaker -> party(article, speaker)),
                list(statement.content(), article::textOf),
                list(statement.quotes(), article::textOf),
                orNull(statement.cue().map(Cue::lemma)),
                list(statement.addressees(), addressee -> party(article, addressee)),
                list(statement.hedges(), hedge -> row(hedge.by().name(), article.textOf(hedge.span()))),
                orNull(statement.time().map(RecordRow::time)),
                orNull(statement.reportedIn()),
                orNull(statement.rule()),
                orNull(statement.confidence()),
                statement.span().start(),
                statement.span().end());
    }

    private static Row meeting(Article article, Meeting meeting) {
        return row(
                meeting.id(),
                meeting.form().name(),
                meeting.status().name(),
                list(
                        meeting.participants(),
                        p -> party(article, p.actor(), p.part().name())),
                orNull(meeting.time().map(RecordRow::time)),
                orNull(meeting.place().map(RecordRow::place)),
                orNull(meeting.topic().map(article::textOf)),
                list(meeting.mentions(), m -> row(m.status().name(), article.textOf(m.span()), orNull(m.reportedIn()))),
                orNull(meeting.rule()),
                orNull(meeting.confidence()));
    }

    private static Row actor(Actor actor) {
        return row(
                actor.id().value(),
                actor.kind().name(),
                actor.name(),
                actor.named(),
                list(actor.aliases(), alias -> alias),
                orNull(actor.country()),
                list(
                        actor.roles(),
                        role -> row(
                                role.title(), orNull(role.of()), role.status().name())),
                actor.mentions().size());
    }

    private static Row party(Article article, Speaker speaker) {
        return party(article, speaker.actor());
    }

    private static Row party(Article article, ActorId id, Object... more) {
        Actor actor = article.actor(id);
        Object[] values = {id.value(), actor.kind().name(), actor.name(), orNull(actor.country())};
        Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return RowFactory.create(all);
    }

    private static Row time(TimeExpression time) {
        return row(
                orNull(time.value()),
                orNull(time.start()),
                orNull(time.end()),
                orNull(time.precision().map(Enum::name)),
                time.basis().name());
    }

    private static Row place(Place place) {
        return row(place.name(), orNull(place.country()));
    }

    private static Row row(@Nullable Object... values) {
        return RowFactory.create(values);
    }

    private static <T> Object[] list(List<T> values, Function<? super T, Object> form) {
        return values.stream().map(form).toArray();
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
