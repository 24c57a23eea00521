package org.dateline.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Somebody who does not exist. */
record Person(String given, String last, boolean woman, String title, Country country) {
    private static final List<String> WOMEN = words("women");
    private static final List<String> MEN = words("men");
    private static final List<String> ROOTS = words("roots");
    private static final List<String> ENDINGS = words("endings");

    static Person any(Random random, String title, Country country) {
        boolean woman = random.nextBoolean();
        String last = one(ROOTS, random) + one(ENDINGS, random);
        return new Person(one(woman ? WOMEN : MEN, random), last, woman, title, country);
    }

    /** What a template calls for: a part of the name, the office, a pronoun, or something of the country. */
    String field(String name) {
        return switch (name) {
            case "" -> given + " " + last;
            case "last" -> last;
            case "title" -> title;
            case "intro" -> country.adjective() + " " + title + " " + given + " " + last;
            case "he" -> woman ? "she" : "he";
            case "his" -> woman ? "her" : "his";
            case "him" -> woman ? "her" : "him";
            case "country" -> country.name();
            case "adj" -> country.adjective();
            case "capital" -> country.capital();
            default -> throw new IllegalArgumentException("no field of a person: " + name);
        };
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String section) {
        return Lines.of("names.txt").get(section).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
    }
}
