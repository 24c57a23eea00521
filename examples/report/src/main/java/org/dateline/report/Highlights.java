package org.dateline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.Span;

/**
 * Writes a stretch of text with its findings marked. Findings may overlap, elements must not: the text is cut wherever a
 * finding begins or ends, and each piece names all findings that it belongs to. Linear in the text but for overlaps.
 */
final class Highlights {
    private final String text;
    private final List<Mark> marks;
    private final Html html;

    /** A place that belongs to a finding: its own words, or words that only point to it, such as a cue. */
    private record Mark(Span span, Finding finding, String role) {}

    Highlights(String text, List<Finding> findings, Html html) {
        this.text = text;
        this.html = html;
        this.marks = findings.stream()
                .flatMap(finding -> marks(finding).stream())
                .sorted(Comparator.comparingInt(mark -> mark.span().start()))
                .toList();
    }

    private static List<Mark> marks(Finding finding) {
        List<Mark> marks = new ArrayList<>();
        finding.spans().forEach(span -> marks.add(new Mark(span, finding, Descriptions.kind(finding))));
        if (finding instanceof Finding.Said said) {
            said.statement()
                    .speakers()
                    .forEach(
                            speaker -> speaker.span().ifPresent(span -> marks.add(new Mark(span, finding, "speaker"))));
            said.statement().cue().ifPresent(cue -> cue.spans().forEach(s -> marks.add(new Mark(s, finding, "cue"))));
        } else if (finding instanceof Finding.Met met) {
            met.meeting().mentions().forEach(m -> m.trigger().ifPresent(s -> marks.add(new Mark(s, finding, "cue"))));
        }
        return marks;
    }

    /** Writes the text of a span. */
    void write(Span block) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(block)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        for (Mark mark : here) {
            cuts.add(Math.max(block.start(), mark.span().start()));
            cuts.add(Math.min(block.end(), mark.span().end()));
        }
        int start = block.start();
        for (int end : cuts.tailSet(start, false)) {
            piece(Span.of(start, end), here);
            start = end;
        }
    }

    private void piece(Span piece, List<Mark> near) {
        List<Mark> over =
                near.stream().filter(mark -> mark.span().overlaps(piece)).toList();
        List<Mark> inside =
                over.stream().filter(mark -> isOwn(mark)).sorted(INNERMOST).toList();
        String words = text.substring(piece.start(), piece.end());
        if (inside.isEmpty()) {
            roles(words, over);
            return;
        }
        String keys = keys(inside, "");
        boolean begins = inside.stream().anyMatch(mark -> mark.span().start() == piece.start());
        List<String> attributes = new ArrayList<>(List.of("class", classes(over), "data-in", keys));
        if (begins) {
            attributes.addAll(List.of("tabindex", "0", "aria-describedby", keys(inside, "d-")));
        }
        html.element("mark", words, attributes.toArray(String[]::new));
    }

    private static final Comparator<Mark> INNERMOST = Comparator.comparingInt(
            (Mark mark) -> mark.span().end() - mark.span().start());

    private void roles(String words, List<Mark> over) {
        if (over.isEmpty()) {
            html.text(words);
        } else {
            html.element("span", words, "class", classes(over), "data-near", keys(over, ""));
        }
    }

    private static boolean isOwn(Mark mark) {
        return mark.role().equals("said") || mark.role().equals("met");
    }

    private static String classes(List<Mark> marks) {
        return marks.stream().map(Mark::role).distinct().sorted().collect(Collectors.joining(" "));
    }

    private static String keys(List<Mark> marks, String prefix) {
        return marks.stream()
                .map(mark -> prefix + mark.finding().key())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
