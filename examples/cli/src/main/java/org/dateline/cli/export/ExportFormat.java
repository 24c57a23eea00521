package org.dateline.cli.export;

import java.io.IOException;
import java.io.OutputStream;

/** The forms of an export. */
public enum ExportFormat {
    /** Rows of events as in POLECAT, with PLOVER's event types and modes, separated by tabs. */
    PLOVER,
    /** Rows of dyads, a source, a target and a code of CAMEO, separated by tabs. */
    CAMEO,
    /** One document of linked data in the vocabulary of schema.org. */
    JSONLD,
    /** One table of all statements and meetings, separated by commas. */
    CSV;

    /**
     * Begins an export.
     *
     * @param target where it goes, in UTF-8
     * @return an export, which closes the target
     * @throws IOException if the target cannot be written
     */
    public Export to(OutputStream target) throws IOException {
        return switch (this) {
            case PLOVER -> Table.of(PloverRow.COLUMNS, PloverRow::of, '\t', target);
            case CAMEO -> Table.of(CameoRow.COLUMNS, CameoRow::of, '\t', target);
            case CSV -> Table.of(EventRow.COLUMNS, EventRow::of, ',', target);
            case JSONLD -> JsonLd.to(target);
        };
    }
}
