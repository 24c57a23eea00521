package org.dateline.parser.mention;

import java.text.Normalizer;
import org.dateline.parser.text.Chars;

/** Makes the key of an actor of its name: lower-case ASCII letters and digits, joined by hyphens. */
final class Slug {
    private Slug() {}

    /** Returns the key, {@code actor} for a name without a letter of the Latin alphabet. */
    static String of(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char folded = Chars.fold(plain.charAt(i));
            boolean plainLetter = folded >= 'a' && folded <= 'z' || folded >= '0' && folded <= '9';
            String letters = plainLetter ? "" : letters(folded);
            if (plainLetter || !letters.isEmpty()) {
                slug.append(gap && slug.length() > 0 ? "-" : "").append(letters);
                if (plainLetter) {
                    slug.append(folded);
                }
                gap = false;
            } else {
                gap |= !Chars.isIgnored(plain.charAt(i)) && folded != '\'' && plain.charAt(i) != '.';
            }
        }
        return slug.length() == 0 ? "actor" : slug.toString();
    }

    private static String letters(char folded) {
        return switch (folded) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> "";
        };
    }
}
