package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Numbering;

/**
 * Finds the subject of each verb group by walking left from it, over adverbs, asides, relative clauses and what follows a head
 * noun, and from that where its clause begins. A walk never leaves the sentence and looks at no more than {@link #REACH} tokens.
 */
final class Subjects {
    private static final int REACH = 80;

    private final Clauses clauses;
    private final Tokens tokens;
    private final List<VerbGroup> groups;
    private final Asides asides;
    private final SubjectGaps gaps;
    private final Coordinations coordinations;
    private final Attachments attachments;
    private final Antecedents antecedents;
    private final SharedSubjects sharing;
    private final Openers openers;
    private final Numbering phrase;
    private final Numbering start;
    private final Numbering end;
    private final Numbering governor;
    private final Numbering clauseStart;
    private final Numbering pronoun;
    private final boolean[] relative;

    Subjects(Clauses clauses) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.groups = clauses.verbGroups();
        this.asides = new Asides(clauses);
        this.gaps = new SubjectGaps(clauses);
        this.coordinations = new Coordinations(clauses, asides, gaps);
        PhraseNames names = new PhraseNames(clauses);
        this.attachments = new Attachments(clauses, asides, gaps, names, this);
        this.antecedents = new Antecedents(clauses, asides, gaps, names, attachments);
        this.sharing = new SharedSubjects(clauses, attachments, this);
        this.openers = new Openers(clauses, asides, attachments, this);
        int size = groups.size();
        phrase = new Numbering(size, clauses.nounPhrases().size());
        start = new Numbering(size, tokens.size());
        end = new Numbering(size, tokens.size());
        governor = new Numbering(size, size);
        clauseStart = new Numbering(size, tokens.size());
        pronoun = new Numbering(size, tokens.size());
        relative = new boolean[size];
        for (int group = 0; group < size; group++) {
            find(group, sentenceStart(group));
        }
    }

    private int sentenceStart(int group) {
        return clauses.sentences()
                .start(clauses.sentences().sentenceOf(groups.get(group).start()));
    }

    private void find(int group, int from) {
        VerbGroup verbs = groups.get(group);
        governor.set(group, group > 0 && groups.get(group - 1).start() >= from ? group - 1 : -1);
        clauseStart.set(group, verbs.start());
        if (verbs.isFinite()) {
            walk(group, verbs.start() - 1, Math.max(from, verbs.start() - REACH));
            clauseStart.set(group, withMarker(clauseStart.at(group), from));
        }
    }

    private void walk(int group, int token, int from) {
        int i = gaps.over(token, from);
        if (i < from) {
            return;
        }
        if (gaps.isPronoun(i)) {
            relative(group, i, from);
        } else if (tokens.is(i, Tag.CC)) {
            shared(group, i, from);
        } else if (tokens.is(i, Tag.COMMA) || tokens.is(i, Tag.BRACKET) || tokens.is(i, Tag.COLON)) {
            overAside(group, i, from);
        } else if (clauses.nounPhraseAt(i) >= 0) {
            int pronoun = antecedents.beforePhrase(clauses.nounPhraseAt(i), from);
            if (pronoun < 0) {
                climb(group, clauses.nounPhraseAt(i), from);
            } else {
                relative(group, pronoun, from);
            }
        } else if (clauses.verbGroupAt(i) >= 0) {
            overVerb(group, clauses.verbGroupAt(i), from);
        } else if (tokens.is(i, Tag.JJ) && copula(i - 1, from) >= 0) {
            overVerb(group, copula(i - 1, from), from);
        } else if (stranding(i, from) >= 0) {
            overVerb(group, stranding(i, from), from);
        }
    }

    /** The verb of a relative clause whose preposition is left behind: "the mill she | works | for says"; -1 for none. */
    private int stranding(int preposition, int from) {
        int verbs = tokens.is(preposition, Tag.IN) && preposition > from ? clauses.verbGroupAt(preposition - 1) : -1;
        return verbs >= 0 && groups.get(verbs).isFinite() && start.at(verbs) >= 0 ? verbs : -1;
    }

    /** The verb that an adjective tells of its subject by: "who said it | was quite | safe"; -1 for none. */
    private int copula(int token, int from) {
        int i = token;
        while (i > from && tokens.is(i, Tag.RB)) {
            i--;
        }
        int verbs = i > from ? clauses.verbGroupAt(i) : -1;
        if (verbs < 0 || groups.get(verbs).end() != i + 1) {
            return -1;
        }
        if (groups.get(verbs).form() == VerbGroup.Form.INFINITIVE) {
            // "who asked | to stay | anonymous said"
            return relative[ofInfinitives(verbs, from)] ? verbs : -1;
        }
        boolean clause = groups.get(verbs).isFinite()
                && (start.at(verbs) < 0
                        ? attachments.told(groups.get(verbs).start() - 1, from) >= 0
                        : teller(Math.max(from, start.at(verbs)), from) >= 0);
        return clause ? verbs : -1;
    }

    /** Over a clause that ends with its verb: "voters who were asked said", "those surveyed said", "everyone she met said". */
    private void overVerb(int group, int last, int from) {
        int other = ofInfinitives(last, from);
        int near = relative[other] || goesOnRelative(other) ? phrase.at(other) : phraseBefore(other, from);
        if (near >= 0) {
            climb(group, near, from);
            int start = groups.get(group).start();
            end.set(
                    group,
                    clauses.nounPhraseAt(start - 1) >= 0 || tokens.is(start - 1, Tag.JJ) || tokens.is(start - 1, Tag.IN)
                            ? start
                            : groups.get(last).end());
        }
    }

    /** The verb that the infinitives up to this one hang on: "who | wished to go on to ask"; this one if it is none. */
    private int ofInfinitives(int last, int from) {
        int other = last;
        while (other > 0
                && groups.get(other).form() == VerbGroup.Form.INFINITIVE
                && gaps.over(groups.get(other).start() - 1, from)
                        == groups.get(other - 1).end() - 1) {
            other--;
        }
        return other;
    }

    /** "officials who came | but asked not to be named": a verb joined to that of a relative clause. */
    private boolean goesOnRelative(int verbs) {
        if (!groups.get(verbs).isFinite()
                || !tokens.is(groups.get(verbs).start() - 1, Tag.CC)
                || phrase.at(verbs) < 0) {
            return false;
        }
        int before = verbs - 1;
        while (before > 0 && phrase.at(before) == phrase.at(verbs) && !relative[before]) {
            before--;
        }
        return before >= 0 && relative[before] && phrase.at(before) == phrase.at(verbs);
    }

    /** The phrase that a verb without a subject, or with one and no pronoun before it, tells more of; -1 for none. */
    private int phraseBefore(int verbs, int from) {
        VerbGroup other = groups.get(verbs);
        if (other.isFinite() && start.at(verbs) < 0) {
            return attachments.told(other.start() - 1, from);
        }
        boolean reduced = other.form() == VerbGroup.Form.PARTICIPLE || other.form() == VerbGroup.Form.GERUND;
        int first = reduced
                ? attachments.beforeJoined(verbs, from) + 1
                : other.isFinite() && end.at(verbs) == other.start() ? start.at(verbs) : -1;
        boolean whose = first > from && FunctionWord.WHOSE.is(tokens.word(first - 1));
        int last = !whose ? first - 1 : tokens.is(first - 2, Tag.COMMA) ? first - 3 : first - 2;
        int before = last >= from ? clauses.nounPhraseAt(last) : -1;
        int teller = reduced || first < 0 ? -1 : teller(first, from);
        if (teller >= 0) {
            return phrase.at(teller);
        }
        boolean alike = before < 0 && first >= 0 && !reduced && other.tense() == VerbGroup.Tense.PAST;
        return alike && !tokens.is(first, Tag.PRP) ? phrase.at(verbs) : before;
    }

    /** The verb of a relative clause whose object is the clause that begins here: "guests who say (that) | it rained left"; -1 for none. */
    private int teller(int clause, int from) {
        int last = clause - 1 > from && FunctionWord.THAT.is(tokens.word(clause - 1)) ? clause - 2 : clause - 1;
        int verbs = last > from ? clauses.verbGroupAt(last) : -1;
        return verbs >= 0 && groups.get(verbs).isFinite() && (relative[verbs] || goesOnRelative(verbs)) ? verbs : -1;
    }

    private void relative(int group, int opening, int from) {
        clauseStart.set(group, opening);
        int i = asides.beforeAdverb(opening - 1, from);
        if (i >= from && tokens.is(i, Tag.COMMA)) {
            i--;
        }
        if (i >= from && clauses.nounPhraseAt(i) >= 0) {
            relative[group] = true;
            pronoun.set(group, opening);
            int near = gaps.beforeDate(clauses.nounPhraseAt(i), from);
            boolean who = FunctionWord.WHO.is(tokens.word(opening));
            int body = who ? near : antecedents.body(near, opening, from);
            boolean plural = tokens.is(groups.get(group).start(), Tag.VBP);
            set(group, who ? antecedents.whom(near, opening, plural, from) : body, from);
            if (body != near) {
                end.set(group, endOf(near));
            }
        }
    }

    /** Coordinated verbs: the subject is that of a verb before. */
    private void shared(int group, int conjunction, int from) {
        clauseStart.set(group, conjunction);
        copy(group, sharing.verb(group, conjunction, from));
    }

    private void copy(int group, int other) {
        if (other >= 0) {
            phrase.set(group, phrase.at(other));
            start.set(group, start.at(other));
            end.set(group, end.at(other));
            pronoun.set(group, pronoun.at(other));
        }
    }

    /** Before a comma: an aside back to its other comma, a subject that opens the sentence, or a clause whose subject goes on. */
    private void overAside(int group, int comma, int from) {
        if (tokens.is(comma, Tag.COMMA) && comma - 1 >= from && tokens.is(comma - 1, Tag.CC)) {
            shared(group, comma - 1, from);
            return;
        }
        int told = behindTeller(comma, from);
        if (told >= 0) {
            climb(group, told, from);
            return;
        }
        int opener = openers.before(comma, from);
        if (opener >= 0) {
            climb(group, opener, from);
            return;
        }
        int opening = beforeBracket(asides.beforeAdverb(asides.opening(comma, from), from), from);
        int named = opening > from + 1 && tokens.is(opening - 1, Tag.QUOTE) ? opening - 2 : opening - 1;
        if (opening > from
                && clauses.nounPhraseAt(named) >= 0
                && (tokens.is(opening, Tag.BRACKET) || asides.isOpening(opening))
                && !openers.isBeforeClause(clauses.nounPhraseAt(named), group, opening, comma, from)) {
            int last = asides.over(clauses.nounPhraseAt(named), from);
            int near = gaps.isTime(last) ? gaps.beforeDate(last, from) : last;
            int gerund = attachments.openedByGerund(near, from);
            if (gerund > from) {
                // "Moss, mending a roof in Graz, a harbour town, said"
                overAside(group, gerund, from);
                return;
            }
            int parenthesis = parenthesis(near, from);
            if (parenthesis < 0) {
                climb(group, openers.behindAdverbial(near, opening, comma, from), from);
            } else {
                walk(group, parenthesis - 1, from);
            }
        } else if (opening > from && tokens.is(opening - 1, Tag.CC)) {
            shared(group, opening - 1, from);
        } else {
            behindClause(group, comma, from);
        }
    }

    /** "| The firm |, she said, | had sued": the phrase before a parenthesis that tells who says it; -1 for none. */
    private int behindTeller(int comma, int from) {
        int last = gaps.over(comma - 1, from);
        int teller = last > from ? clauses.verbGroupAt(last) : -1;
        int opening = teller < 0 ? -1 : start.at(teller) - 1;
        boolean parenthesis = opening > from
                && groups.get(teller).isFinite()
                && tokens.is(opening, Tag.COMMA)
                && gaps.over(groups.get(teller).start() - 1, from) == end.at(teller) - 1
                && clauses.takesClause(groups.get(teller).verb());
        int before = parenthesis ? clauses.nounPhraseAt(opening - 1) : -1;
        return attachments.opensClause(before, from) ? before : -1;
    }

    /** Before a comma that closes no aside: back to a subject that opens the sentence, or a clause whose subject goes on. */
    private void behindClause(int group, int comma, int from) {
        int last = gaps.over(comma - 1, from);
        if (last > from && tokens.is(last, Tag.BRACKET) && asides.opening(last, from) > from) {
            walk(group, asides.opening(last, from) - 1, from);
            return;
        }
        int near = last < from ? -1 : clauses.nounPhraseAt(last);
        if (near >= 0
                && clauses.nounPhrases().get(attachments.head(near, from)).start() == from
                && !isParenthesis(group)) {
            climb(group, near, from);
        } else if (!closesQuotation(comma)) {
            shared(group, comma, from);
        }
    }

    /** "The talks | , says the mayor, Ann Moss, | may fail": the comma before a verb whose subject stands behind it; -1 for none. */
    private int parenthesis(int near, int from) {
        int verb = clauses.nounPhrases().get(near).start() - 1;
        int group = verb > from ? clauses.verbGroupAt(verb) : -1;
        boolean inverted = group >= 0 && groups.get(group).isFinite() && start.at(group) < 0;
        int comma = inverted ? groups.get(group).start() - 1 : -1;
        return comma > from && tokens.is(comma, Tag.COMMA) ? comma : -1;
    }

    /** "'It fails if he goes,' | warned the mayor": the subject of a quotation's last verb is not that of the verb behind it. */
    private boolean closesQuotation(int comma) {
        return tokens.is(comma, Tag.COMMA) && tokens.is(comma + 1, Tag.QUOTE) && tokens.isGlued(comma + 1);
    }

    /** "Moss | (Labour), the mayor, said": where brackets open right before the aside; the aside's own opening for none. */
    private int beforeBracket(int opening, int from) {
        boolean bracket = opening > from && !tokens.is(opening, Tag.BRACKET) && tokens.is(opening - 1, Tag.BRACKET);
        int before = bracket ? asides.opening(opening - 1, from) : -1;
        return before > from ? before : opening;
    }

    /** "The talks, | warned the mayor, | may fail": the subject stands behind the verb, and a comma behind it. */
    private boolean isParenthesis(int group) {
        int next = groups.get(group).end();
        int number = next < tokens.size() ? clauses.nounPhraseAt(next) : -1;
        int comma =
                number < 0 ? tokens.size() : clauses.nounPhrases().get(number).end();
        return comma < tokens.size() && tokens.is(comma, Tag.COMMA);
    }

    /** From the phrase next to the verb to the head of its subject. */
    private void climb(int group, int last, int from) {
        int near = asides.beforeBracketed(last, from);
        boolean singular = tokens.is(groups.get(group).start(), Tag.VBZ);
        int listed = singular ? attachments.ofListed(near, from) : attachments.peopleOfListed(near, from);
        int whole = singular && listed < 0 ? attachments.ofSeveral(near, from) : listed;
        boolean tells = clauses.lexicon().cueVerb(tokens.word(groups.get(group).verb())) != null;
        int teller = tells ? attachments.behindGerund(near, from) : -1;
        int head = attachments.head(whole < 0 ? near : whole, from);
        set(group, teller >= 0 ? teller : tells && openers.isAdverbial(head, near, from) ? near : head, from);
        if (listed < 0 || !singular) {
            // the names of a list are no subjects where one thing says something of them
            end.set(group, endOf(near));
        }
        clauseStart.set(group, Math.min(clauseStart.at(group), start.at(group)));
    }

    private void set(int group, int number, int from) {
        phrase.set(group, number);
        start.set(group, coordinations.start(number, from));
        end.set(group, endOf(number));
    }

    private int endOf(int number) {
        return clauses.nounPhrases().get(number).end();
    }

    /** A conjunction, preposition of a clause or comma that opens the clause belongs to it. */
    private int withMarker(int first, int from) {
        int i = first - 1;
        boolean marker = i >= from
                && (tokens.is(i, Tag.IN) || tokens.is(i, Tag.WRB) || tokens.is(i, Tag.CC) || tokens.is(i, Tag.WP));
        return marker ? i : first;
    }

    int phrase(int group) {
        return phrase.at(group);
    }

    int start(int group) {
        return start.at(group);
    }

    int end(int group) {
        return end.at(group);
    }

    boolean isRelative(int group) {
        return relative[group];
    }

    int pronoun(int group) {
        return pronoun.at(group);
    }

    int governor(int group) {
        return governor.at(group);
    }

    int clauseStart(int group) {
        return clauseStart.at(group);
    }
}
