package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Statements whose cue is a verb: the content right of it by the cue's frames, else left of it as a parenthesis has it. */
final class VerbAttributions {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final RightContent right;
    private final WordsContent words;
    private final LeftContent left;
    private final InvertedSubjects invertedSubjects;
    private final QuotationParts parts;
    private final RelativeContent relative;
    private final PassiveAttributions passive;
    private final ReducedPassives reduced;
    private final ParticipleAttributions participles;
    private final ParticipleSpeakers participleSpeakers;
    private final VerbDrafts drafts;
    private final Quoting quoting;
    private final Untold untold;

    VerbAttributions(Reading reading) {
        this.reading = reading;
        this.contentEnd = new ContentEnd(reading);
        this.right = new RightContent(reading, contentEnd);
        this.words = new WordsContent(reading, contentEnd);
        this.left = new LeftContent(reading);
        this.parts = new QuotationParts(reading);
        this.invertedSubjects = new InvertedSubjects(reading);
        this.relative = new RelativeContent(reading, contentEnd);
        this.passive = new PassiveAttributions(reading, contentEnd);
        this.reduced = new ReducedPassives(reading, contentEnd);
        this.drafts = new VerbDrafts(reading);
        this.quoting = new Quoting(reading, drafts);
        this.untold = new Untold(reading);
        this.participleSpeakers = new ParticipleSpeakers(reading);
        this.participles = new ParticipleAttributions(reading, right, drafts, untold, participleSpeakers);
    }

    void find() {
        int size = reading.clauses.verbGroups().size();
        for (int group = 0; group < size; group++) {
            int known = reading.drafts.size();
            boolean cue = reading.isCue(group)
                    && !reading.drafts.isCue(reading.group(group).verb());
            while (cue) {
                find(group);
                cue = reading.drafts.size() == known && reading.cues.shorten(group);
            }
            if (reading.drafts.size() == known) {
                reading.cues.restore(group);
            }
        }
    }

    private void find(int group) {
        VerbGroup verbs = reading.group(group);
        if (verbs.passive() && verbs.form() != Form.PARTICIPLE && !reading.cues.isActiveCue(group)) {
            passive.find(group);
        } else if (verbs.passive() && verbs.form() == Form.PARTICIPLE) {
            reduced.find(group);
        } else if (verbs.isFinite() || isInvertedBase(verbs)) {
            finite(group);
        } else if (verbs.form() == Form.GERUND && !isModifier(verbs)) {
            participles.find(group);
        } else if (verbs.form() == Form.INFINITIVE) {
            infinitive(group);
        }
    }

    /** A past tense that looks like the base form, right behind a quotation: "A," read the letter. */
    private boolean isInvertedBase(VerbGroup verbs) {
        return verbs.form() == Form.BASE && (reading.marks.isClosing(verbs.start() - 1) || isInvertedPresent(verbs));
    }

    /** "The dam is bad, | say some farmers." */
    private boolean isInvertedPresent(VerbGroup verbs) {
        int after = verbs.end();
        return reading.is(verbs.start() - 1, Tag.COMMA)
                && reading.isPhraseStart(after)
                && !reading.is(after, Tag.PRP)
                && reading.cue(reading.clauses.verbGroupAt(verbs.verb())).has(Frame.BARE)
                && reading.isBreak(reading.phraseAt(after).end(), reading.sentenceEnd(verbs.verb()));
    }

    /** A gerund after a preposition or determiner reports nothing by itself: "of saying". */
    private boolean isModifier(VerbGroup verbs) {
        return reading.is(verbs.start() - 1, Tag.JJ) && reading.clauses.nounPhraseAt(verbs.start() - 1) < 0
                || reading.is(verbs.start() - 1, Tag.DT) && !isQuantity(verbs.start() - 1)
                || reading.is(verbs.start() - 1, Tag.HYPH);
    }

    /** "with A and B | all | calling for it", "those | calling for it" */
    private boolean isQuantity(int token) {
        return reading.is(token, FunctionWord.ALL)
                || reading.is(token, FunctionWord.BOTH)
                || reading.is(token, FunctionWord.THOSE);
    }

