package org.dateline.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;

/**
 * Finds the meetings that a report may tell of, by two of its sides and the month, so that a long chronicle takes time
 * in proportion to its length. Reports of an interval too long to list its months are found, and find, in all months.
 *
 * <p>Who may be told of in another way is kept under a key of its country too: a person is sought by its country, and a
 * country or a nameless office by the people there.
 */
final class LifeIndex {
    /** A meeting of more is found by the first of them alone, so that the pairs stay few. */
    private static final int PAIRED_SIDES = 12;

    private static final int ANY_MONTH = Integer.MAX_VALUE;
    private static final int LONG = Integer.MIN_VALUE;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final Map<Key, Set<Life>> lives = new HashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    /** Two sides, by their numbers, in a month. */
    private record Key(int one, int other, int month) {}

    /** People, countries, or nameless offices of a country. */
    private record Of(String what, String country) {}

    void add(Life life, Report report) {
        List<Integer> months = new ArrayList<>(months(report.window()).orElse(List.of(LONG)));
        months.add(ANY_MONTH);
        for (Key pair : pairs(report, report.sides().stream().map(this::keys).toList(), months)) {
            lives.computeIfAbsent(pair, key -> new LinkedHashSet<>(2)).add(life);
        }
    }

    /** The meetings that may be told of. */
    Set<Life> candidatesFor(Report report) {
        Optional<List<Integer>> listed = months(report.window().widened(Report.SLIP_IN_DAYS));
        List<Integer> months = new ArrayList<>(listed.orElse(List.of(ANY_MONTH)));
        if (listed.isPresent()) {
            months.add(LONG);
        }
        Set<Life> candidates = new LinkedHashSet<>();
        for (Key pair :
                pairs(report, report.sides().stream().map(this::soughtKeys).toList(), months)) {
            candidates.addAll(lives.getOrDefault(pair, Set.of()));
        }
        return candidates;
    }

    private static List<Key> pairs(Report report, List<List<Integer>> sides, List<Integer> months) {
        List<Key> pairs = new ArrayList<>();
        int count = Math.min(sides.size(), PAIRED_SIDES);
        if (count == 1 || report.form() == MeetingForm.VISIT) {
            sides.stream()
                    .limit(count)
                    .flatMap(List::stream)
                    .forEach(side -> months.forEach(month -> pairs.add(new Key(side, side, month))));
        }
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                for (int one : sides.get(i)) {
                    for (int other : sides.get(j)) {
                        for (int month : months) {
                            pairs.add(new Key(Math.min(one, other), Math.max(one, other), month));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /** The keys under which a party is found. */
    private List<Integer> keys(Party party) {
        if (isCountry(party)) {
            return numbers(of("country", party.country().stream()));
        }
        if (!party.isPerson()) {
            return numbers(Stream.of(called(party)));
        }
        Stream<String> countries = party.countriesOfOffices().stream();
        return party.named()
                ? numbers(Stream.concat(Stream.of(party), of("people", countries)))
                : numbers(of("offices", party.country().stream()));
    }

    /** The keys under which a party finds itself, those that may stand for it, and those that it may stand for. */
    private List<Integer> soughtKeys(Party party) {
        if (isCountry(party)) {
            return numbers(
                    Stream.concat(of("country", party.country().stream()), of("people", party.country().stream())));
        }
        if (!party.isPerson()) {
            return numbers(Stream.of(called(party)));
        }
        Set<String> countries = party.countriesOfOffices();
        return party.named()
                ? numbers(Stream.of(
                                Stream.of(party), of("country", countries.stream()), of("offices", countries.stream()))
                        .flatMap(keys -> keys))
                : numbers(of("people", party.country().stream()));
    }

    /** Groups without a name are found by what they are called. */
    private static Object called(Party party) {
        return party.kind() == ActorKind.GROUP && !party.named() ? BareWords.of(party.name()) : party;
    }

    private static boolean isCountry(Party party) {
        return party.kind() == ActorKind.COUNTRY && party.country().isPresent();
    }

    private static Stream<Object> of(String what, Stream<String> countries) {
        return countries.map(country -> new Of(what, country));
    }

    private List<Integer> numbers(Stream<?> keys) {
        return keys.map(key -> numbers.computeIfAbsent(key, k -> numbers.size()))
                .toList();
    }

    private static Optional<List<Integer>> months(Window window) {
        return window.months()
                .map(months -> months.stream()
                        .map(month -> month.getYear() * MONTHS_OF_A_YEAR + month.getMonthValue())
                        .toList());
    }
}
