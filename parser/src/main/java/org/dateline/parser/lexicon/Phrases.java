package org.dateline.parser.lexicon;

import java.util.Arrays;
import org.dateline.parser.text.Scanner;

/** Cuts an entry of a word list into word numbers, as the text itself is cut. */
final class Phrases {
    private final WordTable words;

    Phrases(WordTable words) {
        this.words = words;
    }

    void mark(int word, WordFlag flag) {
        words.mark(word, flag.bit());
    }

    int[] words(String phrase) {
        char[] letters = phrase.toCharArray();
        Scanner scanner = new Scanner(letters, 0, letters.length);
        int[] numbers = new int[8];
        int[] begins = new int[8];
        int size = 0;
        while (scanner.next()) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
                begins = Arrays.copyOf(begins, size * 2);
            }
            int abbreviation = size > 0 && letters[scanner.start()] == '.'
                    ? words.find(letters, begins[size - 1], scanner.end())
                    : 0;
            if (abbreviation != 0 && (words.flags(abbreviation) & WordFlag.ABBREVIATION.bit()) != 0) {
                numbers[size - 1] = abbreviation;
            } else {
                begins[size] = scanner.start();
                numbers[size++] = words.add(letters, scanner.start(), scanner.end());
            }
        }
        return Arrays.copyOf(numbers, size);
    }
}
