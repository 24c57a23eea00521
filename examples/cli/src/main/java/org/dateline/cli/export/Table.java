package org.dateline.cli.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.dateline.model.Article;

/** A table with a header and a row for each event, or several. */
final class Table implements Export {
    private final SequenceWriter rows;
    private final Function<Event, List<List<String>>> form;

    private Table(SequenceWriter rows, Function<Event, List<List<String>>> form) {
        this.rows = rows;
        this.form = form;
    }

    static Table of(List<String> columns, Function<Event, List<List<String>>> form, char separator, OutputStream target)
            throws IOException {
        CsvSchema schema = CsvSchema.builder()
                .addColumns(columns, CsvSchema.ColumnType.STRING)
                .setColumnSeparator(separator)
                .build();
        SequenceWriter rows =
                new CsvMapper().writer(schema).writeValues(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        rows.write(columns);
        return new Table(rows, form);
    }

    @Override
    public void write(Article article) {
        try {
            for (Event event : Event.of(article)) {
                for (List<String> row : form.apply(event)) {
                    rows.write(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
