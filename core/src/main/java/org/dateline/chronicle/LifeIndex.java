package org.dateline.chronicle;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.chronicle.ActorMerger.Party;

/**
 * Finds the meetings that a report may tell of, by party and month, so that a long chronicle takes time in proportion
 * to its length. Reports of an interval too long to list its months are found, and find, in all months.
 */
final class LifeIndex {
    private static final String ANY_MONTH = "any";
    private static final String LONG = "long";

    private final Map<Key, Set<Life>> lives = new HashMap<>();

    /** A party in a month. */
    private record Key(String party, String month) {}

    void add(Life life, Report report) {
        Stream<String> months = listed(report)
                .map(list -> list.stream().map(YearMonth::toString))
                .orElse(Stream.of(LONG));
        for (String month : Stream.concat(months, Stream.of(ANY_MONTH)).toList()) {
            keys(report.parties().stream().flatMap(Party::keys), month)
                    .forEach(key -> lives.computeIfAbsent(key, k -> new LinkedHashSet<>())
                            .add(life));
        }
    }

    /** The meetings that may be told of. */
    Set<Life> candidatesFor(Report report) {
        Stream<String> months = listed(report)
                .map(list -> Stream.concat(list.stream().map(YearMonth::toString), Stream.of(LONG)))
                .orElse(Stream.of(ANY_MONTH));
        Set<Life> candidates = new LinkedHashSet<>();
        for (String month : months.toList()) {
            keys(report.parties().stream().flatMap(Party::soughtKeys), month)
                    .forEach(key -> candidates.addAll(lives.getOrDefault(key, Set.of())));
        }
        return candidates;
    }

    private static Optional<List<YearMonth>> listed(Report report) {
        return report.window().months();
    }

    private static Stream<Key> keys(Stream<String> parties, String month) {
        return parties.map(party -> new Key(party, month));
    }
}
