package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.text.Numbering;

/** The cue of each verb group, which may go on behind the verb: "said", "called | on Monday | for", "was quoted as saying". */
final class VerbCues {
    /** How many tokens of a cue, with what stands among them, are looked through. */
    private static final int REACH = 8;

    /** A longer object stands behind the particle. */
    private static final int LONGEST_OBJECT = 4;

    private final Reading reading;
    private final int[] cueOf;
    private final int[] cueEnd;
    /** Where a time or an object parts a cue; few are. */
    private final Numbering cuePause;

    VerbCues(Reading reading) {
        this.reading = reading;
        int groups = reading.clauses.verbGroups().size();
        this.cueOf = new int[groups];
        this.cueEnd = new int[groups];
        this.cuePause = new Numbering(groups);
        for (int group = 0; group < groups; group++) {
            restore(group);
        }
    }

    /** Takes the longest cue of a verb group. */
    void restore(int group) {
        matchCue(group, reading.sentenceEnd(reading.group(group).verb()));
        if (cueOf[group] != 0 && cue(group).isOnly(Frame.LIGHT) && !lends(group)) {
            cueOf[group] = 0;
        }
    }

    /** Whether a cue noun heads the object of a verb group: "took | a swipe". */
    private boolean lends(int group) {
        int object = cueEnd[group];
        return reading.isPhraseStart(object)
                && reading.cueNoun(reading.phraseAt(object).head()) != null;
    }

    /** Takes a shorter cue where the longest one of a verb group fits nothing; false where there is none. */
    boolean shorten(int group) {
        int end = cueEnd[group];
        cueOf[group] = 0;
        matchCue(group, reading.group(group).verb(), end - 1);
        return cueOf[group] != 0;
    }

    /** The longest cue that begins with the verb; of a passive one that begins with its auxiliary too: "was quoted as saying". */
    private void matchCue(int group, int limit) {
        VerbGroup verbs = reading.group(group);
        matchCue(group, verbs.verb(), limit);
        if (reading.is(verbs.start(), FunctionWord.WOULD) && verbs.start() < verbs.verb()) {
            matchCue(group, verbs.start(), limit);
        }
        if (verbs.passive() && verbs.isFinite()) {
            for (int i = verbs.verb() - 1; i >= verbs.start(); i--) {
                if (reading.lexicon.is(reading.tokens.word(i), WordFlag.BE)) {
                    matchCue(group, i, limit);
                    return;
                }
            }
        }
    }

    /** Adverbs may stand among the words of a cue, adjectives before its nouns, and a time before the last of them: "called | on Monday | for". */
    private void matchCue(int group, int from, int limit) {
        int state = PhraseTable.ROOT;
        int pause = 0;
        PhraseTable table = reading.lexicon.cueVerbs();
        int verb = reading.group(group).verb();
        for (int i = from; i < limit && i < from + REACH; i++) {
            int behind = pause == 0 && i > verb ? reading.skipTimes(i, limit) : i;
            if (behind > i) {
                pause = i;
                i = behind - 1;
                continue;
            }
            int next = table.next(state, reading.tokens.word(i));
            if (next == 0 && i > from && (reading.tokens.is(i, Tag.RB) || isQuality(state, i))) {
                continue;
            }
            if (next == 0) {
                if (i == verb + 1) {
                    matchParted(group, state, i, limit);
                }
                return;
            }
            state = next;
            if (table.value(state) != 0 && i >= verb) {
                cueOf[group] = tellsNothing(reading.lexicon.cue(table.value(state))) ? 0 : table.value(state);
                cueEnd[group] = i + 1;
                cuePause.set(group, pause);
            }
        }
    }

    /** "threatened | grave | consequences": an adjective before a noun of the cue. */
    private boolean isQuality(int state, int token) {
        return token + 1 < reading.tokens.size()
                && reading.tokens.is(token, Tag.JJ)
                && reading.tokens.tag(token + 1).isNoun()
                && reading.lexicon.cueVerbs().next(state, reading.tokens.word(token + 1)) != 0;
    }

