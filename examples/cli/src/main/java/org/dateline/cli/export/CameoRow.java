package org.dateline.cli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.coding.CameoCode;
import org.dateline.model.Actor;

/**
 * Rows of dyads: one for each source and each target. What those who meet do to each other has rows in both directions;
 * a host's code is that of hosting. A statement to nobody has a row without a target.
 */
final class CameoRow {
    static final List<String> COLUMNS = List.of(
            "event_id",
            "event_date",
            "event_date_end",
            "source",
            "source_country",
            "target",
            "target_country",
            "code",
            "root",
            "label",
            "placename",
            "country",
            "publication_date",
            "story_id",
            "span_start",
            "span_end");

    private static final String VISIT = "042";
    private static final String HOST = "043";

    private CameoRow() {}

    static List<List<String>> of(Event event) {
        if (event.cameo().isEmpty()) {
            return List.of();
        }
        CameoCode code = event.cameo().get();
        CameoCode answer = code.code().equals(VISIT) ? CameoCode.of(HOST) : code;
        List<List<String>> rows = new ArrayList<>();
        for (Actor source : event.actors()) {
            for (Actor target : event.recipients()) {
                rows.add(row(event, source, Optional.of(target), code));
                if (event.mutual()) {
                    rows.add(row(event, target, Optional.of(source), answer));
                }
            }
            if (event.recipients().isEmpty()) {
                rows.add(row(event, source, Optional.empty(), code));
            }
        }
        return rows;
    }

    private static List<String> row(Event event, Actor source, Optional<Actor> target, CameoCode code) {
        return List.of(
                event.key(),
                event.firstDay(),
                event.lastDay(),
                source.name(),
                source.country().orElse(""),
                target.map(Actor::name).orElse(""),
                target.flatMap(Actor::country).orElse(""),
                code.code(),
                code.root().code(),
                code.label(),
                event.placeName(),
                event.placeCountry(),
                event.article().date().toString(),
                event.article().id(),
                event.start(),
                event.end());
    }
}
