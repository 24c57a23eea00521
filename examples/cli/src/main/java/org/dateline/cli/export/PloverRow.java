package org.dateline.cli.export;

import java.util.List;
import org.dateline.coding.PloverCode;
import org.dateline.model.Article;

/** A row of an event as in POLECAT. Statements and meetings without an event type in PLOVER have none. */
final class PloverRow {
    static final List<String> COLUMNS = List.of(
            "event_id",
            "event_date",
            "event_date_end",
            "event_type",
            "event_mode",
            "actor_name",
            "actor_country",
            "recipient_name",
            "recipient_country",
            "placename",
            "country",
            "status",
            "reported_by",
            "publication_date",
            "story_id",
            "headline",
            "source",
            "span_start",
            "span_end",
            "confidence");

    private PloverRow() {}

    static List<List<String>> of(Event event) {
        return event.plover().map(code -> List.of(row(event, code))).orElse(List.of());
    }

    private static List<String> row(Event event, PloverCode code) {
        Article article = event.article();
        return List.of(
                event.key(),
                event.firstDay(),
                event.lastDay(),
                code.event().name(),
                code.mode().orElse(""),
                Event.names(event.actors()),
                Event.countries(event.actors()),
                Event.names(event.recipients()),
                Event.countries(event.recipients()),
                event.placeName(),
                event.placeCountry(),
                event.kind().equals("MEETING") ? event.state() : "",
                Event.names(event.reporters()),
                article.date().toString(),
                article.id(),
                article.title().orElse(""),
                article.source().orElse(""),
                event.start(),
                event.end(),
                event.sureness());
    }
}
