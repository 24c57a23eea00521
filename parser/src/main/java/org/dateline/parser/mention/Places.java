package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.lexicon.KnownName;

/** Collects the places among the names, and "the Peruvian capital". */
final class Places {
    private Places() {}

    static List<PlaceName> of(List<NameSpan> names, Nouns nouns, int phrases, Registry registry) {
        List<PlaceName> places = new ArrayList<>();
        for (NameSpan name : names) {
            KnownName known = name.known();
            switch (name.sort()) {
                case COUNTRY ->
                    places.add(new PlaceName(
                            name.start(),
                            name.end(),
                            known == null ? registry.name(name.start(), name.end()) : known.canonical(),
                            name.country()));
                case CAPITAL, PLACE ->
                    places.add(new PlaceName(
                            name.start(), name.end(), registry.name(name.start(), name.end()), name.country()));
                case OFFICE ->
                    places.add(new PlaceName(
                            name.start(), name.end(), registry.name(name.start(), name.end()), name.country()));
                default -> {}
            }
        }
        for (int number = 0; number < phrases; number++) {
            if (nouns.isCapitalCity(number)) {
                String country = nouns.country(number);
                if (!country.isEmpty()) {
                    places.add(capital(nouns, number, country, registry));
                }
            }
        }
        places.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return List.copyOf(places);
    }

    /** "the Peruvian capital", "the capital of Peru" */
    private static PlaceName capital(Nouns nouns, int number, String country, Registry registry) {
        int end = nouns.phrase(number).end();
        int named = nouns.nation(number) == null ? nouns.complementEnd(number) : end;
        return new PlaceName(nouns.phrase(number).start(), end, registry.name(nouns.bareStart(number), named), country);
    }
}
