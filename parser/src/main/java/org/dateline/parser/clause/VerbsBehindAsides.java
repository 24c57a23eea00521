package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Verbs that an aside parts from their subject: "Moss, who is ill, told reporters", "The bank, in a letter, denied the report". */
final class VerbsBehindAsides {
    private final Tokens tokens;

    VerbsBehindAsides(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether what looks like a participle is the verb that the subject before the aside still wants. */
    boolean isFinite(VerbGroup group, List<VerbGroup> groups, int i, int first, int from) {
        int comma = group.start() - 1;
        boolean alike =
                group.form() == Form.PARTICIPLE && group.start() == group.verb() && endsAlike(tokens, group.verb());
        if (!alike || comma <= from || !tokens.is(comma, Tag.COMMA)) {
            return false;
        }
        int opening = comma - 1;
        while (opening > from && !tokens.is(opening, Tag.COMMA)) {
            opening--;
        }
        boolean aside = opening > from && tokens.tag(opening - 1).isNoun() && isAside(opening + 1);
        boolean alone = i == first || groups.get(first).start() > opening;
        boolean apposed = opening > from
                && tokens.tag(opening - 1).isNoun()
                && (tokens.is(opening + 1, Tag.DT) || isName(opening + 1, comma))
                && opening - from < 5;
        return (aside || apposed) && alone && isLast(groups, i, takesObject(group.end()));
    }

    /** An aside that a pronoun, a preposition or a present participle opens. */
    private boolean isAside(int token) {
        return tokens.is(token, Tag.WP)
                || tokens.is(token, Tag.IN)
                || tokens.is(token, Tag.RB)
                || tokens.is(token, Tag.VBG);
    }

    /** The next finite verb of a sentence, if nothing but the aside of a gerund may stand before it; -1 for another or none. */
    int nextFinite(List<VerbGroup> groups, int next) {
        if (next >= groups.size() || groups.get(next).isFinite()) {
            return next < groups.size() ? next : -1;
        }
        boolean aside = groups.get(next).form() == Form.GERUND
                && tokens.is(groups.get(next).start() - 1, Tag.COMMA)
                && next + 1 < groups.size()
                && groups.get(next + 1).isFinite()
                && tokens.is(groups.get(next + 1).start() - 1, Tag.COMMA);
        return aside ? next + 1 : -1;
    }

    /** What only an active verb has behind it: an object, a clause or a quotation. */
    private boolean takesObject(int next) {
        if (next >= tokens.size()) {
            return false;
        }
        return switch (tokens.tag(next)) {
            case DT, PRP, PRPS, NNP, NN, NNS, QUOTE, COLON -> true;
            case COMMA -> tokens.is(next + 1, Tag.QUOTE);
            default -> FunctionWord.THAT.is(tokens.word(next));
        };
    }

    /** Whether no other verb may be that of the subject: none follows, or behind an object none that a comma parts from it. */
    private boolean isLast(List<VerbGroup> groups, int i, boolean object) {
        for (int k = i + 1; k < groups.size(); k++) {
            if (groups.get(k).isFinite()) {
                return object && !tokens.is(groups.get(k).start() - 1, Tag.COMMA)
                        || isSubordinate(groups.get(i).end(), groups.get(k).start());
            }
        }
        return true;
    }

    /** Nothing but a name: "Its spokesman, Ann Moss, | declined". */
    private boolean isName(int from, int to) {
        int i = from;
        while (i < to && (tokens.is(i, Tag.NNP) || tokens.is(i, Tag.HYPH))) {
            i++;
        }
        return i == to;
    }

    /** Whether a relative pronoun or a subordinator stands between: "failed after a sitting in which Moss spoke", "declined to say if". */
    private boolean isSubordinate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tag.WP)
                    || tokens.is(i, Tag.WRB)
                    || tokens.is(i, Tag.IN) && ClauseOpenings.isSubordinator(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Regular verbs, and irregular ones in -t, -d, -de, -ck or with the same form for both: all but those in -n. */
    static boolean endsAlike(Tokens tokens, int verb) {
        char last = tokens.charAt(tokens.end(verb) - 1);
        return last == 'd' || last == 't' || last == 'e' || last == 'k' && tokens.charAt(tokens.end(verb) - 2) == 'c';
    }
}
