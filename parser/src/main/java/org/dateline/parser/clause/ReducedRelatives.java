package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/**
 * Tells the past form that is a participle after all: one without an object whose noun goes on to another verb. "The talks planned for
 * Friday in Lima were called off", "a summit due in May and set to last a week has been put off".
 */
final class ReducedRelatives {
    private final Tokens tokens;
    private final Lexicon lexicon;

    ReducedRelatives(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Looks at the groups {@code [first, end of list)}, which are those of one sentence. */
    void apply(List<NounPhrase> phrases, int firstPhrase, List<VerbGroup> groups, int first) {
        for (int i = first; i < groups.size(); i++) {
            if (isParted(phrases, firstPhrase, groups, first, i)) {
                groups.set(i, groups.get(i).asParticiple());
                continue;
            }
            boolean bare = isBare(groups.get(i))
                    && isBehindSubject(phrases, firstPhrase, groups.get(i).start());
            if (bare
                    && (i == first && isBeforeAside(phrases.get(firstPhrase), groups, i)
                            || isOfDocument(phrases, firstPhrase, groups.get(i))
                            || i > first && isOfObject(phrases, firstPhrase, groups.get(i - 1), groups.get(i)))) {
                groups.set(i, groups.get(i).asParticiple());
                continue;
            }
            if ((bare || groups.get(i).form() == Form.PARTICIPLE) && mendJoined(phrases, firstPhrase, groups, i)) {
                continue;
            }
            if (bare && i + 1 < groups.size() && isByAgent(groups.get(i), groups.get(i + 1))) {
                groups.set(i, groups.get(i).asParticiple());
                if (!groups.get(i + 1).isFinite()) {
                    groups.set(i + 1, groups.get(i + 1).asFinite(Tense.PAST));
                }
                continue;
            }
            if (i + 1 < groups.size()
                    && isDated(groups.get(i), groups.get(i + 1))
                    && isBehindSubject(phrases, firstPhrase, groups.get(i).start())) {
                groups.set(i, groups.get(i).asParticiple());
                if (!groups.get(i + 1).isFinite()) {
                    groups.set(i + 1, groups.get(i + 1).asFinite(Tense.PAST));
                }
                continue;
            }
            int next = bare ? nextFinite(groups, i + 1) : -1;
            if (next >= 0
                    && goesOn(
                            phrases,
                            firstPhrase,
                            groups.get(i).end(),
                            groups.get(next).start())) {
                groups.set(i, groups.get(i).asParticiple());
            }
        }
    }

    /** Takes two such forms that are joined for participles where a verb goes on behind them; whether they are. */
    private boolean mendJoined(List<NounPhrase> phrases, int firstPhrase, List<VerbGroup> groups, int i) {
        int third = behindJoined(phrases, firstPhrase, groups, i);
        if (third < 0) {
            return false;
        }
        groups.set(i, groups.get(i).asParticiple());
        groups.set(i + 1, groups.get(i + 1).asParticiple());
        if (!groups.get(third).isFinite()) {
            groups.set(third, groups.get(third).asFinite(Tense.PAST));
        }
        return true;
    }

    /** "A clerk | arrested in Graz and charged with theft | told the court": the verb that goes on behind two such forms; -1 for none. */
    private int behindJoined(List<NounPhrase> phrases, int firstPhrase, List<VerbGroup> groups, int i) {
        VerbGroup second = i + 2 < groups.size() ? groups.get(i + 1) : null;
        if (second == null
                || !tokens.is(second.start() - 1, Tag.CC)
                || !(isBare(second) || second.form() == Form.PARTICIPLE)
                || !isWithin(groups.get(i).end(), second.start() - 1)) {
            return -1;
        }
        int third = i + 2;
        while (third + 1 < groups.size() && groups.get(third).form() == Form.GERUND) {
            third++;
        }
        VerbGroup verbs = groups.get(third);
        boolean tells = takesThat(verbs.verb())
                && (verbs.isFinite() || verbs.form() == Form.PARTICIPLE && endsAlike(verbs.verb()));
        boolean goesOn = (tells || verbs.isFinite() && !isBare(verbs))
                && isComplement(phrases, firstPhrase, second.end(), verbs.start());
        return goesOn ? third : -1;
    }

    /** What a participle has behind it, no subject of another verb among it: "of theft", "of stealing", "June 9". */
    private boolean isComplement(List<NounPhrase> phrases, int firstPhrase, int from, int to) {
        int last = last(phrases, firstPhrase, to);
        boolean object =
                last < 0 ? tokens.is(to - 1, Tag.VBG) : phrases.get(last).start() == from;
        return object ? isWithinClause(from, to) : goesOn(phrases, firstPhrase, from, to);
    }

    private boolean isWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isWithin(i)) {
                return false;
            }
        }
        return true;
    }

    /** A past form alone, with nothing but a preposition or {@code to} behind it, that reports nothing. */
    private boolean isBare(VerbGroup group) {
        return group.isFinite()
                && group.start() == group.verb()
                && group.tense() == Tense.PAST
                && !group.passive()
                && !group.negated()
                && endsAlike(group.verb())
                && group.end() < tokens.size()
                && isPrepositional(group.end())
                && !reports(group.verb());
    }

    /** A preposition, an adverb before it or not ("issued late on Monday"), or a day or period without one ("issued last week", "dated May 3"). */
    private boolean isPrepositional(int token) {
        boolean adverb = tokens.is(token, Tag.RB) && token + 1 < tokens.size() && tokens.is(token + 1, Tag.IN);
        return adverb
                || lexicon.times().at(tokens.word(token)).role() == TimeRole.WEEKDAY
                || lexicon.times().at(tokens.word(token)).role() == TimeRole.RELATION
                || lexicon.is(tokens.word(token), WordFlag.MONTH) && tokens.is(token + 1, Tag.CD)
                || tokens.is(token, Tag.IN)
                || tokens.is(token, Tag.TO);
    }

    /** "A guard named in the report, Jan Moss, said", "aides briefed on the plan, including a cook, said": an aside parts them from the verb. */
    private boolean isBeforeAside(NounPhrase subject, List<VerbGroup> groups, int i) {
        VerbGroup group = groups.get(i);
        boolean common = subject.end() == group.start()
                && (tokens.is(subject.head(), Tag.NN) || tokens.is(subject.head(), Tag.NNS));
        int comma = common ? endOfPhrases(group.end()) : tokens.size();
        if (comma + 1 >= tokens.size() || !tokens.is(comma, Tag.COMMA)) {
            return false;
        }
        int name = comma + 1;
        while (name < tokens.size() && tokens.is(name, Tag.NNP)) {
            name++;
        }
        boolean pronoun = tokens.is(comma + 1, Tag.WP) || FunctionWord.INCLUDING.is(tokens.word(comma + 1));
        for (int k = i + 1; k < groups.size(); k++) {
            int start = groups.get(k).start();
            boolean behind = groups.get(k).isFinite() && tokens.is(start - 1, Tag.COMMA) && start - 1 > comma;
            if (behind) {
                return pronoun || name == start - 1;
            }
        }
        return false;
    }

    /** "The talks, | planned for May, were called off": between commas, behind the noun whose own verb follows the second one. */
    private boolean isParted(List<NounPhrase> phrases, int firstPhrase, List<VerbGroup> groups, int first, int i) {
        int before = groups.get(i).start() - 1;
        int comma = before > 0 && tokens.is(before, Tag.RB) ? before - 1 : before;
        boolean may = i + 1 < groups.size()
                && comma > 0
                && tokens.is(comma, Tag.COMMA)
                && isBare(groups.get(i))
                && (i == first || reports(groups.get(i - 1).verb()))
                && last(phrases, firstPhrase, comma) >= 0;
        int end = may ? endOfPhrases(groups.get(i).end()) : tokens.size();
        return end < tokens.size()
                && tokens.is(end, Tag.COMMA)
                && groups.get(i + 1).isFinite()
                && groups.get(i + 1).start() == end + 1;
    }

    /** The token after phrases and their prepositions. */
    private int endOfPhrases(int from) {
        int i = from;
        while (i < tokens.size() && isWithin(i) && !tokens.is(i, Tag.VB) && !tokens.is(i, Tag.VBN)) {
            i++;
        }
        return i;
    }

    /** "said in a letter | published on Monday that", "in a letter to Moss published on Monday": behind what a preposition has and words stand in. */
    private boolean isOfDocument(List<NounPhrase> phrases, int firstPhrase, VerbGroup group) {
        int number = last(phrases, firstPhrase, group.start());
        for (int steps = 0; number >= firstPhrase && steps < 2; steps++) {
            int before = phrases.get(number).start() - 1;
            boolean governed =
                    before >= 0 && (tokens.is(before, Tag.IN) || tokens.is(before, Tag.TO)) && !opensClause(before);
            if (!governed) {
                return false;
            }
            if (isDocument(phrases.get(number))) {
                return true;
            }
            number = last(phrases, firstPhrase, before);
        }
        return false;
    }

    private boolean isDocument(NounPhrase phrase) {
        return lexicon.cueNouns().begins(tokens.word(phrase.head()));
    }

    /** "cancelled a visit to Peru | planned for Friday": behind the object of a verb that takes no clause. */
    private boolean isOfObject(List<NounPhrase> phrases, int firstPhrase, VerbGroup before, VerbGroup group) {
        if (!before.isFinite() || takesClause(before.verb())) {
            return false;
        }
        for (int i = before.end(); i < group.start(); i++) {
            if (!isWithin(i) || tokens.is(i, Tag.IN) && opensClause(i)) {
                return false;
            }
        }
        return isObject(phrases, firstPhrase, before.end());
    }

    private static boolean isObject(List<NounPhrase> phrases, int firstPhrase, int start) {
        for (int i = phrases.size() - 1; i >= firstPhrase && phrases.get(i).start() >= start; i--) {
            if (phrases.get(i).start() == start) {
                return true;
            }
        }
        return false;
    }

    private boolean takesClause(int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && (cue.has(Frame.BARE) || cue.has(Frame.THAT) || cue.has(Frame.ADDR_THAT));
    }

    /** "A poll released on Tuesday found": only a time parts two such forms, and the second one reports. */
    private boolean isDated(VerbGroup group, VerbGroup next) {
        boolean past = group.start() == group.verb()
                && endsAlike(group.verb())
                && (group.form() == Form.PARTICIPLE || group.isFinite() && group.tense() == Tense.PAST);
        boolean verb = next.start() == next.verb()
                && (next.isFinite() || next.form() == Form.PARTICIPLE && endsAlike(next.verb()))
                && takesThat(next.verb());
        boolean time = past && verb && next.start() > group.end();
        for (int i = group.end(); time && i < next.start(); i++) {
            time = tokens.is(i, Tag.IN) && i == group.end()
                    || tokens.is(i, Tag.CD)
                    || lexicon.times().at(tokens.word(i)).role() != TimeRole.NONE;
        }
        return time && !tokens.is(next.start() - 1, Tag.IN);
    }

    private boolean takesThat(int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && cue.has(Frame.THAT);
    }

    /** "Talks brokered by Qatar opened", "a study released last year by Qatar found": of two such forms the first has an agent. */
    private boolean isByAgent(VerbGroup group, VerbGroup next) {
        int agent = group.end();
        while (agent < next.start() && lexicon.times().at(tokens.word(agent)).role() != TimeRole.NONE) {
            agent++;
        }
        boolean by = FunctionWord.BY.is(tokens.word(agent))
                && next.start() == next.verb()
                && (next.form() == Form.PARTICIPLE || agent > group.end() && next.isFinite() && takesThat(next.verb()));
        for (int i = agent + 1; by && i < next.start(); i++) {
            by = tokens.tag(i).isNoun() || tokens.is(i, Tag.DT) || tokens.is(i, Tag.JJ) || tokens.is(i, Tag.CC);
        }
        return by && next.start() > agent + 1;
    }

    /** Whether past tense and participle look alike: regular verbs, and most irregular ones in -t and -d. */
    private boolean endsAlike(int verb) {
        char last = tokens.text().charAt(tokens.end(verb) - 1);
        int word = tokens.word(verb);
        return (last == 'd' || last == 't')
                && !lexicon.is(word, WordFlag.HAVE)
                && !lexicon.is(word, WordFlag.DO)
                && !tokens.reads(verb, "went");
    }

    /** Right behind a phrase that no other stands before: "the plan Lund outlined in Oslo" has a finite verb. */
    private boolean isBehindSubject(List<NounPhrase> phrases, int firstPhrase, int start) {
        int subject = last(phrases, firstPhrase, start);
        int before = subject < 0 ? -1 : phrases.get(subject).start() - 1;
        return subject >= 0 && (before < 0 || !tokens.tag(before).isNoun());
    }

    private boolean reports(int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && cue.has(Frame.BARE);
    }

    /** The next finite group, where it begins with an auxiliary or tells what a clause says; else -1. */
    private int nextFinite(List<VerbGroup> groups, int from) {
        for (int k = from; k < groups.size(); k++) {
            if (groups.get(k).isFinite()) {
                int start = groups.get(k).start();
                int word = tokens.word(start);
                boolean auxiliary =
                        tokens.is(start, Tag.MD) || lexicon.is(word, WordFlag.BE) || lexicon.is(word, WordFlag.HAVE);
                return auxiliary || tells(groups.get(k)) ? k : -1;
            }
        }
        return -1;
    }

    /** "| said | they", "| warned | that": no participle, by the clause behind it. */
    private boolean tells(VerbGroup group) {
        if (group.start() != group.verb() || group.end() >= tokens.size() || !takesThat(group.verb())) {
            return false;
        }
        int behind = tokens.word(group.end());
        return FunctionWord.THAT.is(behind)
                || FunctionWord.isNominative(behind)
                || tokens.reads(group.verb(), "said") && !tokens.is(group.end(), Tag.TO);
    }

    /** Whether what stands between are phrases behind prepositions, an infinitive, times: no clause and no subject of its own. */
    private boolean goesOn(List<NounPhrase> phrases, int firstPhrase, int from, int to) {
        int last = isWithinClause(from, to) ? last(phrases, firstPhrase, to) : -1;
        return last >= 0 && isGoverned(phrases.get(last), from);
    }

    private boolean isWithinClause(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean gerund = tokens.is(i, Tag.VBG) && tokens.is(i - 1, Tag.IN);
            if (!gerund && !isWithin(i) || tokens.is(i, Tag.IN) && opensClause(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(int token) {
        Tag tag = tokens.tag(token);
        return tag.isNoun()
                || switch (tag) {
                    case IN, TO, DT, JJ, CD, POS, PRPS, HYPH, VB, VBN, RB -> true;
                    default -> false;
                };
    }

    private boolean opensClause(int token) {
        int word = tokens.word(token);
        return ClauseOpenings.isSubordinator(word) || FunctionWord.THAT.is(word) || FunctionWord.UNTIL.is(word);
    }

    /** The phrase right before a token, or -1. */
    private static int last(List<NounPhrase> phrases, int firstPhrase, int to) {
        for (int i = phrases.size() - 1; i >= firstPhrase; i--) {
            if (phrases.get(i).end() <= to) {
                return phrases.get(i).end() == to ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a preposition, a gerund or an infinitive stands right before the phrase, so that it is no subject. */
    private boolean isGoverned(NounPhrase phrase, int from) {
        int before = phrase.start() - 1;
        return before >= from
                && (tokens.is(before, Tag.IN)
                        || tokens.is(before, Tag.TO)
                        || tokens.is(before, Tag.VB)
                        || tokens.is(before, Tag.VBG));
    }
}
