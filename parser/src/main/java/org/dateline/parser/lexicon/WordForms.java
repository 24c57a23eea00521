package org.dateline.parser.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Common words of English in all their forms, without any further fact; they have a number so that statistics on them need no
 * look-up of their own. Sorted; each is stored as the length that it shares with the one before, and its remaining letters.
 */
final class WordForms {
    private static final String RESOURCE = "word-forms.bin";

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
        int count = in.readInt();
        byte[] packed = new byte[in.readInt()];
        in.readFully(packed);
        int[] numbers = new int[count];
        char[] form = new char[256];
        int at = 0;
        for (int i = 0; i < count; i++) {
            int shared = packed[at++];
            int rest = packed[at++];
            for (int letter = shared; letter < shared + rest; letter++) {
                form[letter] = (char) (packed[at++] & 0xFF);
            }
            numbers[i] = words.add(form, 0, shared + rest);
        }
        return numbers;
    }
}
