package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells a known name that is somebody's in this article from the place or body that has it elsewhere. */
final class Namesakes {
    private final Words words;
    private final Tokens tokens;
    private final Evidence evidence;
    private final Bearers bearers;

    Namesakes(Words words, Evidence evidence, Bearers bearers) {
        this.words = words;
        this.tokens = words.tokens();
        this.evidence = evidence;
        this.bearers = bearers;
    }

    /** A word that is a known name, and in this article the name of somebody: "Ford" after "Marta Ford", "his daughter, Florence,". */
    boolean isSomebody(NameSpan name) {
        if (isGivenName(name)) {
            return true;
        }
        boolean one = name.known() != null && name.end() == name.start() + 1;
        boolean may = name.sort() == Sort.ORGANIZATION
                || name.sort() == Sort.MEDIA
                || name.sort() == Sort.PLACE && (words.is(name.start(), WordFlag.SURNAME) || acts(name))
                || name.sort() == Sort.CAPITAL && acts(name);
        if (name.sort() == Sort.LEAD) {
            return bearers.bearer(name.start(), name.end(), Gender.ANY, null) != null;
        }
        return one && may && !words.is(name.start() - 1, FunctionWord.THE) && isPartOfName(name);
    }

    /** The family name of somebody, or the first of his names where that may be it: "Gao" after "Gao Lin". */
    private boolean isPartOfName(NameSpan name) {
        int key = words.key(name.start());
        return bearers.isFamily(key)
                || name.sort() == Sort.PLACE
                        && !words.is(name.start(), WordFlag.GIVEN_NAME)
                        && bearers.isGiven(key)
                        && acts(name);
    }

    /** A given name that is a place too, of one whom the text tells by a relation or named in full before. */
    private boolean isGivenName(NameSpan name) {
        boolean may = name.sort() == Sort.PLACE
                && name.end() == name.start() + 1
                && name.known() != null
                && name.known().doubtful()
                && words.is(name.start(), WordFlag.GIVEN_NAME);
        return may && (evidence.isApposedOne(name) || acts(name) && bearers.isGiven(words.key(name.start())));
    }

    /** "Houston | denied it", "Houston's lawyer", but "in Houston": what a place hardly does. */
    private boolean acts(NameSpan name) {
        return !tokens.is(name.start() - 1, Tag.IN)
                && !tokens.is(name.start() - 1, Tag.TO)
                && name.end() < tokens.size()
                && (words.isVerb(name.end()) || tokens.is(name.end(), Tag.POS));
    }
}
