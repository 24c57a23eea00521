package org.dateline.parser.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/** Which body letters stand for: by the initials of its name, or because they stood in brackets behind it. */
final class ShortForms {
    private final Tokens tokens;
    private final Map<String, Figure> acronyms = new HashMap<>();
    private final Map<String, Figure> told = new HashMap<>();

    ShortForms(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes the initials of a body's name for its own, if no other has them. */
    void named(int start, int end, Figure figure) {
        acronyms.putIfAbsent(initials(start, end), figure);
    }

    /** Takes the letters in brackets behind a body's name for its short form: its initials, or such as another language has, "Ineter". */
    void tell(String letters, NameSpan name, Figure figure) {
        acronyms.put(letters, figure);
        figure.alias(letters);
        boolean own = hasSmall(letters) || isShortOf(letters, name) || isTranslated(letters, name);
        if (letters.length() > 1 && own) {
            told.put(letters, figure);
        }
    }

    /** "General Labor Confederation (CGT)": the letters of its name in another language, half of which its own words begin with. */
    private boolean isTranslated(String letters, NameSpan name) {
        StringBuilder initials = new StringBuilder(initials(name.start(), name.end()));
        int shared = 0;
        for (int i = 0; i < letters.length(); i++) {
            int at = initials.indexOf(letters.substring(i, i + 1));
            if (at >= 0) {
                initials.deleteCharAt(at);
                shared++;
            }
        }
        return name.end() > name.start() + 1 && letters.length() > 2 && 2 * shared >= letters.length();
    }

    /** Takes letters for the name of a body itself. */
    void own(String letters, Figure figure) {
        told.put(letters, figure);
    }

    /** A short form with small letters in it is nothing else. */
    private static boolean hasSmall(String letters) {
        for (int i = 1; i < letters.length(); i++) {
            if (Chars.isLower(letters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The body whose initials these are, if the article has it. */
    @Nullable
    Figure acronym(String letters) {
        return acronyms.get(letters);
    }

    /** The body behind whose name these initials of it stood in brackets; null for none. */
    @Nullable
    Figure told(String letters) {
        return told.get(letters);
    }

    /** Whether the letters are initials of the name. */
    boolean isShortOf(String letters, NameSpan name) {
        return isShort(letters, initials(name.start(), name.end()));
    }

    /** Whether the letters are the last initials of a name, or in their order some of them and the first. */
    private static boolean isShort(String letters, String initials) {
        int next = 0;
        for (int i = 0; i < initials.length() && next < letters.length(); i++) {
            next += initials.charAt(i) == letters.charAt(next) ? 1 : 0;
        }
        if (initials.length() == letters.length() && next < letters.length()) {
            // in the order of another language
            char[] own = initials.toCharArray();
            char[] other = letters.toCharArray();
            Arrays.sort(own);
            Arrays.sort(other);
            return Arrays.equals(own, other);
        }
        boolean first = !initials.isEmpty() && initials.charAt(0) == letters.charAt(0);
        return initials.endsWith(letters) || first && next == letters.length() && next > 2;
    }

    private String initials(int start, int end) {
        StringBuilder initials = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (tokens.isCapital(i)) {
                initials.append(tokens.first(i));
            }
        }
        return initials.toString();
    }
}
