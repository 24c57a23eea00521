package org.dateline.parser.lexicon;

/** The regular inflections of English nouns and verbs. */
final class Inflection {
    private Inflection() {}

    /** The plural of a noun, or of the head of a phrase: {@code prime ministers}, {@code secretaries of state}. */
    static String plural(String noun) {
        int of = noun.indexOf(" of ");
        int in = noun.indexOf(" in ");
        int head = of > 0 && in > 0 ? Math.min(of, in) : Math.max(of, in);
        return head > 0 ? noun(noun.substring(0, head)) + noun.substring(head) : noun(noun);
    }

    private static String noun(String noun) {
        if (noun.endsWith("man") && !noun.endsWith("human")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        return third(noun);
    }

    /** The third person singular of a verb; nouns form their plural alike. */
    static String third(String base) {
        if (endsInSibilant(base)) {
            return base + "es";
        }
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base + "s";
    }

    /** The regular past of a verb. */
    static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base + "ed";
    }

    /** The gerund of a verb; the past tells whether the last consonant doubles. */
    static String gerund(String base, String past) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        boolean doubled = past.equals(base + base.charAt(base.length() - 1) + "ed") || doublesUnseen(base, past);
        return doubled ? base + base.charAt(base.length() - 1) + "ing" : base + "ing";
    }

    /** An irregular verb of one closed syllable with a short vowel doubles too: set, put, forget, begin. */
    private static boolean doublesUnseen(String base, String past) {
        if (past.startsWith(past(base)) || base.length() < 3) {
            return false;
        }
        char last = base.charAt(base.length() - 1);
        return "bdgmnpt".indexOf(last) >= 0
                && isVowel(base.charAt(base.length() - 2))
                && !isVowel(base.charAt(base.length() - 3));
    }

    private static boolean endsInSibilant(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("go");
    }

    private static boolean endsInConsonantY(String word) {
        int y = word.length() - 1;
        return y > 0 && word.charAt(y) == 'y' && !isVowel(word.charAt(y - 1));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
