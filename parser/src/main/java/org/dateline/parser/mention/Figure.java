package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

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

    /** Whether only the given name tells the gender, which is another in another country. */
    boolean genderByName;

    /** Whether the article tells of somebody as whose relative he is. */
    boolean relative;

    /** The titles that stand before its names. */
    final List<Title> titles = new ArrayList<>(0);

    /** Where the article names it or points back to it, in text order. */
    final List<Reference> references = new ArrayList<>(2);
    /** Null until all actors of the article are known. */
    @Nullable
    ActorId id;

    final List<FoundRole> roles = new ArrayList<>(0);
    final List<String> aliases = new ArrayList<>(0);

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

    /** Whether the part {@code [start, end)} of a text is the name or an alias, letter by letter. */
    boolean goesBy(String text, int start, int end) {
        boolean known = isSame(name, text, start, end);
        for (int i = 0; !known && i < aliases.size(); i++) {
            known = isSame(aliases.get(i), text, start, end);
        }
        return known;
    }

    /** Whether a word of the name has this hash. */
    boolean hasWord(int hash) {
        int end;
        for (int start = 0; start < name.length(); start = end + 1) {
            end = wordEnd(name, start);
            if (Chars.hash(name, start, end) == hash) {
                return true;
            }
        }
        return false;
    }

    /** The key of the family's word in a person's name: the last, or the one before two syllables of a given name, "Edith | Kwan Lok-sum". */
    int familyKey() {
        int last = name.lastIndexOf(' ');
        int before = name.lastIndexOf(' ', last - 1);
        int hyphen = name.indexOf('-', last + 1);
        boolean syllables =
                before > 0 && hyphen > 0 && hyphen + 1 < name.length() && Chars.isLower(name.charAt(hyphen + 1));
        return syllables ? Chars.hash(name, before + 1, last) : keys[keys.length - 1];
    }

    /** The initials of the name in capitals, those of small particles included: "MLR". */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (int start = 0; start < name.length(); start = wordEnd(name, start) + 1) {
            initials.append(Character.toUpperCase(name.charAt(start)));
        }
        return initials.toString();
    }

    /** Where the word of a name ends that begins here. */
    static int wordEnd(String name, int start) {
        int end = name.indexOf(' ', start);
        return end < 0 ? name.length() : end;
    }

    /** However the apostrophe is written. */
    private static boolean isSame(String name, String text, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char own = name.charAt(i);
            char other = text.charAt(start + i);
            if (own != other && (Chars.fold(own) != '\'' || Chars.fold(other) != '\'')) {
                return false;
            }
        }
        return true;
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
