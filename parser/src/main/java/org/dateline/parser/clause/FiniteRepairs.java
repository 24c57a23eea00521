package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/**
 * Decides again between past tense and participle, which look alike, with the whole sentence in view: a noun phrase that opens a
 * clause needs a finite verb, and one that has a finite verb further on takes a participle only.
 */
final class FiniteRepairs {
    private final Tokens tokens;
    private final ClauseOpenings openings;
    private final BaseReports reports;
    private final VerbsBehindAsides asides;
    private final OwnVerbs own;
    private final CoordinatedVerbs coordinated;

    FiniteRepairs(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.openings = new ClauseOpenings(tokens, lexicon);
        this.reports = new BaseReports(tokens, openings);
        this.asides = new VerbsBehindAsides(tokens);
        this.own = new OwnVerbs(tokens, openings);
        this.coordinated = new CoordinatedVerbs(tokens, openings, own);
    }

    /** Looks at the groups {@code [first, end of list)}, which are those of one sentence that begins at {@code from}. */
    void apply(List<NounPhrase> phrases, int firstPhrase, List<VerbGroup> groups, int first, int from) {
        int phrase = firstPhrase;
        for (int i = first; i < groups.size(); i++) {
            VerbGroup group = groups.get(i);
            while (phrase + 1 < phrases.size() && phrases.get(phrase + 1).end() <= group.start()) {
                phrase++;
            }
            boolean behind = phrase < phrases.size() && phrases.get(phrase).end() <= group.start();
            boolean subject = behind && isBefore(phrases.get(phrase).end(), group.start());
            boolean finite =
                    subject && isFiniteAfterAll(phrases, openings.beforePeriod(phrases, phrase), groups, i, first, from)
                            || behind && reports.isFinite(phrases, phrase, groups, i, first, from)
                            || behind && isQuoting(group, groups, i, first)
                            || isInverted(group, phrases, behind ? phrase + 1 : phrase);
            if (i > first
                    && (coordinated.isListed(groups, i, first) || coordinated.isBehindInfinitive(groups, i, first))) {
                groups.set(i, group.asFinite(Tense.PAST));
            } else if (i > first && coordinated.isCoordinated(group, groups.get(i - 1))) {
                groups.set(i, coordinated.mended(group, groups.get(i - 1)));
            } else if (finite) {
                groups.set(i, group.asFinite(group.form() == Form.BASE ? Tense.PRESENT : Tense.PAST));
            } else if (subject
                    && (!isOfRelative(phrases.get(phrase).start(), from) && isReduced(group, groups, i)
                            || isOfMedium(phrases.get(phrase).start(), group, groups, i)
                            || isInOpeningPhrase(phrases.get(phrase).start(), from, group, groups, i))) {
                groups.set(i, group.asParticiple());
            } else if (!subject
                    && asides.isParticiple(group, groups, i)
                    && (openings.takesAddressee(group.verb())
                            || asides.isBehindSubject(group, from)
                            || isOfReported(group, groups, i, first, from))) {
                groups.set(i, group.asParticiple());
            } else if (!subject && asides.isFinite(group, groups, i, first, from)) {
                groups.set(i, group.asFinite(Tense.PAST));
            }
        }
    }

    /** "said the fee, | combined with the tax, would": a comma parts no verb from a subject that a verb of saying goes before. */
    private boolean isOfReported(VerbGroup group, List<VerbGroup> groups, int i, int first, int from) {
        int subject = asides.phraseStart(group.start() - 2, from);
        return VerbsBehindAsides.endsAlike(tokens, group.verb()) && openings.isBehindSaying(subject, groups, i, first);
    }

    /** A past tense with a preposition behind it and the subject's own verb behind that: "a man accused of fraud told". */
    private boolean isReduced(VerbGroup group, List<VerbGroup> groups, int i) {
        boolean past = group.tense() == Tense.PAST && group.form() == Form.FINITE && group.start() == group.verb();
        boolean prepositional = tokens.is(group.end(), Tag.IN)
                && !ClauseOpenings.isSubordinator(tokens.word(group.end()))
                && tokens.text().startsWith("ed", tokens.end(group.verb()) - 2);
        boolean gerund = prepositional
                && i + 1 < groups.size()
                && groups.get(i + 1).form() == Form.GERUND
                && groups.get(i + 1).start() == group.end() + 1;
        int follower = gerund ? i + 2 : i + 1;
        int next = past && prepositional ? asides.nextFinite(groups, follower) : -1;
        // a comma parts the phrase from an aside
        int behind = next < 0 ? -1 : groups.get(follower).start();
        return next >= 0
                && openings.takesQuotation(groups.get(next).verb())
                && !openings.takesClause(group.verb())
                && isPrepositional(group.end(), next == follower ? behind : behind - 1);
    }