    private void finite(int group) {
        int inverted = invertedSubjects.end(group);
        if (inverted == 0 && isVerbFirst(group)) {
            reduced.find(group);
            return;
        }
        if (inverted == 0 && isOwnThought(group)) {
            return;
        }
        boolean told = isTold(inverted > 0 ? reading.group(group).start() : reading.clauses.subjectStart(group));
        inverted = told && reading.clauses.subject(group) >= 0 ? 0 : inverted;
        boolean quoted = !told
                && !tellsClause(group, inverted)
                && !left.isBehindPlace(group, inverted)
                && (inverted > 0 && reading.is(reading.group(group).start() - 1, Tag.QUOTE)
                        || left.closesQuotation(group, inverted));
        boolean named = inverted > 0
                && (reading.clauses.subject(group) < 0 || invertedSubjects.isSpokenByName(group, inverted));
        Found found = quoted || named ? null : right.find(group);
        if (found != null) {
            inverted = 0;
            found = left.withBeginning(group, found);
        } else {
            boolean ended = told && !reading.sources.isMedia(group) && !parts.isBehindThought(group);
            found = ended ? null : left.find(group, described(group, inverted));
            found = found == null && quoted ? right.find(group) : found;
            found = found == null && named ? right.behindSource(group, described(group, inverted)) : found;
            found = found == null && inverted == 0 ? relative.find(group) : found;
            found = found == null && inverted == 0 ? words.find(group) : found;
        }
        if (found == null || found.isEmpty() || untold.is(group, found)) {
            return;
        }
        List<Party> speakers = speakers(group, inverted);
        if (!speakers.isEmpty() || Untold.isClause(found.frame)) {
            relative.cutBefore(found);
            drafts.add(group, found, speakers);
            quoting.behind(group, found);
        }
    }

    /** "It was 'a farce,' and she asks | whether he knew": a clause that its conjunction opens is what the verb tells. */
    private boolean tellsClause(int group, int inverted) {
        return inverted == 0
                && reading.is(reading.cueEnd(group), FunctionWord.WHETHER)
                && reading.cue(group).has(Frame.WH);
    }

    /** Whether the quotation before a token is what the last statement tells: "Citing 'old debts,' | Moss said". */
    private boolean isTold(int token) {
        return token > 0
                && reading.marks.isClosing(token - 1)
                && reading.drafts.size() > 0
                && reading.drafts.last().contentEnd() == token;
    }

    /** "Asked about it, she left", "when asked about it": a participle in spite of its tag. */
    private boolean isVerbFirst(int group) {
        VerbGroup verbs = reading.group(group);
        return reading.clauses.subject(group) < 0
                && (verbs.start() == reading.sentenceStart(verbs.verb())
                        || reading.is(verbs.start() - 1, FunctionWord.WHEN));
    }

    /** "I think", "we want" within a quotation: the speaker's own words, no statement of another. */
    private boolean isOwnThought(int group) {
        int start = reading.clauses.subjectStart(group);
        boolean own = start >= 0 && (reading.is(start, FunctionWord.I) || reading.is(start, FunctionWord.WE));
        return (own || isThought(reading.cue(group).act()))
                && reading.sentences.isQuoted(reading.group(group).verb());
    }

    /** Acts of the mind, which whoever speaks only ascribes. */
    static boolean isThought(StatementAct act) {
        return act == StatementAct.WANT
                || act == StatementAct.BELIEVE
                || act == StatementAct.EXPECT
                || act == StatementAct.CONSIDER;
    }

    private List<Party> speakers(int group, int inverted) {
        if (inverted > 0) {
            List<Party> parties = reading.sources.parties(reading.cueEnd(group), inverted);
            return Sources.reaching(parties, described(group, inverted));
        }
        return reading.sources.subject(group);
    }

    /** The token after a subject that follows its verb and what tells who it is: "said Moss, the mayor |". */
    private int described(int group, int inverted) {
        int limit = reading.sentenceEnd(reading.group(group).verb());
        return inverted > 0 ? reading.appositions.endAfter(inverted, limit) : inverted;
    }

