package org.dateline.parser.robust;

import java.text.Normalizer;
import java.util.Arrays;

/** A text written in another way, which knows where each of its characters stood in the first. */
final class Variation {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];

    /** A way to write a piece of text. */
    interface Rewriting {
        /** What stands for the characters {@code [from, to)}. */
        String write(String original, int from, int to);
    }

    /** The text with each character and the combining marks behind it rewritten. */
    static Variation of(String original, Rewriting rewriting) {
        Variation variation = new Variation();
        int from = 0;
        while (from < original.length()) {
            int to = from + 1;
            while (to < original.length() && Character.getType(original.charAt(to)) == Character.NON_SPACING_MARK) {
                to++;
            }
            variation.add(rewriting.write(original, from, to), from);
            from = to;
        }
        variation.note(original.length());
        return variation;
    }

    private void add(String piece, int from) {
        for (int i = 0; i < piece.length(); i++) {
            note(from);
            text.append(piece.charAt(i));
        }
    }

    private void note(int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
    }

    String text() {
        return text.toString();
    }

    /** Where a character of this text stood in the first. */
    int origin(int offset) {
        return origins[offset];
    }

    /** The text of a finding in one way of writing for all variations. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u00A0', ' ')
                .replace("\r\n", "\n");
    }
}
