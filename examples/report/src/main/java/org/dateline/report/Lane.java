package org.dateline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.chronicle.ChronicleStatement;

/** What one actor did: the lines of its meetings above each other where they share days, what it said below them. */
final class Lane {
    private final int actor;
    private final List<LifeLine> lives;
    private final List<ChronicleStatement> statements;
    private final Map<LifeLine, Integer> rows = new HashMap<>();
    private int rowCount;

    Lane(int actor, List<LifeLine> lives, List<ChronicleStatement> statements, int gap) {
        this.actor = actor;
        this.lives =
                lives.stream().sorted(Comparator.comparing(LifeLine::first)).toList();
        this.statements = statements;
        stack(gap);
    }

    /** Gives each line the first row that is free. */
    private void stack(int gap) {
        List<LocalDate> ends = new ArrayList<>();
        for (LifeLine life : lives) {
            int row = 0;
            while (row < ends.size() && !ends.get(row).plusDays(gap).isBefore(life.first())) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(life.last());
            } else {
                ends.set(row, life.last());
            }
            rows.put(life, row);
        }
        rowCount = ends.size();
    }

    int actor() {
        return actor;
    }

    List<LifeLine> lives() {
        return lives;
    }

    int row(LifeLine life) {
        return rows.get(life);
    }

    int meetingRows() {
        return rowCount;
    }

    int size() {
        return lives.size() + statements.size();
    }

    /** The statements of each day, the first day first. */
    List<List<ChronicleStatement>> days() {
        Map<LocalDate, List<ChronicleStatement>> byDay = new HashMap<>();
        statements.forEach(said ->
                byDay.computeIfAbsent(said.date(), day -> new ArrayList<>()).add(said));
        return byDay.keySet().stream().sorted().map(byDay::get).toList();
    }

    /** The keys of all findings in it. */
    List<Finding> findings(News news) {
        Stream<Finding> met = lives.stream().flatMap(life -> life.findings().stream());
        Stream<Finding> said = statements.stream().flatMap(s -> s.in().stream()).map(news::finding);
        return Stream.concat(met, said).toList();
    }
}
