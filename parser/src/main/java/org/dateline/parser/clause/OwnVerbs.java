package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells whether a finite verb further on is that of the subject before what may be a participle: "The man accused of it said". */
final class OwnVerbs {
    private final Tokens tokens;
    private final ClauseOpenings openings;

    OwnVerbs(Tokens tokens, ClauseOpenings openings) {
        this.tokens = tokens;
        this.openings = openings;
    }

    /**
     * Whether the next finite verb still belongs to the same subject: no other subject, comma or conjunction comes between.
     *
     * @param start where the subject begins
     */
    boolean has(VerbGroup group, List<VerbGroup> groups, int i, int start) {
        if (isBeforeQuotation(group)) {
            return false;
        }
        for (int k = i + 1; k < groups.size(); k++) {
            int next = groups.get(k).start();
            boolean compound = tokens.is(next - 1, Tag.HYPH);
            if (groups.get(k).isFinite() && !compound) {
                return !breaks(group.end(), next)
                        && !(isSubordinate(start) && isParted(group.end(), next))
                        && !(isReported(group) && isSubject(overAddressee(group.end(), next), next));
            }
        }
        return false;
    }

    /** "waved away the offer", "praised his crew": a definite object right behind a verb that takes one, as no participle of it does. */
    boolean takesObject(VerbGroup group) {
        int next = group.end();
        if (next < tokens.size() && tokens.is(next, Tag.RP)) {
            next++;
        }
        return next + 1 < tokens.size()
                && (FunctionWord.THE.is(tokens.word(next)) || tokens.is(next, Tag.PRPS))
                && openings.takesOneObject(group.verb());
    }

    /** "it was broken but conceded that": what is told to nobody is told by the subject of a verb of saying. */
    boolean isBeforeClause(VerbGroup group) {
        return group.end() < tokens.size()
                && FunctionWord.THAT.is(tokens.word(group.end()))
                && openings.takesClauseOnly(group.verb());
    }

    /** A verb of saying right before an opening mark: "Moss replied, 'No.'"; the verb within the quotation is not that of the subject. */
    boolean isBeforeQuotation(VerbGroup group) {
        int mark =
                tokens.is(group.end(), Tag.COMMA) || tokens.is(group.end(), Tag.COLON) ? group.end() + 1 : group.end();
        return mark < tokens.size()
                && tokens.is(mark, Tag.QUOTE)
                && !tokens.isGlued(mark)
                && openings.takesQuotation(group.verb());
    }

    /** "After the court refused it, Moss left": a comma parts the clause of a conjunction from the main one. */
    private boolean isSubordinate(int start) {
        int before = start - 1;
        return before >= 0
                && (tokens.is(before, Tag.WRB)
                        || tokens.is(before, Tag.IN) && ClauseOpenings.isSubordinator(tokens.word(before)));
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tag.COMMA)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReported(VerbGroup group) {
        return openings.takesClause(group.verb()) && !openings.names(group.verb());
    }

    /** "confirmed | to Reuters | the trial would start": over "to" and a name. */
    private int overAddressee(int from, int to) {
        int i = from + 1;
        while (tokens.is(from, Tag.TO) && i < to && tokens.is(i, Tag.NNP)) {
            i++;
        }
        return i > from + 1 ? i : from;
    }

    /** "Moss found | the ban | was popular", "confirmed | it | was": one phrase and nothing else, which is the subject of what is reported. */
    private boolean isSubject(int from, int to) {
        if (from + 1 == to && tokens.is(from, Tag.PRP)) {
            return true;
        }
        boolean titled = from + 1 < to && tokens.is(from, Tag.NN) && tokens.is(to - 1, Tag.NNP);
        if (from >= to
                || !titled && !tokens.is(from, Tag.DT) && !tokens.is(from, Tag.PRPS) && !tokens.is(from, Tag.NNP)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Tag tag = tokens.tag(i);
            if (!tag.isNoun() && tag != Tag.JJ && tag != Tag.POS && !(i == from)) {
                return false;
            }
        }
        return tokens.tag(to - 1).isNoun();
    }

    private boolean breaks(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean pronoun = tokens.is(i, Tag.PRP) && !FunctionWord.IT.is(tokens.word(i))
                    || tokens.is(i, Tag.WP)
                    || tokens.is(i, Tag.WRB)
                    || FunctionWord.THAT.is(tokens.word(i));
            if (pronoun
                    || tokens.is(i, Tag.CC) && (i + 1 == to || opensSecond(i))
                    || tokens.is(i, Tag.COLON)
                    || ClauseOpenings.isSubordinator(tokens.word(i)) && tokens.is(i, Tag.IN)) {
                return true;
            }
        }
        return tokens.is(to - 1, Tag.COMMA);
    }

    /** "Moss praised the crew, and | the crew left" */
    private boolean opensSecond(int conjunction) {
        return tokens.is(conjunction - 1, Tag.COMMA)
                && (tokens.tag(conjunction + 1).isNoun() || tokens.is(conjunction + 1, Tag.DT));
    }
}
