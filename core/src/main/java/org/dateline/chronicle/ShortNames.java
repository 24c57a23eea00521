package org.dateline.chronicle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a short name means: a surname, a name without its middle, an abbreviation. It means the one party that has
 * it among its names; where several have it, the one that shares a title or, failing that, a country; and nobody where
 * that leaves more than one, or where the titles of the two have nothing in common.
 */
final class ShortNames {
    private static final int WORDS_WITH_A_MIDDLE = 3;

    private final Map<String, Set<Party>> holders = new HashMap<>();
    private final Map<Party, Party> folded = new LinkedHashMap<>();

    ShortNames(List<Party> parties) {
        parties.stream()
                .filter(ShortNames::isLooked)
                .forEach(party -> shortFormsOf(party)
                        .forEach(name -> holders.computeIfAbsent(name, n -> new LinkedHashSet<>(2))
                                .add(party)));
    }

    private static boolean isLooked(Party party) {
        return party.named() && party.kind() != ActorKind.COUNTRY;
    }

    /** Whether a name is a short one of somebody. */
    boolean isShort(String name) {
        return holders.containsKey(name);
    }

    /** Folds parties into those whom they mean, those of longer names first; gives which into which. */
    Map<Party, Party> fold(List<Party> parties) {
        parties.stream()
                .filter(ShortNames::isLooked)
                .sorted(Comparator.comparing((Party party) -> -BareWords.count(BareWords.of(party.name())))
                        .thenComparing(Party::position))
                .forEach(this::fold);
        folded.replaceAll((party, meant) -> whole(meant));
        return folded;
    }

    private void fold(Party party) {
        List<Party> known = holders.getOrDefault(BareWords.of(party.name()), Set.of()).stream()
                .map(this::whole)
                .distinct()
                .filter(holder -> holder != party && holder.isOfKindOf(party) && holder.shares(party.country()))
                .toList();
        Party meant = oneOf(known, party);
        if (meant != null) {
            meant.absorb(party);
            folded.put(party, meant);
        }
    }

    private Party whole(Party party) {
        Party whole = party;
        for (Party into = folded.get(whole); into != null; into = folded.get(whole)) {
            whole = into;
        }
        return whole;
    }

    private static @Nullable Party oneOf(List<Party> known, Party party) {
        Optional<Party> meant = only(known, holder -> true)
                .or(() -> only(known, holder -> holder.sharesTitle(party)))
                .or(() -> only(
                        known,
                        holder ->
                                party.country().isPresent() && holder.country().equals(party.country())));
        boolean strangers = meant.isPresent()
                && party.hasTitle()
                && meant.get().hasTitle()
                && !meant.get().sharesTitle(party);
        return strangers ? null : meant.orElse(null);
    }

    private static Optional<Party> only(List<Party> parties, Predicate<Party> holds) {
        List<Party> some = parties.stream().filter(holds).limit(2).toList();
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }

    /** What else a party may be called: by the names that its articles use, and by parts of a person's own name. */
    private static Stream<String> shortFormsOf(Party party) {
        String name = BareWords.of(party.name());
        Stream<String> others = party.names().stream().filter(other -> !other.equals(name));
        int words = BareWords.count(name);
        if (party.kind() != ActorKind.PERSON || words < 2) {
            return others;
        }
        int last = name.lastIndexOf(' ');
        Stream<String> parts = Stream.of(name.substring(last + 1));
        if (words >= WORDS_WITH_A_MIDDLE) {
            String withoutMiddle = name.substring(0, name.indexOf(' ')) + name.substring(last);
            parts = Stream.concat(parts, Stream.of(withoutMiddle, name.substring(0, last)));
        }
        return Stream.concat(others, parts);
    }
}
