package org.dateline.chronicle;

import java.text.Normalizer;

/** Words without what papers write in different ways: case, accents, punctuation, the shape of marks, white space. */
final class BareWords {
    private BareWords() {}

    /** The words in lower case, one space between them. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder words = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                words.append(gap && words.length() > 0 ? " " : "").append(plain(Character.toLowerCase(c)));
                gap = false;
            } else {
                gap |= !isInsideWord(c);
            }
        }
        return words.toString();
    }

    /** How many words there are in what {@link #of} gives. */
    static int count(String words) {
        return words.isEmpty() ? 0 : (int) words.chars().filter(c -> c == ' ').count() + 1;
    }

    /** The last of the words. */
    static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Accents that stand alone, apostrophes, and the full stops of abbreviations. */
    private static boolean isInsideWord(char c) {
        return c == '\'' || c == '’' || c == '.' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Letters that are no letter with an accent to Unicode, but are written as one where there is none. */
    private static String plain(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> String.valueOf(c);
        };
    }
}
