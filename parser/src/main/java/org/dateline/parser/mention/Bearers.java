package org.dateline.parser.mention;

import java.util.HashMap;
import java.util.Map;
import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** The people of an article as they are found: joins a name to the one who bears it already, by its words, gender and title. */
final class Bearers {
    private final Words words;
    private final Registry registry;
    private final KeyIndex people = new KeyIndex();
    /** By what else they are called, all of its words. */
    private final KeyIndex nicknames = new KeyIndex();
    /** Who has three words or more in his name, by their initials; the first of several. */
    private final Map<String, Figure> byInitials = new HashMap<>();

    Bearers(Words words, Registry registry) {
        this.words = words;
        this.registry = registry;
    }

    /** A person by name, and the title before it: the one that bears it already, or a new one. */
    Figure person(int start, int end, Gender gender, @Nullable Title title) {
        Figure called = called(start, end);
        if (called != null) {
            return called;
        }
        Figure figure = bearer(start, end, gender, title);
        int[] keys = registry.keys(start, end);
        if (figure == null) {
            figure = registry.create(ActorKind.PERSON, registry.name(start, end));
            figure.keys = keys;
            figure.length = keys.length;
            figure.gender = gender == Gender.ANY ? gender(start, end) : gender;
            figure.genderByName = gender == Gender.ANY;
            initial(figure);
        } else if (keys.length > figure.length || isFuller(figure, start, end, gender)) {
            figure.rename(registry.name(start, end), keys);
            initial(figure);
            figure.gender = figure.gender == Gender.ANY ? gender(start, end) : figure.gender;
        } else {
            registry.alias(figure, start, end);
        }
        if (figure.gender == Gender.ANY || gender != Gender.ANY && figure.genderByName) {
            figure.gender = gender;
            figure.genderByName = false;
        }
        for (int key : keys) {
            people.add(key, figure);
        }
        if (title != null && !figure.titles.contains(title)) {
            figure.titles.add(title);
        }
        return figure;
    }

    /** Takes the words for what somebody is called besides his name. */
    void call(Figure figure, int start, int end) {
        registry.alias(figure, start, end);
        nicknames.add(key(start, end), figure);
        if (words.tokens().word(end - 1) == 0) {
            nicknames.add(key(end - 1, end), figure);
        }
    }

    /** The last who is called so besides his name; null for nobody. */
    private @Nullable Figure called(int start, int end) {
        @Nullable Figure[] found = nicknames.find(key(start, end));
        return found.length == 0 ? null : found[found.length - 1];
    }

    private int key(int start, int end) {
        int key = 0;
        for (int i = start; i < end; i++) {
            key = key * 31 + words.key(i);
        }
        return key;
    }

    private void initial(Figure figure) {
        if (figure.name.indexOf(' ') < figure.name.lastIndexOf(' ')) {
            byInitials.putIfAbsent(figure.initials(), figure);
        }
    }

    /** Who goes by the initials of his name, three or more: "MLR" after "Maria Lund Rojas"; null for none. */
    @Nullable
    Figure byInitials(String letters) {
        return byInitials.get(letters);
    }

