package org.dateline.parser.mention;

import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells the name of an outlet by the common noun beside it: "the newspaper X", "the X news agency". */
final class Outlets {
    private final Words words;
    private final Tokens tokens;
    private final StandIns standIns;

    Outlets(Words words, StandIns standIns) {
        this.words = words;
        this.tokens = words.tokens();
        this.standIns = standIns;
    }

    /** "the newspaper X", "the state broadcaster X", "news agency X": the noun before the name tells that it is an outlet. */
    boolean isBehind(NameSpan name) {
        int i = name.start() - 1;
        if (i < 0 || tokens.isCapital(i) || !standIns.is(tokens.word(i), StandIns.Class.OUTLET)) {
            return false;
        }
        boolean any = tokens.reads(i, "agency") || tokens.reads(i, "network");
        return any ? i > 0 && tokens.reads(i - 1, "news") : tokens.tag(i).isNoun();
    }

    /** "the X newspaper", "the X news agency": not "the paper" or "the network" of somebody. */
    boolean isBefore(NameSpan name) {
        int next = name.end();
        boolean agency = words.is(next + 1, WordFlag.NOMINAL)
                && tokens.reads(next, "news")
                && (tokens.reads(next + 1, "agency") || tokens.reads(next + 1, "website"));
        boolean outlet = next < tokens.size()
                && (tokens.reads(next, "newspaper")
                        || tokens.reads(next, "broadcaster")
                        || tokens.reads(next, "magazine")
                        || tokens.reads(next, "website")
                        || tokens.reads(next, "daily") && tokens.tag(next).isNoun());
        return (agency || outlet) && !tokens.isCapital(next) && tokens.is(next - 1, Tag.NNP);
    }
}