    /** A short object may stand before the particle of a cue: "turned | the offer | down". */
    private void matchParted(int group, int verb, int object, int limit) {
        int particle = reading.isPhraseStart(object) && !reading.isTime(object)
                ? reading.phraseAt(object).end()
                : reading.is(object, FunctionWord.THAT) ? object + 1 : limit;
        if (particle >= limit
                || particle - object > LONGEST_OBJECT
                || !reading.is(particle, Tag.RP) && !reading.is(particle, Tag.RB)) {
            return;
        }
        PhraseTable table = reading.lexicon.cueVerbs();
        int value = table.value(table.next(verb, reading.tokens.word(particle)));
        if (value != 0
                && reading.lexicon.cue(value).has(Frame.OBJ)
                && !reading.lexicon.cue(value).has(Frame.WEAK)) {
            cueOf[group] = value;
            cueEnd[group] = particle + 1;
            cuePause.set(group, object);
        }
    }

    /** Whether an object parts the words of a group's cue. */
    boolean isParted(int group) {
        int pause = Math.max(0, cuePause.at(group));
        return pause > 0
                && (reading.isPhraseStart(pause) && reading.phraseAt(pause).end() == cueEnd[group] - 1
                        || reading.is(pause, FunctionWord.THAT) && pause == cueEnd[group] - 2);
    }

    private static boolean tellsNothing(Cue cue) {
        boolean aspect = cue.has(Frame.ASPECT) && !cue.has(Frame.QUOTE) && !cue.has(Frame.THAT);
        return cue.has(Frame.TERMS) || cue.isOnly(Frame.RECEIPT) || aspect;
    }

    /** Whether what the infinitive or gerund right behind a verb says is done: "began to | call", "kept | calling", but not "was used to | call". */
    boolean isAspect(int group) {
        Cue verb =
                reading.lexicon.cueVerb(reading.tokens.word(reading.group(group).verb()));
        return verb != null && verb.has(Frame.ASPECT) && !isPassive(group);
    }

    /** Not "she's begun", whose auxiliary may be that of either voice. */
    private boolean isPassive(int group) {
        return reading.group(group).passive()
                && !reading.is(reading.group(group).start(), FunctionWord._S);
    }

    /** Whether a verb that tells it was done stands before a group, with its object or place at most between: "used | the visit | to call". */
    boolean isAspectBefore(int group) {
        int before = group - 1;
        if (before < 0 || !isAspect(before)) {
            return false;
        }
        int i = reading.group(before).end();
        int start = reading.group(group).start();
        boolean object = i < start && (reading.isPhraseStart(i) || reading.is(i, Tag.IN));
        while (object && i < start) {
            object = reading.isPhraseStart(i) || reading.is(i, Tag.IN) || reading.is(i, Tag.TO);
            i = reading.isPhraseStart(i) ? reading.phraseAt(i).end() : i + 1;
        }
        return object && i == start;
    }

    /** Whether the cue of a passive group is a phrase with its auxiliary, whose subject speaks: "was quoted as saying", "would not be drawn". */
    boolean isActiveCue(int group) {
        return cue(group).lemma().startsWith("be ") || cue(group).lemma().startsWith("would");
    }

    /** Whether the verb group is a cue. */
    boolean isCue(int group) {
        return cueOf[group] != 0;
    }

    Cue cue(int group) {
        return reading.lexicon.cue(cueOf[group]);
    }

    /**
     * The first word of a group's cue, which is the whole verb group with its auxiliaries, its negation and the adverbs before it,
     * as in PARC 3 (S. Pareti, "PARC 3.0: A Corpus of Attribution Relations", 2016): "had not said", "later said". What the reporter
     * hedges with stays outside.
     */
    int start(int group) {
        int i = reading.group(group).start();
        while (reading.is(i - 1, Tag.RB)
                && !reading.is(i - 1, WordFlag.ATTRIBUTIVE)
                && !reading.is(i - 1, FunctionWord.THERE)
                && !reading.is(i - 1, FunctionWord.HERE)
                && reading.lexicon.hedges().valueOf(reading.tokens.word(i - 1)) != Lexicon.REPORTER_HEDGE) {
            i--;
        }
        return i;
    }

    /** Where a time or an object parts the words of a group's cue, 0 for nowhere: "called | on Monday for". */
    int pause(int group) {
        return Math.max(0, cuePause.at(group));
    }

    /** The token after the words of a group's cue. */
    int end(int group) {
        return cueEnd[group];
    }
}