    /** Whether the word is the family's of the full name of somebody. */
    boolean isFamily(int key) {
        for (Figure figure : people.find(key)) {
            if (figure != null && figure.keys.length > 1 && figure.familyKey() == key) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is the first of the full name of somebody. */
    boolean isGiven(int key) {
        for (Figure figure : people.find(key)) {
            if (figure != null && figure.keys.length > 1 && figure.keys[0] == key) {
                return true;
            }
        }
        return false;
    }

    /** The person who bears this name or a part of it, or null. */
    @Nullable
    Figure bearer(int start, int end, Gender gender, @Nullable Title title) {
        int[] keys = registry.keys(start, end);
        if (keys.length == 0) {
            return null;
        }
        boolean particle = words.is(start, WordFlag.LEADING_PARTICLE) && end == start + 2;
        @Nullable Figure[] candidates = people.find(keys[keys.length - 1]);
        Figure best = null;
        for (Figure candidate : candidates) {
            boolean same = candidate != null
                    && (agrees(candidate, keys, gender)
                            || particle && isPartOf(candidate.name, registry.name(start, end))
                            || isFuller(candidate, start, end, gender));
            boolean rather = same
                    && (best == null
                            || isRather(candidate, best, start, end)
                            || isBetter(candidate, best, gender, title) && !isRather(best, candidate, start, end));
            if (rather) {
                best = candidate;
            }
        }
        if (best == null) {
            best = called(start, end);
        }
        return best == null && keys.length == 1 ? byFamily(candidates, keys[0], gender) : best;
    }

    /** The only one who bears the family name, whatever gender his given name has in other countries; null for none. */
    private static @Nullable Figure byFamily(@Nullable Figure[] candidates, int key, Gender gender) {
        Figure only = null;
        for (Figure candidate : candidates) {
            if (candidate != null) {
                boolean family = candidate.keys.length > 1 && candidate.familyKey() == key;
                if (!family || !candidate.genderByName || only != null && only != candidate) {
                    return null;
                }
                only = candidate;
            }
        }
        return gender == Gender.ANY ? null : only;
    }

    /** Of two who bear a name the one whose title or gender is told, else the one spoken of last, or first in the article. */
    private static boolean isBetter(Figure one, Figure other, Gender gender, @Nullable Title title) {
        boolean held = title != null && one.titles.contains(title);
        if (held != (title != null && other.titles.contains(title))) {
            return held;
        }
        boolean told = gender != Gender.ANY && one.gender != other.gender;
        if (!told && one.relative != other.relative && (one.last < 0) == (other.last < 0)) {
            // whose story it is goes by the family name, once he has been told of
            return !one.relative;
        }
        return told ? one.gender == gender : one.last > other.last;
    }

    /** "Sheikh Salem" is Salem bin Ali rather than Hamad bin Salem: behind such a title the first of his names tells who has a father's. */
    private boolean isRather(Figure one, Figure other, int start, int end) {
        int key = words.key(start);
        return end == start + 1
                && words.is(start - 1, WordFlag.HONORIFIC)
                && one.keys.length > 1
                && other.keys.length > 1
                && one.keys[0] == key
                && other.keys[0] != key
                && hasParticle(one)
                && hasParticle(other);
    }

    private static boolean hasParticle(Figure figure) {
        return figure.name.contains(" bin ") || figure.name.contains(" bint ") || figure.name.contains(" ibn ");
    }

    /** Whether the name ends or begins with the words, be a particle small or capital: "Van Houten" after "Jan van Houten". */
    private static boolean isPartOf(String name, String part) {
        int tail = name.length() - part.length();
        if (tail < 2) {
            return false;
        }
        boolean last = name.charAt(tail - 1) == ' ' && name.regionMatches(true, tail, part, 0, part.length());
        return last || name.charAt(part.length()) == ' ' && name.regionMatches(true, 0, part, 0, part.length());
    }

    /** "Jan van Houten" after "Mr Van Houten". */
    private boolean isFuller(Figure figure, int start, int end, Gender gender) {
        if (end <= start + 2 || !words.is(end - 2, WordFlag.LEADING_PARTICLE)) {
            return false;
        }
        boolean agrees = gender == Gender.ANY || figure.gender == Gender.ANY || gender == figure.gender;
        String family = agrees ? figure.name : "";
        return family.indexOf(' ') > 0
                && family.indexOf(' ') == family.lastIndexOf(' ')
                && registry.name(end - 2, end).equalsIgnoreCase(family)
                && isPartOf(registry.name(start, end), family);
    }

    /** Whether every word of the shorter name is in the fuller one, and no gender speaks against it. */
    private static boolean agrees(Figure figure, int[] keys, Gender gender) {
        if (gender != Gender.ANY && figure.gender != Gender.ANY && gender != figure.gender) {
            return false;
        }
        int[] longer = keys.length > figure.keys.length ? keys : figure.keys;
        int[] shorter = longer == keys ? figure.keys : keys;
        for (int key : shorter) {
            if (!contains(longer, key)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(int[] keys, int key) {
        for (int other : keys) {
            if (other == key) {
                return true;
            }
        }
        return false;
    }

    /** What the given name tells, which does not come first in "Kim | Dae-hyun". */
    private Gender gender(int start, int end) {
        Tokens tokens = words.tokens();
        if (start + 4 == end && tokens.is(start + 2, Tag.HYPH) && !tokens.isCapital(start + 3)) {
            return Gender.ANY;
        }
        boolean masculine = words.is(start, WordFlag.MASCULINE);
        boolean feminine = words.is(start, WordFlag.FEMININE);
        return masculine == feminine ? Gender.ANY : masculine ? Gender.MASCULINE : Gender.FEMININE;
    }
}
