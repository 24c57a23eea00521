package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Finds the noun phrase that another hangs on, by a preposition, a participle, a relative clause or as part of a name. */
final class Attachments {
    private final Clauses clauses;
    private final Tokens tokens;
    private final List<VerbGroup> groups;
    private final Asides asides;
    private final SubjectGaps gaps;
    private final Subjects subjects;
    private final PhraseNames names;

    /** Takes the subjects of the groups before as they are found. */
    Attachments(Clauses clauses, Asides asides, SubjectGaps gaps, PhraseNames names, Subjects subjects) {
        this.clauses = clauses;
        this.gaps = gaps;
        this.tokens = clauses.tokens();
        this.groups = clauses.verbGroups();
        this.asides = asides;
        this.subjects = subjects;
        this.names = names;
    }

    /** Whether what a phrase hangs on opens a clause: at the start of the sentence, or behind a mark or conjunction. */
    boolean opensClause(int number, int from) {
        int before = number < 0 ? from : start(head(number, from)) - 1;
        return number >= 0
                && (before < from
                        || tokens.tag(before).isMark()
                        || tokens.is(before, Tag.CC)
                        || FunctionWord.THAT.is(tokens.word(before)));
    }

    /** The phrase that this one hangs on in the end: of "the results of the study" the first. */
    int head(int near, int from) {
        int current = near;
        int steps = 0;
        int before = antecedent(current, from);
        while (before >= 0 && steps++ < 12) {
            current = before;
            before = antecedent(current, from);
        }
        return current;
    }

    /** "damage | to roads and bridges is": what a verb in the singular tells of is the one thing that several hang on; -1 for none. */
    int ofSeveral(int last, int from) {
        int conjunction = start(last) - 1;
        boolean several = conjunction > from
                && tokens.is(conjunction, Tag.CC)
                && tokens.is(clauses.nounPhrases().get(last).head(), Tag.NNS);
        int first = several ? clauses.nounPhraseAt(conjunction - 1) : -1;
        int preposition = first < 0 ? -1 : start(first) - 1;
        return preposition > from && (tokens.is(preposition, Tag.TO) || asides.isPreposition(preposition))
                ? phraseEndingAt(preposition - 1, from)
                : -1;
    }

    /** "a report on Peru, Chile and | Brazil says": the one that three names or more hang on together; -1 for none. */
    int ofListed(int last, int from) {
        int conjunction = start(last) - 1;
        int before = conjunction > from && FunctionWord.AND.is(tokens.word(conjunction)) ? conjunction - 1 : -1;
        int first = before < 0 ? -1 : clauses.nounPhraseAt(before);
        int listed = first < 0 ? -1 : overListed(start(first) - 1, from);
        boolean names = listed > from
                && listed < start(first) - 1
                && tokens.is(clauses.nounPhrases().get(last).head(), Tag.NNP);
        int one = names && asides.isPreposition(listed) ? phraseEndingAt(listed - 1, from) : -1;
        int opening = one < 0 ? -1 : start(one) - 1;
        // "In | a letter to Moss, Berg and Holm": no subject
        boolean opens = opening == from || opening > from && tokens.is(opening - 1, Tag.COMMA);
        return opens && asides.isPreposition(opening) ? -1 : one;
    }

    /** "| ministers | from Peru, Chile and Brazil said": several people on whom three names or more hang; -1 for none. */
    int peopleOfListed(int last, int from) {
        int people = ofListed(last, from);
        int head = people < 0 ? -1 : clauses.nounPhrases().get(people).head();
        return head >= 0 && tokens.is(head, Tag.NNS) && mayBeSomebody(head) && opensClause(people, from) ? people : -1;
    }

    /** The comma before a gerund that governs what a phrase hangs on: "Moss, mending a roof in | Graz"; -1 for none. */
    int openedByGerund(int near, int from) {
        int verb = start(head(near, from)) - 1;
        verb = verb > from && asides.isPreposition(verb) ? verb - 1 : verb;
        int group = verb > from + 1 && tokens.is(verb, Tag.VBG) ? clauses.verbGroupAt(verb) : -1;
        boolean aside = group >= 0
                && groups.get(group).form() == VerbGroup.Form.GERUND
                && tokens.is(groups.get(group).start() - 1, Tag.COMMA)
                && !clauses.takesClause(verb)
                && opensClause(clauses.nounPhraseAt(groups.get(group).start() - 2), from);
        return aside ? groups.get(group).start() - 1 : -1;
    }

