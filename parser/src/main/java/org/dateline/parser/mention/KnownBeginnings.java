package org.dateline.parser.mention;

import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.KnownName.Kind;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Whether a known name is but the beginning of another: of a person's, a firm's, or of a word that only looks like it. */
final class KnownBeginnings {
    private final Words words;
    private final Tokens tokens;
    private final NoActors noActors;
    private final NameRuns runs;

    KnownBeginnings(Words words, NoActors noActors, NameRuns runs) {
        this.words = words;
        this.tokens = words.tokens();
        this.noActors = noActors;
        this.runs = runs;
    }

    /** "Germán Soto": no country's adjective has an accent. */
    boolean isAccented(int p, int nameEnd, int end, KnownName known) {
        boolean may = nameEnd == p + 1 && nameEnd < end && known.kind() == Kind.ADJECTIVE;
        for (int i = tokens.start(p); may && i < tokens.end(p); i++) {
            if (tokens.text().charAt(i) > 127) {
                return words.is(p, WordFlag.GIVEN_NAME) || words.is(nameEnd, WordFlag.SURNAME);
            }
        }
        return false;
    }

    /** The verb of a sentence that begins with it, spelled like a body: "Let us go". */
    boolean isBodyVerb(int p, int nameEnd, KnownName known) {
        return nameEnd == p + 1 && tokens.tag(p).isVerb() && !tokens.isCapitals(p) && known.kind() == Kind.ORGANIZATION;
    }

    /** "Danish Crown | said", "Welsh Water's": a nation before common words with capitals that speak, or have something. */
    boolean isTrading(int p, int nameEnd, int end, KnownName known) {
        boolean nation =
                known.kind() == Kind.ADJECTIVE || known.kind() == Kind.COUNTRY && !words.is(p, WordFlag.GIVEN_NAME);
        boolean acts = end < runs.limit()
                && (words.isCue(end)
                        || words.is(end, WordFlag.HAVE)
                        || known.kind() == Kind.ADJECTIVE && tokens.is(end, Tag.POS));
        boolean may = nation
                && acts
                && !runs.isTitled()
                && end == nameEnd + 1
                && tokens.is(nameEnd, Tag.NNP)
                && !tokens.isCapitals(nameEnd)
                && !(p > runs.begin() && tokens.is(p - 1, Tag.DT));
        return may
                && noActors.isCommon(tokens.word(nameEnd))
                && !noActors.isHead(words.key(nameEnd))
                && !noActors.isLone(words.key(nameEnd), false)
                && !words.is(nameEnd, WordFlag.PLACE_WORD)
                && !words.is(nameEnd, WordFlag.NOMINAL)
                && !words.isFunctionWord(nameEnd)
                && !words.isDay(nameEnd)
                && !words.matchTitle(nameEnd, runs.limit())
                && !words.matchName(nameEnd, runs.limit());
    }

    /** Whether a known name is that of a body which may belong to the country. */
    static boolean isOf(@Nullable KnownName name, String country) {
        boolean body = name != null && (name.kind() == Kind.ORGANIZATION || name.kind() == Kind.MEDIA);
        return body
                && (country.isEmpty()
                        || name.country().isEmpty()
                        || name.country().equals(country));
    }

    /** Whether the name goes on as that of a person: "Jordan Smith". */
    boolean isPersonal(int p, int nameEnd, int end, KnownName known) {
        if (nameEnd != p + 1 || known.kind() == Kind.ADJECTIVE || words.isJoint(nameEnd, runs.limit())) {
            return false;
        }
        boolean given = words.is(p, WordFlag.GIVEN_NAME) || known.doubtful() && known.kind() != Kind.ORGANIZATION;
        boolean next = !words.isFunctionWord(nameEnd)
                && (!words.matchTitle(nameEnd, runs.limit())
                        || end == nameEnd + 1 && words.is(nameEnd, WordFlag.HONORIFIC))
                && !words.is(nameEnd, WordFlag.ORGANIZATION_WORD);
        boolean family = known.kind() == Kind.PLACE
                && words.is(p, WordFlag.SURNAME)
                && tokens.word(nameEnd) == 0
                && end == nameEnd + 1;
        boolean surely = known.kind() == Kind.PLACE
                && !words.is(p, WordFlag.DOUBTFUL_NAME)
                && tokens.word(nameEnd) == 0
                && end == nameEnd + 1;
        boolean outlet = known.kind() == Kind.MEDIA && end == nameEnd + 1;
        boolean twofold = words.is(nameEnd, WordFlag.SURNAME)
                || known.kind() == Kind.PLACE && words.is(nameEnd, WordFlag.GIVEN_NAME);
        return given && next && (twofold || known.doubtful() || surely || outlet) || family;
    }
}
