package org.dateline.parser.mention;

import java.util.List;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells the name of an outlet by the common noun beside it: "the newspaper X", "the X news agency". */
final class Outlets {
    /** How many names are looked through for a country. */
    private static final int NAMES = 200;

    private final Words words;
    private final Tokens tokens;
    private final StandIns standIns;
    private final NoActors noActors;

    Outlets(Words words, StandIns standIns, NoActors noActors) {
        this.words = words;
        this.tokens = words.tokens();
        this.standIns = standIns;
        this.noActors = noActors;
    }

    /** "CCTV", which is a broadcaster only where the article names its country, and else an abbreviation that any writer uses. */
    boolean isAbbreviation(NameSpan name, List<NameSpan> names) {
        boolean may = name.sort() == Sort.MEDIA
                && name.end() == name.start() + 1
                && noActors.isLone(words.key(name.start()), words.isUpper(name.start()))
                && !isBehind(name);
        for (int i = 0; may && i < Math.min(NAMES, names.size()); i++) {
            may = !isOfCountry(names.get(i), name.country());
        }
        return may;
    }

    private static boolean isOfCountry(NameSpan name, String country) {
        boolean nation = name.tellsCountry() || name.sort() == Sort.CAPITAL || name.sort() == Sort.PLACE;
        return nation && name.country().equals(country);
    }

    /** "the newspaper X", "the state broadcaster X", "news agency X": the noun before the name tells that it is an outlet. */
    boolean isBehind(NameSpan name) {
        int i = name.start() - 1;
        if (i < 0 || tokens.isCapital(i) || !standIns.is(tokens.word(i), StandIns.Class.OUTLET)) {
            return false;
        }
        if (isSomebody(name) && words.matchTitle(i, i + 1)) {
            return false;
        }
        return isOfAny(i) ? i > 0 && tokens.reads(i - 1, "news") : tokens.tag(i).isNoun();
    }

    /** "the news agency | TLP": letters that are a well-known body's elsewhere, and an outlet's behind such a noun. */
    boolean isNamedSo(NameSpan name) {
        KnownName known = name.known();
        return known != null
                && known.kind() == KnownName.Kind.ORGANIZATION
                && name.end() == name.start() + 1
                && tokens.isCapitals(name.start())
                && isBehind(name);
    }

    /** "cook and broadcaster | Ann Moss": a given name and a family name. */
    private boolean isSomebody(NameSpan name) {
        int last = name.end() - 1;
        return last > name.start()
                && words.is(name.start(), WordFlag.GIVEN_NAME)
                && !words.is(name.start(), WordFlag.DOUBTFUL_NAME)
                && (words.is(last, WordFlag.SURNAME) || tokens.word(last) == 0);
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
