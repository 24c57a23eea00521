package org.dateline.parser.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.Passage;
import org.dateline.model.PassageKind;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Warning;
import org.dateline.parser.clause.ClauseFinder;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.sentence.SentenceSplitter;

/** A case of the spec file: an article's date, its text, and the times and warnings expected of it, one line each. */
record TimeSpec(LocalDate date, String text, List<String> expected) {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final SentenceSplitter SENTENCES = SentenceSplitter.standard(LEXICON);
    private static final ClauseFinder CLAUSES = ClauseFinder.standard(LEXICON);
    private static final TimeFinder TIMES = TimeFinder.standard(LEXICON);

    static Stream<TimeSpec> read(String file) {
        List<TimeSpec> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(TimeSpec.class.getResourceAsStream(file), file)) {
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> add(cases, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases.stream();
    }

    private static void add(List<TimeSpec> cases, String line) {
        if (line.startsWith("    ")) {
            cases.get(cases.size() - 1).expected.add(line.strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
            cases.add(new TimeSpec(LocalDate.parse(line.substring(0, 10)), line.substring(11), new ArrayList<>()));
        }
    }

    static Times find(LocalDate date, String text) {
        List<Passage> passages = List.of(Passage.of(PassageKind.PARAGRAPH, Span.of(0, text.length())));
        return TIMES.find(CLAUSES.find(SENTENCES.split(text, passages)), date);
    }

    List<String> found() {
        Times times = find(date, text);
        List<String> lines = new ArrayList<>();
        times.expressions().forEach(time -> lines.add(line(time)));
        times.warnings().forEach(warning -> lines.add(line(warning)));
        return lines;
    }

    private String line(Warning warning) {
        return "! " + warning.kind() + " " + warning.span().map(this::words).orElse("");
    }

    private String line(TimeExpression time) {
        String mod = time.mod().map(m -> " " + m).orElse("");
        String interval = time.start().isEmpty()
                ? ""
                : bound(time, time.start().get()) + " .. "
                        + bound(time, time.end().orElseThrow()) + " "
                        + time.precision().orElseThrow() + " ";
        String zone = time.zone().map(z -> " zone " + z).orElse("");
        String anchor = time.anchor().map(a -> " from " + words(a)).orElse("");
        return time.span().map(this::words).orElse("") + " | " + time.kind() + " "
                + time.value().orElse("-") + mod + " | " + interval + time.basis() + zone + anchor;
    }

    private static String bound(TimeExpression time, LocalDateTime bound) {
        return time.precision().orElseThrow().isDayOrCoarser()
                ? bound.toLocalDate().toString()
                : bound.toString();
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }
}