    /** "| Drivers | demanding a rise said": who opens the clause, where the object of the gerund behind is no one who tells; -1 for none. */
    int behindGerund(int object, int from) {
        int verb = start(object) - 1;
        int group = verb > from && tokens.is(verb, Tag.VBG) ? clauses.verbGroupAt(verb) : -1;
        boolean gerund = group >= 0
                && groups.get(group).form() == VerbGroup.Form.GERUND
                && groups.get(group).start() == verb;
        int somebody = gerund ? phraseEndingAt(verb - 1, from) : -1;
        return somebody >= 0
                        && opensClause(somebody, from)
                        && mayBeSomebody(clauses.nounPhrases().get(somebody).head())
                        && isThing(clauses.nounPhrases().get(object).head())
                ? somebody
                : -1;
    }

    /** A common noun for nobody, and for nothing that tells. */
    private boolean isThing(int head) {
        int word = tokens.word(head);
        int cue = clauses.lexicon().cueNouns().valueOf(word);
        return (tokens.is(head, Tag.NN) || tokens.is(head, Tag.NNS))
                && !clauses.lexicon().is(word, WordFlag.NOMINAL)
                && !clauses.lexicon().is(word, WordFlag.ORGANIZATION_WORD)
                && (cue == 0 || !clauses.lexicon().cue(cue).has(Frame.EVIDENCE));
    }

    private int start(int number) {
        return clauses.nounPhrases().get(number).start();
    }

    /** Whether a word may stand for somebody: a pronoun, a name, or a noun for people. */
    boolean mayBeSomebody(int head) {
        int word = tokens.word(head);
        return !tokens.is(head, Tag.NN) && !tokens.is(head, Tag.NNS)
                || clauses.lexicon().is(word, WordFlag.NOMINAL)
                        && clauses.lexicon().nominal(word).type() != Nominal.Type.BODY;
    }

    /** The phrase that this one hangs on, by a preposition, a participle or a relative clause; -1 for none. */
    private int antecedent(int number, int from) {
        int end = clauses.nounPhrases().get(number).end();
        int i = gaps.isDistance(end) ? start(number) - 1 : NumberBounds.before(tokens, start(number), from);
        if (i <= from) {
            return isEmphatic(number) && i == from ? clauses.nounPhraseAt(i) : -1;
        }
        if (isEmphatic(number) && clauses.nounPhraseAt(i) >= 0) {
            return clauses.nounPhraseAt(i);
        }
        if (FunctionWord.isNominative(tokens.word(start(number)))) {
            // "pensions owed to divers once | they surface": such a pronoun hangs on nothing
            return -1;
        }
        if (isSuchAs(i, from)) {
            return phraseEndingAt(i - 2, from);
        }
        if (FunctionWord.AS.is(tokens.word(i))) {
            return antecedentOfName(i, from);
        }
        if (asides.isPreposition(i)) {
            return antecedentOfPreposition(i, from);
        }
        if (tokens.is(i, Tag.CC)) {
            return antecedentOfPlaces(number, i, from);
        }
        int group = clauses.verbGroupAt(i);
        if (group < 0) {
            return tokens.is(i, Tag.X) && tokens.reads(i, "/") ? antecedentOfPair(i, from) : -1;
        }
        return antecedentOfVerb(group, from);
    }

    /** "guests who brought | wine", "a man accused of setting | fire": what the verb tells of whose object the phrase is; -1 for none. */
    private int antecedentOfVerb(int group, int from) {
        VerbGroup verbs = groups.get(group);
        if (subjects.isRelative(group)) {
            return clauses.takesClauseOnly(verbs.verb()) ? -1 : subjects.phrase(group);
        }
        if (verbs.isFinite() && subjects.start(group) < 0) {
            return told(verbs.start() - 1, from);
        }
        boolean reduced = verbs.form() == VerbGroup.Form.PARTICIPLE
                || verbs.form() == VerbGroup.Form.INFINITIVE
                || verbs.form() == VerbGroup.Form.GERUND;
        int before = verbs.start() - 1;
        while (before > from && verbs.form() == VerbGroup.Form.INFINITIVE && tokens.is(before, Tag.RB)) {
            before--;
        }
        int governor = before > from && verbs.form() == VerbGroup.Form.INFINITIVE ? clauses.verbGroupAt(before) : -1;
        if (governor >= 0 && subjects.isRelative(governor)) {
            // "those who failed to report | income"
            return subjects.phrase(governor);
        }
        if (reduced && before > from && asides.isPreposition(before)) {
            // "a man accused of setting | fire"
            return clauses.takesClause(verbs.verb())
                    ? phraseEndingAt(before - 1, from)
                    : antecedentOfPreposition(before, from);
        }
        if (verbs.form() == VerbGroup.Form.INFINITIVE && governor >= 0) {
            return trying(governor, from);
        }
        return reduced && !clauses.takesClause(verbs.verb()) ? phraseEndingAt(beforeJoined(group, from), from) : -1;
    }

