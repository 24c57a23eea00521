package org.dateline.parser.mention;

import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.text.Numbering;

/** Links descriptions of the same unnamed party: a definite phrase to the latest one before it with the same head. */
final class Chains {
    private final Words words;
    private final Clauses clauses;
    private final Nouns nouns;
    private final NamePlaces places;

    Chains(Words words, Clauses clauses, Nouns nouns, NamePlaces places) {
        this.words = words;
        this.clauses = clauses;
        this.nouns = nouns;
        this.places = places;
    }

    /** For each noun phrase the first that describes the same, itself where none does. */
    int[] link() {
        int size = clauses.nounPhrases().size();
        int[] first = new int[size];
        int slots = Integer.highestOneBit(Math.max(16, size * 3)) - 1;
        Numbering latest = new Numbering(slots + 1, size);
        for (int number = 0; number < size; number++) {
            NounPhrase phrase = nouns.phrase(number);
            int key = words.key(phrase.head());
            int slot = (key * 0x9E3779B9 >>> 7) & slots;
            int before = latest.at(slot);
            while (before >= 0 && words.key(nouns.phrase(before).head()) != key) {
                slot = slot + 1 & slots;
                before = latest.at(slot);
            }
            // "the one" is none of those that "one of" told
            boolean same = before >= 0
                    && nouns.isDefinite(number)
                    && agree(before, number)
                    && !words.tokens().reads(phrase.head(), "one");
            first[number] = same ? first[before] : number;
            latest.set(slot, number);
        }
        return first;
    }

    private boolean agree(int before, int number) {
        String country = nouns.country(number);
        boolean national = country.isEmpty() || country.equals(nouns.country(before));
        int owner = owner(number);
        int other = owner(before);
        return national
                && (owner < 0 || other < 0 || words.key(owner) == words.key(other))
                && !(isOfPlace(before) && isOfPlace(number) && modifier(before) != modifier(number));
    }

    /** "the Utah | governor" */
    private boolean isOfPlace(int number) {
        NounPhrase phrase = nouns.phrase(number);
        int token = phrase.head() - 1;
        return token > phrase.start()
                && nouns.isPerson(number)
                && places.has(token)
                && places.at(token).sort() == NameSpan.Sort.PLACE;
    }

    private int modifier(int number) {
        return words.key(nouns.phrase(number).head() - 1);
    }

    /** The possessor that the phrase has before its head, "the | premier's office"; -1 for none. */
    private int owner(int number) {
        NounPhrase phrase = nouns.phrase(number);
        for (int i = phrase.head() - 1; i > phrase.start(); i--) {
            if (words.tokens().is(i, Tag.POS)) {
                return i - 1;
            }
        }
        return -1;
    }

    /** Whether the phrase begins with an indefinite article. */
    boolean isIndefinite(int number) {
        int first = nouns.phrase(number).start();
        return words.is(first, FunctionWord.A) || words.is(first, FunctionWord.AN);
    }
}
