package org.dateline.parser.text;

import java.text.Normalizer;

/**
 * The class of each UTF-16 code unit, and the letter it is folded to when words are compared: one table look-up each.
 *
 * <p>Folding takes case, accents and look-alike marks away, so that {@code Erdoğan}, {@code ERDOGAN} and a decomposed
 * spelling of either are one word: letters become lower case without accents, curly apostrophes become {@code '},
 * non-breaking hyphens become {@code -}; combining marks and zero-width characters fold to {@link #IGNORED}.
 *
 * <p>The characters are those of Unicode 13, whatever the JDK; later ones are marks. All methods are pure and serve all threads.
 */
public final class Chars {
    private static final String BULLETS = "•*-–—·▪●■‣◦►";
    /** What a character that does not count in a comparison folds to. */
    public static final char IGNORED = 0;

    /** The first character beyond the table. */
    static final int TABLE = 0x2100;

    private static final byte LETTER = 1;
    private static final byte UPPER = 2;
    private static final byte DIGIT = 4;
    private static final byte SPACE = 8;
    private static final byte QUOTE = 16;
    private static final byte INNER = 32;
    /** By character: what it is folded to, and above that its class; 0 until the character is met, as no character's facts are. */
    private static final int[] FACTS = new int[TABLE];

    private static final int CLASS = 16;

    /** A combining mark that takes no room in Unicode 13, and takes some in 14. */
    private static final char HANUNOO_VIRAMA = 0x1734;

    private Chars() {}

    private static byte classify(char c) {
        if (Unassigned.contains(c)) {
            return 0;
        }
        if (isIgnorable(c)) {
            return INNER;
        }
        if (isWhite(c)) {
            return SPACE;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) || Character.isTitleCase(c) ? (byte) (LETTER | UPPER) : LETTER;
        }
        return isMark(c) ? QUOTE : 0;
    }

    private static boolean isWhite(char c) {
        return c <= ' ' || c == 0x7F || c == 0x85 || c == 0xA0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isIgnorable(char c) {
        return c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c == HANUNOO_VIRAMA
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isMark(char c) {
        return c == '"'
                || c == '\''
                || c == '`'
                || c == 0xAB
                || c == 0xBB
                || c >= 0x2018 && c <= 0x201F
                || c == 0x2039
                || c == 0x203A;
    }

    private static char fold(char c, byte type) {
        if (type == INNER) {
            return IGNORED;
        }
        if ((type & LETTER) != 0) {
            return foldLetter(c);
        }
        return switch (c) {
            case 0x2018, 0x2019, 0x201B, '`', 0x2032, 0xB4 -> '\'';
            case 0x2010, 0x2011 -> '-';
            default -> c;
        };
    }

    private static char foldLetter(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return switch (Character.toLowerCase(base)) {
            case 'ı' -> 'i';
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ð' -> 'd';
            case 'ħ' -> 'h';
            default -> Character.toLowerCase(base);
        };
    }

    private static int type(char c) {
        return facts(c) >> CLASS;
    }

    /** What a character is folded to in the lower half, its class above: one look for a caller that needs both. */
    static int facts(char c) {
        if (c >= TABLE) {
            return rareFacts(c);
        }
        int facts = FACTS[c];
        return facts != 0 ? facts : firstFacts(c);
    }

    /** Works the facts out when they are asked for first: few texts have more than a hundred characters. Twice does no harm. */
    private static int firstFacts(char c) {
        int facts = tableFacts(c);
        FACTS[c] = facts;
        return facts;
    }

    /** The facts of a character of the table, without a look at it. */
    static int tableFacts(char c) {
        byte type = classify(c);
        return type << CLASS | fold(c, type);
    }

    private static int rareFacts(char c) {
        if (Unassigned.contains(c)) {
            return c;
        }
        byte type = rare(c);
        return type << CLASS | (type == INNER ? IGNORED : Character.toLowerCase(c));
    }

    /** Whether facts are of a letter, a digit or what never ends a word. */
    static boolean isWord(int facts) {
        return (facts & (LETTER | DIGIT | INNER) << CLASS) != 0;
    }

    /** Whether facts are of a letter that is not upper case. */
    static boolean isLower(int facts) {
        return (facts & (LETTER | UPPER) << CLASS) == LETTER << CLASS;
    }

    /** Whether facts are of an upper-case or title-case letter. */
    static boolean isUpper(int facts) {
        return (facts & UPPER << CLASS) != 0;
    }

    /** Beyond the table: other scripts, full-width forms and surrogates, which count as letters so that no pair is cut. */
    private static byte rare(char c) {
        if (c == 0xFEFF || c >= 0xFE00 && c <= 0xFE0F) {
            return INNER;
        }
        if (c == 0x3000) {
            return SPACE;
        }
        return Character.isLetter(c) || Character.isSurrogate(c) ? LETTER : 0;
    }

    /** Whether the character is a letter, of any script. */
    public static boolean isLetter(char c) {
        return (type(c) & LETTER) != 0;
    }

    /** Whether the character is an upper-case or title-case letter. */
    public static boolean isUpper(char c) {
        return (type(c) & UPPER) != 0;
    }

    /** Whether the character is a letter that is not upper case. */
    public static boolean isLower(char c) {
        return (type(c) & (LETTER | UPPER)) == LETTER;
    }

    /** Whether the character is a letter that is written in lower case, where a capital could stand. */
    public static boolean isSmall(char c) {
        return isLower(c) && Character.getType(c) == Character.LOWERCASE_LETTER;
    }

    /** Whether the character is a letter of a script that has no capitals. */
    public static boolean isCaseless(char c) {
        return isLower(c) && Character.getType(c) == Character.OTHER_LETTER;
    }

    /** Whether the character is a decimal digit. */
    public static boolean isDigit(char c) {
        return (type(c) & DIGIT) != 0;
    }

    /** Whether the character is a letter or a digit, or one that never ends a word: a combining mark, a zero-width character. */
    public static boolean isWord(char c) {
        return (type(c) & (LETTER | DIGIT | INNER)) != 0;
    }

    /** Whether the character is white space or a control character; the no-break spaces are. */
    public static boolean isSpace(char c) {
        return (type(c) & SPACE) != 0;
    }

    /** Whether the character may open or close a quotation; the apostrophe may. */
    public static boolean isQuote(char c) {
        return (type(c) & QUOTE) != 0;
    }

    /** Whether the character may stand before an item of a list. */
    public static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /** Whether the character is invisible inside a word: a combining mark, a zero-width or direction character. */
    public static boolean isIgnored(char c) {
        return type(c) == INNER;
    }

    /** Whether the character ends a line. */
    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85;
    }

    /** Returns what the character is compared as, or {@link #IGNORED}. */
    public static char fold(char c) {
        return (char) facts(c);
    }

    /** Returns the folded form of a word. */
    public static String fold(CharSequence word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = fold(word.charAt(i));
            if (c != IGNORED) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Returns the hash of the folded form of a part of a text, equal for all spellings that fold alike. */
    public static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = fold(text[i]);
            if (c != IGNORED) {
                hash = hash * 31 + c;
            }
        }
        return hash;
    }

    /** As {@link #hash(char[], int, int)}, for other texts. */
    public static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != IGNORED) {
                hash = hash * 31 + c;
            }
        }
        return hash;
    }
}
