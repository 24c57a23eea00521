package org.dateline.wire;

import java.util.List;

/** A country with its adjective and its capital. */
record Country(String name, String adjective, String capital) {
    static final List<Country> ALL =
            Lines.of("countries.txt").get("").stream().map(Country::of).toList();

    private static Country of(String line) {
        String[] fields = line.split(" \\| ");
        return new Country(fields[0], fields[1], fields[2]);
    }
}
