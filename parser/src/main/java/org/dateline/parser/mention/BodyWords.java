package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tokens;

/** What the words of a body's name are: its head, common words with a capital, the nation. */
final class BodyWords {
    private final Words words;
    private final NoActors noActors;
    private final Tokens tokens;

    BodyWords(Words words, NoActors noActors) {
        this.words = words;
        this.noActors = noActors;
        this.tokens = words.tokens();
    }

    /** Whether all of the words are written small as a rule. */
    boolean isCommonRun(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean common = noActors.isCommon(tokens.word(i))
                    || words.is(i, WordFlag.NOMINAL)
                    || words.matchTitle(i, i + 1)
                            && !words.is(i, WordFlag.SURNAME)
                            && !words.is(i, WordFlag.GIVEN_NAME);
            if (!tokens.isCapital(i) || !common || tokens.isCapitals(i) || words.isDay(i)) {
                return false;
            }
        }
        return end > start;
    }

    boolean isHead(int i) {
        boolean name = words.is(i, WordFlag.GIVEN_NAME)
                && !tokens.isCapitals(i)
                && words.lexicon().form(tokens.word(i)).length() <= 3;
        return tokens.length(i) > 1
                && !name
                && (words.is(i, WordFlag.ORGANIZATION_WORD) || words.is(i, WordFlag.MEDIA_WORD));
    }

    boolean isKnown(int i, int limit) {
        return words.matchName(i, limit);
    }

    /** Whether the body whose name ends here is an outlet. */
    boolean isMedia(int end) {
        return words.is(end - 1, WordFlag.MEDIA_WORD) && !words.is(end - 1, WordFlag.ORGANIZATION_WORD);
    }

    /** The country that a name tells by one of its words: "Ministry of Health of Ukraine"; empty for none. */
    String country(int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.isCapital(i) && words.matchName(i, end)) {
                KnownName known = words.known(i);
                boolean continent =
                        known != null && known.kind() == KnownName.Kind.ADJECTIVE && i > start && isContinent(i - 1);
                if (known != null && (isNational(known) || isAllOf(i, start, known)) && !continent) {
                    return known.country();
                }
            }
        }
        return "";
    }

    /** "All | India": no person, whoever else has the name. */
    private boolean isAllOf(int i, int start, KnownName known) {
        return i > start && words.is(i - 1, FunctionWord.ALL) && known.kind() == KnownName.Kind.COUNTRY;
    }

    /** "South American" is of no country, "National American" is. */
    private boolean isContinent(int token) {
        return tokens.reads(token, "south") || tokens.reads(token, "north") || tokens.reads(token, "latin");
    }

    private static boolean isNational(KnownName known) {
        return known.kind() == KnownName.Kind.COUNTRY && !known.doubtful()
                || known.kind() == KnownName.Kind.ADJECTIVE
                || known.kind() == KnownName.Kind.CAPITAL;
    }
}