    /** "went on to say that ...": only with a clause or a quotation, and not where the governor tells a statement itself. */
    private void infinitive(int group) {
        Found found = right.find(group);
        int governor = reading.clauses.governor(group);
        int doers = found == null ? -1 : relative.onlyDoers(group);
        if (doers >= 0) {
            drafts.add(
                    group,
                    found,
                    reading.sources.parties(doers, reading.group(group).start()));
            return;
        }
        boolean told = found != null
                && (found.frame == Frame.ADDR_THAT
                        || goesOn(group)
                        || isGoingOn(governor, group)
                        || isTold(governor, group)
                        || reading.cue(group).has(Frame.QUOTE)
                                && reading.sources.isMeans(reading.group(group).start())
                        || Untold.isClause(found.frame)
                                && !(found.frame == Frame.BARE
                                        && isThought(reading.cue(group).act())));
        if (!told
                || governor < 0
                || reading.drafts.isCue(reading.group(governor).verb())) {
            return;
        }
        int finite = reading.group(governor).isFinite() ? governor : participleSpeakers.finiteBefore(group);
        List<Party> speakers = induced(governor, group);
        if (speakers.isEmpty()) {
            speakers = finite < 0 ? List.of() : reading.sources.subject(finite);
        }
        int verb = reading.group(governor).verb();
        boolean being = reading.lexicon.is(reading.tokens.word(verb), WordFlag.BE) || reading.is(verb, FunctionWord._S);
        if (finite >= 0 && isExpletive(finite, group)) {
            return;
        }
        if (!being || found.frame != Frame.QUOTE && isReady(governor, group) && !speakers.isEmpty()) {
            drafts.add(group, found, speakers);
        }
    }

    /** "used the visit to warn", "forced her to blame the council": words behind an object, which the verb before shows to have been said. */
    private boolean isTold(int governor, int group) {
        StatementAct act = reading.cue(group).act();
        boolean spoken = act != StatementAct.PRAISE && act != StatementAct.REJECT && !isThought(act);
        if (governor < 0 || !reading.group(governor).isFinite() || !spoken) {
            return false;
        }
        return reading.cues.isAspectBefore(group)
                || reading.group(governor).tense() == Tense.PAST
                        && !reading.group(governor).negated()
                        && !induced(governor, group).isEmpty();
    }

    /** "led | her | to declare that": who is made to speak. */
    private List<Party> induced(int governor, int group) {
        int object = reading.group(governor).end();
        boolean induces =
                reading.lexicon.is(reading.tokens.word(reading.group(governor).verb()), WordFlag.INDUCING)
                        && !reading.group(governor).passive()
                        && reading.isPhraseStart(object);
        int end = reading.group(group).start();
        return induces && reading.phraseEnd(object, end) == end ? reading.sources.parties(object, end) : List.of();
    }

    /** "began to blame the council": right behind a finite verb that tells it was done. */
    private boolean isGoingOn(int governor, int group) {
        return governor >= 0
                && reading.group(governor).isFinite()
                && reading.group(governor).end() == reading.group(group).start()
                && reading.cues.isAspect(governor);
    }

    /** "it took her years | to learn that": an "it" that stands for what the infinitive tells, and for nobody. */
    private boolean isExpletive(int finite, int group) {
        int start = reading.group(group).start();
        int i = reading.group(finite).end();
        while (i < start && reading.isPhraseStart(i)) {
            i = reading.phraseAt(i).end();
        }
        return reading.is(reading.clauses.subjectStart(finite), FunctionWord.IT)
                && i == start
                && reading.group(finite).end() < start
                && !reading.sources.isMeans(start);
    }

    /** "went on to blame the council" */
    private boolean goesOn(int group) {
        int governor = reading.clauses.governor(group);
        return governor >= 0
                && (reading.cue(group).has(Frame.QUOTE)
                        || !isThought(reading.cue(group).act()))
                && reading.isCue(governor)
                && reading.cue(governor).lemma().equals("go on")
                && reading.cueEnd(governor) == reading.group(group).start();
    }

    /** "is pleased to note": an adjective between, whose subject speaks. */
    private boolean isReady(int governor, int group) {
        int last = reading.group(group).start() - 1;
        int start = reading.clauses.subjectStart(governor);
        return reading.is(last, Tag.JJ) && start >= 0 && !reading.is(start, FunctionWord.IT);
    }
}
