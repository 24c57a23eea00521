package org.dateline.cli.export;

import java.util.List;
import org.dateline.coding.CameoCode;

/** A row of a statement or a meeting, coded or not. */
final class EventRow {
    static final List<String> COLUMNS = List.of(
            "article",
            "date",
            "id",
            "kind",
            "type",
            "state",
            "negated",
            "actors",
            "actor_countries",
            "recipients",
            "recipient_countries",
            "reported_by",
            "first_day",
            "last_day",
            "place",
            "place_country",
            "cameo",
            "plover_event",
            "plover_mode",
            "span_start",
            "span_end",
            "words",
            "confidence");

    private EventRow() {}

    static List<List<String>> of(Event event) {
        return List.of(List.of(
                event.article().id(),
                event.article().date().toString(),
                event.id(),
                event.kind(),
                event.type(),
                event.state(),
                String.valueOf(event.negated()),
                Event.names(event.actors()),
                Event.countries(event.actors()),
                Event.names(event.recipients()),
                Event.countries(event.recipients()),
                Event.names(event.reporters()),
                event.firstDay(),
                event.lastDay(),
                event.placeName(),
                event.placeCountry(),
                event.cameo().map(CameoCode::code).orElse(""),
                event.plover().map(code -> code.event().name()).orElse(""),
                event.plover().flatMap(code -> code.mode()).orElse(""),
                event.start(),
                event.end(),
                event.words(),
                event.sureness()));
    }
}
