package org.dateline.model;

/** The form of a country code; which codes there are is the lexicon's to know. */
final class CountryCodes {
    private CountryCodes() {}

    /** Whether a string looks like an ISO 3166-1 alpha-3 code, the user-assigned ones such as XKX included. */
    static boolean isCode(String text) {
        return text.length() == 3
                && isCapital(text.charAt(0))
                && isCapital(text.charAt(1))
                && isCapital(text.charAt(2));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
