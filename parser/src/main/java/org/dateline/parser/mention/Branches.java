package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.KnownName.Kind;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Bodies that have the country in which they work behind the name of the whole: "Lund Aid Kenya". */
final class Branches {
    private final Words words;
    private final Tokens tokens;

    Branches(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** Whether a name of several words ends with that of a country, which is no family's; what comes first is no quality. */
    boolean isBranch(NameSpan name) {
        int start = name.start();
        boolean own = tokens.word(start) == 0 || tokens.isCapitals(start) && tokens.length(start) > 1;
        return own && endsInCountry(name);
    }

    /** Whether a name of several words ends with that of a country. */
    boolean endsInCountry(NameSpan name) {
        return !country(name.start(), name.end()).isEmpty();
    }

    /** The code of the country with which a name ends; empty for none. */
    String country(int start, int end) {
        for (int i = Math.max(start + 1, end - 3); i < end; i++) {
            if (tokens.is(i, Tag.NNP) && words.matchName(i, end) && words.matchEnd() == end) {
                return isPlain(i, end) ? words.known(i).country() : "";
            }
        }
        return "";
    }

    private boolean isPlain(int from, int end) {
        KnownName known = words.known(from);
        boolean family = end == from + 1 && (words.is(from, WordFlag.SURNAME) || words.is(from, WordFlag.GIVEN_NAME));
        return known != null && known.kind() == Kind.COUNTRY && !known.doubtful() && !known.capitals() && !family;
    }

    /** "Lund Kenya | said": whether a country right behind the well-known name of a body, and nothing more, is part of it. */
    boolean isOfKnown(@Nullable KnownName known, int start, int nameEnd, int end, int limit) {
        boolean body = known != null && known.kind() == Kind.ORGANIZATION && end > nameEnd;
        boolean closed = end >= limit
                || words.isVerb(end)
                || tokens.is(end, Tag.POS)
                || tokens.is(end, Tag.COMMA)
                || words.is(end, FunctionWord.AND);
        // "In Lund | Kenya is alone": no comma parts them
        boolean opened = start > 0
                && tokens.isCapital(start - 1)
                && (tokens.is(start - 1, Tag.IN) || tokens.is(start - 1, Tag.VBG));
        return body
                && closed
                && !opened
                && words.matchName(nameEnd, end)
                && words.matchEnd() == end
                && isPlain(nameEnd, end);
    }
}