    /** "said in a video | posted on Monday": what a preposition right behind a verb governs is no subject. */
    private boolean isOfMedium(int start, VerbGroup group, List<VerbGroup> groups, int i) {
        int preposition = start - 1;
        return i > 0
                && group.tense() == Tense.PAST
                && group.start() == group.verb()
                && VerbsBehindAsides.endsAlike(tokens, group.verb())
                && !openings.takesClause(group.verb())
                && group.end() < tokens.size()
                && (tokens.is(group.end(), Tag.IN)
                        || tokens.is(group.end(), Tag.TO)
                        || tokens.is(group.end(), Tag.STOP))
                && (FunctionWord.A.is(tokens.word(start)) || FunctionWord.AN.is(tokens.word(start)))
                && tokens.is(preposition, Tag.IN)
                && !ClauseOpenings.isSubordinator(tokens.word(preposition))
                && groups.get(i - 1).end() == preposition
                && groups.get(i - 1).isFinite();
    }

    /** "In a video | posted online, Moss said": what a preposition at the start governs is no subject where another clause follows. */
    private boolean isInOpeningPhrase(int start, int from, VerbGroup group, List<VerbGroup> groups, int i) {
        boolean opens = start == from + 1
                && tokens.is(from, Tag.IN)
                && !ClauseOpenings.isSubordinator(tokens.word(from))
                && group.tense() == Tense.PAST
                && group.start() == group.verb()
                && VerbsBehindAsides.endsAlike(tokens, group.verb());
        int next = opens ? asides.nextFinite(groups, i + 1) : -1;
        for (int k = group.end(); next >= 0 && k < groups.get(next).start(); k++) {
            if (tokens.is(k, Tag.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** "a man whom Moss accused of fraud", "a man Moss accused of fraud": the subject of a relative clause. */
    private boolean isOfRelative(int start, int from) {
        return start > from
                && (tokens.is(start - 1, Tag.WP) || tokens.tag(start - 1).isNoun());
    }

    /** Nothing but a preposition and its phrase, or a gerund with what it governs, which ends with a noun. */
    private boolean isPrepositional(int from, int to) {
        boolean gerund = tokens.is(from + 1, Tag.VBG);
        for (int i = gerund ? from + 2 : from + 1; i < to; i++) {
            Tag tag = tokens.tag(i);
            boolean phrase =
                    tag.isNoun() || tag == Tag.JJ || tag == Tag.CD || tag == Tag.PRPS || tag == Tag.PRP && i + 1 == to;
            boolean governed = gerund
                    && (tag == Tag.DT
                            || tag == Tag.TO
                            || tag == Tag.IN && !ClauseOpenings.isSubordinator(tokens.word(i)));
            if (!phrase && !governed && !(tag == Tag.DT && i == from + 1)) {
                return false;
            }
        }
        return tokens.tag(to - 1).isNoun() || tokens.is(to - 1, Tag.PRP);
    }

    private boolean isBefore(int end, int start) {
        int i = end;
        while (i < start && (tokens.is(i, Tag.RB) || tokens.is(i, Tag.QUOTE) && !tokens.is(end, Tag.STOP))) {
            i++;
        }
        return i == start;
    }

    private boolean isFiniteAfterAll(
            List<NounPhrase> phrases, int phrase, List<VerbGroup> groups, int i, int first, int from) {
        VerbGroup group = groups.get(i);
        NounPhrase subject = phrases.get(phrase);
        if (group.form() == Form.BASE) {
            return tokens.is(subject.head(), Tag.PRP)
                    || tokens.is(subject.head(), Tag.NNS)
                    || openings.isCollective(subject.head())
                    || isPair(phrases, phrase, from)
                    || isOfSeveral(phrases, phrase, groups, i, first, from)
                    || tokens.is(subject.head(), Tag.NNP) && openings.takesClause(group.verb())
                    || openings.takesClause(group.verb()) && groups.get(first).form() == Form.GERUND && i == first + 1;
        }
        boolean alike = group.form() == Form.PARTICIPLE
                && group.start() == group.verb()
                && VerbsBehindAsides.endsAlike(tokens, group.verb());
        int start = openings.start(phrases, phrase, from);
        boolean agent = isByAgent(group) && !openings.isBehindSaying(start, groups, i, first);
        return alike
                && !agent
                && (openings.opensClause(start, groups, i, first, from)
                        || isParenthesis(start, group)
                        || isOfContact(start, from))
                && (openings.isObjectPronoun(start - 1)
                        || own.takesObject(group)
                        || isByMeans(group)
                        || !own.has(group, groups, i, start));
    }

    /** "said towns such as Graz | have": behind a verb of saying, a plural that more hangs on takes a plural verb. */
    private boolean isOfSeveral(
            List<NounPhrase> phrases, int phrase, List<VerbGroup> groups, int i, int first, int from) {
        int head = openings.head(phrases, phrase, from);
        return head < phrase
                && tokens.is(phrases.get(head).head(), Tag.NNS)
                && openings.isBehindSaying(phrases.get(head).start(), groups, i, first);
    }

    /** "The poem and the song | blame": two that open the sentence take a plural verb. */
    private boolean isPair(List<NounPhrase> phrases, int phrase, int from) {
        int and = phrases.get(phrase).start() - 1;
        return phrase > 0
                && and > from
                && FunctionWord.AND.is(tokens.word(and))
                && phrases.get(phrase - 1).end() == and
                && phrases.get(phrase - 1).start() == from;
    }

    /** "a road | the farmers complained about": right behind a noun, a phrase with an article of its own, or a plural: "a move | critics called". */
    private boolean isOfContact(int start, int from) {
        return start > from
                && (FunctionWord.THE.is(tokens.word(start)) || tokens.is(start, Tag.NNS) || tokens.is(start, Tag.CD))
                && tokens.tag(start - 1).isNoun();
    }

    /** ", the agency reported on Tuesday after a raid.": a verb of saying behind a comma, nothing but phrases between it and the next mark. */
    private boolean isParenthesis(int start, VerbGroup group) {
        int next = group.end();
        int last = openings.governs(group.verb(), next) ? next : overPhrases(next);
        return start > 0
                && tokens.is(start - 1, Tag.COMMA)
                && openings.takesClause(group.verb())
                && (openings.takesQuotation(group.verb())
                        || openings.isParenthetical(group.verb())
                        || last == group.end())
                && (tokens.is(last, Tag.STOP) || tokens.is(last, Tag.COLON) || tokens.is(last, Tag.COMMA));
    }

    /** The token behind the phrases that begin here, each with a preposition. */
    private int overPhrases(int from) {
        int i = openings.isDay(from) ? from + 1 : from;
        while (tokens.is(i, Tag.IN) || tokens.is(i, Tag.TO) && isInPhrase(i + 1) || i > from && isInPhrase(i)) {
            i++;
        }
        return i;
    }

    private boolean isInPhrase(int token) {
        return token < tokens.size()
                && (tokens.tag(token).isNoun()
                        || tokens.is(token, Tag.JJ)
                        || tokens.is(token, Tag.CD)
                        || tokens.is(token, Tag.DT)
                        || tokens.is(token, Tag.PRPS)
                        || tokens.is(token, Tag.PRP)
                        || tokens.is(token, Tag.POS));
    }

    /** "responded | by saying": how somebody spoke. */
    private boolean isByMeans(VerbGroup group) {
        int next = group.end();
        return next + 1 < tokens.size()
                && FunctionWord.BY.is(tokens.word(next))
                && tokens.is(next + 1, Tag.VBG)
                && openings.takesQuotation(group.verb());
    }

    /** "by" behind the verb, unless both are one cue: "stood by". */
    private boolean isByAgent(VerbGroup group) {
        int next = group.end();
        return !isByMeans(group)
                && next < tokens.size()
                && FunctionWord.BY.is(tokens.word(next))
                && !openings.governs(group.verb(), next);
    }

    /**
     * Between a comma and a name or somebody ("The dam will hold, said Ann Moss", "The dam is safe, said the mayor"), or a closing
     * mark and a phrase ("'It will hold,' tweeted the mayor").
     */
    private boolean isInverted(VerbGroup group, List<NounPhrase> phrases, int next) {
        boolean before = group.form() == Form.PARTICIPLE
                && group.start() == group.verb()
                && next < phrases.size()
                && phrases.get(next).start() == group.end();
        int mark = group.start() - 1;
        boolean quoted = before && mark > 0 && tokens.is(mark, Tag.QUOTE) && tokens.isGlued(mark) && isMark(mark - 1);
        return quoted && openings.takesQuotation(group.verb())
                || before
                        && tokens.is(mark, Tag.COMMA)
                        && (tokens.is(phrases.get(next).head(), Tag.NNP)
                                || openings.isNominal(phrases.get(next).head()))
                        && openings.takesClauseOnly(group.verb());
    }

    private boolean isMark(int token) {
        return tokens.is(token, Tag.COMMA) || tokens.is(token, Tag.STOP);
    }

    /** The first verb of a sentence that can be finite, a quotation behind it: "Crowds marching through the streets shouted 'Stop!'" */
    private boolean isQuoting(VerbGroup group, List<VerbGroup> groups, int i, int first) {
        return group.form() == Form.PARTICIPLE
                && group.start() == group.verb()
                && VerbsBehindAsides.endsAlike(tokens, group.verb())
                && own.isBeforeQuotation(group)
                && !tokens.is(group.start() - 1, Tag.HYPH)
                && !openings.names(group.verb())
                && !ClauseOpenings.hasFinite(groups, first, i);
    }
}