    /** The token before a participle, or before the first of several that tell of one noun: "a letter | signed by two ministers and dated". */
    int beforeJoined(int participle, int from) {
        int first = participle;
        while (first > 0
                && groups.get(first).form() == VerbGroup.Form.PARTICIPLE
                && groups.get(first - 1).form() == VerbGroup.Form.PARTICIPLE
                && groups.get(first - 1).start() > from
                && tokens.is(groups.get(first).start() - 1, Tag.CC)
                && isUnbroken(groups.get(first - 1).end(), groups.get(first).start())) {
            first--;
        }
        return groups.get(first).start() - 1;
    }

    private boolean isUnbroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.tag(i).isMark()) {
                return false;
            }
        }
        return true;
    }

    /** "tenants | trying | to save their trees": of whom a gerund before an infinitive tells; -1 for none. */
    private int trying(int gerund, int from) {
        boolean reduced = groups.get(gerund).form() == VerbGroup.Form.GERUND
                && groups.get(gerund).start() == groups.get(gerund).verb();
        int somebody = reduced ? phraseEndingAt(groups.get(gerund).start() - 1, from) : -1;
        return somebody >= 0
                        && mayBeSomebody(clauses.nounPhrases().get(somebody).head())
                ? somebody
                : -1;
    }

    /** "people in a BBC | / | Ipsos poll": what the first of two names hangs on that a slash joins. */
    private int antecedentOfPair(int slash, int from) {
        int first = phraseEndingAt(slash - 1, from);
        return first < 0 ? -1 : antecedent(first, from);
    }

    /** "a driver who gave his name as | Moss": what the relative clause tells of that gives its subject a name. */
    private int antecedentOfName(int as, int from) {
        int object = phraseEndingAt(as - 1, from);
        int verbs = object < 0 || start(object) <= from ? -1 : clauses.verbGroupAt(start(object) - 1);
        return verbs >= 0 && subjects.isRelative(verbs)
                ? subjects.phrase(verbs)
                : asides.isPreposition(as) ? antecedentOfPreposition(as, from) : -1;
    }

    /** "a plan that critics say | would hurt | farmers": what the relative clause around a verb of telling says more of; -1 for none. */
    int told(int last, int from) {
        int teller = last > from ? clauses.verbGroupAt(last) : -1;
        int pronoun = teller >= 0 && groups.get(teller).isFinite() ? subjects.start(teller) - 1 : -1;
        boolean relative = pronoun > from && (tokens.is(pronoun, Tag.WP) || FunctionWord.THAT.is(tokens.word(pronoun)));
        return relative ? phraseEndingAt(tokens.is(pronoun - 1, Tag.COMMA) ? pronoun - 2 : pronoun - 1, from) : -1;
    }

    /** "the mayor | himself" */
    private boolean isEmphatic(int number) {
        int word = tokens.word(start(number));
        return FunctionWord.HIMSELF.is(word)
                || FunctionWord.HERSELF.is(word)
                || FunctionWord.ITSELF.is(word)
                || FunctionWord.THEMSELVES.is(word);
    }

    /** The phrase before a preposition, or before the verb that it belongs to: "a letter seen by Moss", "people who work at the port". */
    private int antecedentOfPreposition(int preposition, int from) {
        int last = ClauseOpenings.isPair(tokens, preposition, from)
                ? preposition - 3
                : ClauseOpenings.isDouble(tokens, preposition, from) ? preposition - 2 : preposition - 1;
        while (last > from && (tokens.is(last, Tag.RB) || tokens.is(last, Tag.RP) || isPostposed(last))) {
            last--;
        }
        if (last > from && tokens.is(last, Tag.CC)) {
            return antecedentOfJoined(phraseEndingAt(last - 1, from), from);
        }
        last = beforeStranded(last, from);
        int bracket = tokens.is(last, Tag.BRACKET) ? asides.opening(last, from) : -1;
        if (bracket > from) {
            // "the Storm Centre (SC) in | Miami"
            return phraseEndingAt(bracket - 1, from);
        }
        int group = clauses.verbGroupAt(last);
        if (group >= 0 && subjects.isRelative(group)) {
            return subjects.phrase(group);
        }
        int pronoun = group >= 0 && groups.get(group).isFinite() ? subjects.start(group) - 1 : -1;
        int teller = pronoun > from ? clauses.verbGroupAt(pronoun) : -1;
        if (teller >= 0 && groups.get(teller).isFinite() && subjects.isRelative(teller)) {
            // "a man who says he was hit by | a car"
            return subjects.phrase(teller);
        }
        if (pronoun > from && tokens.is(pronoun, Tag.WP)) {
            // "the man whom Moss accused of"
            return phraseEndingAt(tokens.is(pronoun - 1, Tag.COMMA) ? pronoun - 2 : pronoun - 1, from);
        }
        if (pronoun >= from && isContact(pronoun)) {
            return phraseEndingAt(pronoun, from);
        }
        boolean reduced = group >= 0
                && groups.get(group).start() > from
                && (groups.get(group).form() == VerbGroup.Form.PARTICIPLE
                        || groups.get(group).form() == VerbGroup.Form.GERUND);
        return phraseEndingAt(reduced ? beforeJoined(group, from) : last, from);
    }

    /** "a cook we spoke | to | at the fair": the verb whose preposition is left behind; the token itself for none. */
    private int beforeStranded(int last, int from) {
        boolean preposition = last - 1 > from && (tokens.is(last, Tag.IN) || tokens.is(last, Tag.TO));
        int group = preposition ? clauses.verbGroupAt(last - 1) : -1;
        boolean stranded = group >= 0
                && groups.get(group).isFinite()
                && subjects.start(group) > from
                && isContact(subjects.start(group) - 1);
        return stranded ? last - 1 : last;
    }

    /** "a cook | we met at": a noun for somebody right before a pronoun that is nothing but a subject. */
    private boolean isContact(int token) {
        int somebody = clauses.nounPhraseAt(token);
        return somebody >= 0
                && FunctionWord.isNominative(tokens.word(token + 1))
                && tokens.tag(token).isNoun()
                && mayBeSomebody(clauses.nounPhrases().get(somebody).head());
    }

    /** "sailors with no map but with | stars": the phrase before a conjunction, where that hangs on something too; -1 for none. */
    private int antecedentOfJoined(int first, int from) {
        int preposition = first < 0 ? -1 : start(first) - 1;
        return preposition > from && asides.isPreposition(preposition) ? first : -1;
    }

    /** The phrase that two places hang on together: "officials in Peru and Chile". */
    private int antecedentOfPlaces(int second, int conjunction, int from) {
        int first = clauses.nounPhraseAt(conjunction - 1);
        int preposition = first < 0 ? -1 : clauses.nounPhrases().get(first).start() - 1;
        int as = overListed(preposition, from);
        if (as > from && isSuchAs(as, from)) {
            return phraseEndingAt(as - 2, from);
        }
        boolean places = preposition > from
                && !FunctionWord.BETWEEN.is(tokens.word(preposition))
                && asides.isPreposition(preposition)
                && !FunctionWord.BUT.is(tokens.word(conjunction));
        if (first >= 0 && gaps.isYear(start(first)) && gaps.isYear(start(second))) {
            // "the governor between 1999 and | 2003"
            return phraseEndingAt(preposition - 1, from);
        }
        int near = places ? phraseEndingAt(preposition - 1, from) : -1;
        if (near >= 0
                && (names.isPartOfName(near, preposition, first, second)
                        || names.isMadeBy(near, first, second)
                        || names.isOfPeople(preposition, first, second))) {
            return near;
        }
        near = places && names.isBareName(first) && names.isBareName(second) ? near : -1;
        int start = near < 0 ? -1 : clauses.nounPhrases().get(near).start();
        boolean opens = start == from || start == from + 1 && tokens.is(from, Tag.CC);
        return opens || start > from && asides.isPreposition(start - 1) ? near : -1;
    }

    /** "such as | Graz, Linz and Wels": the token before a list whose last parts but one end here. */
    private int overListed(int token, int from) {
        int i = token;
        while (i > from && tokens.is(i, Tag.COMMA) && clauses.nounPhraseAt(i - 1) >= 0) {
            i = start(clauses.nounPhraseAt(i - 1)) - 1;
        }
        return i;
    }

    /** "towns such as | Graz": what opens an example of the phrase before. */
    private boolean isSuchAs(int as, int from) {
        return FunctionWord.AS.is(tokens.word(as)) && as - 2 >= from && tokens.reads(as - 1, "such");
    }

    /** An adjective behind its noun: "a source close to the talks", "officials familiar with the plan". */
    private boolean isPostposed(int token) {
        return tokens.is(token, Tag.JJ) && clauses.nounPhraseAt(token) < 0;
    }

    private int phraseEndingAt(int token, int from) {
        return token < from || tokens.is(token, Tag.COMMA) && token - 1 >= from ? -1 : clauses.nounPhraseAt(token);
    }
}
