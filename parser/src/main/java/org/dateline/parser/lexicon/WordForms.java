package org.dateline.parser.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Common words of English in all their forms, without any further fact; they have a number so that statistics on them need no
 * look-up of their own. Sorted; each is stored as the length that it shares with the one before, and its remaining letters; after
 * them how often each was met in the treebank that the tagger learnt from, in steps of twice as often.
 */
final class WordForms {
    private static final String RESOURCE = "word-forms.bin";
    private static final int HIGHEST = 31;

    private WordForms() {}

    /** Adds the forms to the table and returns the number of each, in the order of the resource. */
    static int[] addTo(WordTable words) {
        try (InputStream stream = WordForms.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the word list " + RESOURCE + " is not on the class path");
            }
            return read(new DataInputStream(new BufferedInputStream(stream, 1 << 16)), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] read(DataInputStream in, WordTable words) throws IOException {
        char[][] forms = new char[in.readInt()][];
        byte[] packed = in.readNBytes(in.readInt());
        byte[] levels = in.readNBytes(forms.length);
        char[] last = {};
        int at = 0;
        for (int i = 0; i < forms.length; i++) {
            int shared = packed[at++];
            char[] form = Arrays.copyOf(last, shared + packed[at++]);
            for (int letter = shared; letter < form.length; letter++) {
                form[letter] = (char) (packed[at++] & 0xFF);
            }
            forms[i] = form;
            last = form;
        }
        return numbers(forms, levels, words);
    }

    /** Frequent forms get the first numbers, so that what most tokens need of any table lies close together. */
    private static int[] numbers(char[][] forms, byte[] levels, WordTable words) {
        int[] numbers = new int[forms.length];
        for (int level = HIGHEST; level >= 0; level--) {
            for (int i = 0; i < forms.length; i++) {
                if (levels[i] == level) {
                    numbers[i] = words.add(forms[i], 0, forms[i].length);
                }
            }
        }
        return numbers;
    }
}
