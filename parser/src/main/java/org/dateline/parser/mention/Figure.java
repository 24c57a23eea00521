package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.Nominal.Gender;

/** A named actor while it is put together. Mutable, of one article. */
final class Figure {
    final int number;
    final ActorKind kind;
    String name;
    String country = "";
    Gender gender = Gender.ANY;
    /** How many words the fullest name has. */
    int length;
    /** The keys of the words of the fullest name. */
    int[] keys = {};
    /** The last token at which the article spoke of it. */
    int last = -1;

    final List<FoundRole> roles = new ArrayList<>();
    final List<String> aliases = new ArrayList<>();

    Figure(int number, ActorKind kind, String name) {
        this.number = number;
        this.kind = kind;
        this.name = name;
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    /** Whether it is a body of some kind, an outlet included. */
    boolean isBody() {
        return kind == ActorKind.ORGANIZATION || kind == ActorKind.MEDIA;
    }

    void belongTo(String code) {
        if (country.isEmpty()) {
            country = code;
        }
    }

    void alias(String other) {
        if (!other.equals(name) && !aliases.contains(other) && aliases.size() < 20) {
            aliases.add(other);
        }
    }

    /** Takes a fuller name, the old one becoming an alias. */
    void rename(String fuller, int[] words) {
        String old = name;
        name = fuller;
        keys = words;
        length = words.length;
        aliases.remove(fuller);
        alias(old);
    }
}
