package org.dateline.parser.mention;

import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells the name of an outlet by the common noun beside it: "the newspaper X", "the X news agency". */
final class Outlets {
    private final Tokens tokens;
    private final StandIns standIns;

    Outlets(Words words, StandIns standIns) {
        this.tokens = words.tokens();
        this.standIns = standIns;
    }

    /** "the newspaper X", "the state broadcaster X", "news agency X": the noun before the name tells that it is an outlet. */
    boolean isBehind(NameSpan name) {
        int i = name.start() - 1;
        if (i < 0 || tokens.isCapital(i) || !standIns.is(tokens.word(i), StandIns.Class.OUTLET)) {
            return false;
        }
        return isOfAny(i) ? i > 0 && tokens.reads(i - 1, "news") : tokens.tag(i).isNoun();
    }

    /** "the X newspaper", "the X news channel": not "the paper", "the network" or "the video channel" of somebody. */
    boolean isBefore(NameSpan name) {
        int next = name.end();
        boolean news = tokens.reads(next, "news");
        int noun = news ? next + 1 : next;
        return noun < tokens.size()
                && standIns.is(tokens.word(noun), StandIns.Class.OUTLET)
                && tokens.tag(noun).isNoun()
                && (news || !isOfAny(noun) && !tokens.reads(noun, "paper") && !tokens.reads(noun, "channel"))
                && !tokens.isCapital(next)
                && !tokens.isCapital(noun)
                && tokens.is(next - 1, Tag.NNP);
    }

    /** A noun for bodies of other kinds too. */
    private boolean isOfAny(int noun) {
        return tokens.reads(noun, "agency") || tokens.reads(noun, "network");
    }
}
