package org.dateline.parser.mention;

import java.util.Arrays;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;

/** Links descriptions of the same unnamed party: a definite phrase to the latest one before it with the same head. */
final class Chains {
    private final Words words;
    private final Clauses clauses;
    private final Nouns nouns;

    Chains(Words words, Clauses clauses, Nouns nouns) {
        this.words = words;
        this.clauses = clauses;
        this.nouns = nouns;
    }

    /** For each noun phrase the first that describes the same, itself where none does. */
    int[] link() {
        int size = clauses.nounPhrases().size();
        int[] first = new int[size];
        int slots = Integer.highestOneBit(Math.max(16, size * 4)) - 1;
        int[] latest = new int[slots + 1];
        Arrays.fill(latest, -1);
        for (int number = 0; number < size; number++) {
            NounPhrase phrase = nouns.phrase(number);
            int key = words.key(phrase.head());
            int slot = (key * 0x9E3779B9 >>> 7) & slots;
            while (latest[slot] >= 0 && words.key(nouns.phrase(latest[slot]).head()) != key) {
                slot = slot + 1 & slots;
            }
            boolean same = latest[slot] >= 0 && nouns.isDefinite(number) && agree(latest[slot], number);
            first[number] = same ? first[latest[slot]] : number;
            latest[slot] = number;
        }
        return first;
    }

    private boolean agree(int before, int number) {
        String country = nouns.country(number);
        boolean national = country.isEmpty() || country.equals(nouns.country(before));
        int owner = owner(number);
        int other = owner(before);
        return national && (owner < 0 || other < 0 || words.key(owner) == words.key(other));
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
