package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Cue;
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
    private final LeftContent left;
    private final PassiveAttributions passive;

    VerbAttributions(Reading reading) {
        this.reading = reading;
        this.contentEnd = new ContentEnd(reading);
        this.right = new RightContent(reading, contentEnd);
        this.left = new LeftContent(reading);
        this.passive = new PassiveAttributions(reading, contentEnd);
    }

    void find() {
        int size = reading.clauses.verbGroups().size();
        for (int group = 0; group < size; group++) {
            int known = reading.drafts.size();
            boolean cue = reading.isCue(group);
            while (cue) {
                find(group);
                cue = reading.drafts.size() == known && reading.shorten(group);
            }
        }
    }

    private void find(int group) {
        VerbGroup verbs = reading.group(group);
        if (verbs.passive() && verbs.form() != Form.PARTICIPLE) {
            passive.find(group);
        } else if (verbs.isFinite()) {
            finite(group);
        } else if (verbs.form() == Form.GERUND && !isModifier(verbs)) {
            participle(group);
        } else if (verbs.form() == Form.INFINITIVE) {
            infinitive(group);
        }
    }

    /** A gerund after a preposition or determiner reports nothing by itself: "of saying". */
    private boolean isModifier(VerbGroup verbs) {
        return reading.is(verbs.start() - 1, Tag.JJ)
                || reading.is(verbs.start() - 1, Tag.DT)
                || reading.is(verbs.start() - 1, Tag.HYPH);
    }

    private void finite(int group) {
        int inverted = invertedSubject(group);
        if (inverted == 0 && (isVerbFirst(group) || isOwnThought(group))) {
            return;
        }
        boolean quoted = inverted > 0 && reading.is(reading.group(group).start() - 1, Tag.QUOTE)
                || left.closesQuotation(group, inverted);
        Found found = quoted || inverted > 0 && reading.clauses.subject(group) < 0 ? null : right.find(group);
        if (found != null) {
            inverted = 0;
        } else {
            found = left.find(group, inverted);
            found = found == null && quoted ? right.find(group) : found;
        }
        if (found == null) {
            return;
        }
        List<Party> speakers = speakers(group, inverted);
        if (!speakers.isEmpty() || isClause(found.frame)) {
            add(group, found, speakers);
        }
    }

    /** "Asked about it, she left": a participle in spite of its tag. */
    private boolean isVerbFirst(int group) {
        VerbGroup verbs = reading.group(group);
        return reading.clauses.subject(group) < 0 && verbs.start() == reading.sentenceStart(verbs.verb());
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

    /** The token after a subject that follows its verb: "said Moss"; 0 where it does not. */
    private int invertedSubject(int group) {
        VerbGroup verbs = reading.group(group);
        int after = reading.cueEnd(group);
        boolean possible = reading.cue(group).has(Frame.PAREN)
                && verbs.start() == verbs.verb()
                && after < reading.tokens.size()
                && reading.isPhraseStart(after)
                && after < reading.sentenceEnd(verbs.verb());
        int before = verbs.start() - 1;
        if (!possible || hasOwnSubject(group) || !reading.is(before, Tag.QUOTE) && opensClause(group, after)) {
            return 0;
        }
        boolean edge = before < reading.sentenceStart(verbs.verb())
                || reading.is(before, Tag.COMMA)
                || reading.is(before, Tag.QUOTE)
                || reading.is(before, Tag.COLON)
                || reading.is(before, Tag.STOP)
                || reading.is(before, FunctionWord.AS);
        return edge ? reading.phraseEnd(after, reading.sentenceEnd(verbs.verb())) : 0;
    }

    /** Whether what follows the verb is the subject of the next one: "Ann, the mayor, said he left". */
    private boolean opensClause(int group, int after) {
        for (int next = group + 1; next < reading.clauses.verbGroups().size(); next++) {
            if (reading.group(next).isFinite()) {
                return reading.clauses.subjectStart(next) == after && !reading.clauses.isRelative(next);
            }
        }
        return false;
    }

    private boolean hasOwnSubject(int group) {
        return reading.clauses.subjectEnd(group) == reading.group(group).start();
    }

    /** Whether the content is a clause or a quotation, which tells a statement even where no speaker is named. */
    private static boolean isClause(Frame frame) {
        return frame == Frame.THAT
                || frame == Frame.QUOTE
                || frame == Frame.BARE
                || frame == Frame.WH
                || frame == Frame.PAREN;
    }

    private List<Party> speakers(int group, int inverted) {
        if (inverted > 0) {
            return reading.parties(reading.cueEnd(group), inverted);
        }
        return reading.subject(group);
    }

    private void add(int group, Found found, List<Party> speakers) {
        Cue cue = reading.cue(group);
        VerbGroup verbs = reading.group(group);
        Draft draft = new Draft(found.rule, cue.lemma(), act(cue, found, verbs.negated()))
                .cue(verbs.verb(), found.cueEnd)
                .speakers(speakers)
                .addressees(found.addressees)
                .negated(verbs.negated());
        found.content.forEach(piece -> draft.content(piece[0], piece[1]));
        int source = Math.max(reading.clauses.subjectEnd(group), reading.sentenceStart(verbs.verb()));
        draft.from = source < verbs.start() && !reading.hasFinite(source, verbs.start()) ? source : verbs.start();
        draft.to = Math.max(found.cueEnd, found.adverbialEnd);
        opening(draft, group);
        reading.drafts.add(draft);
    }

    private static StatementAct act(Cue cue, Found found, boolean negated) {
        boolean told = found.frame == Frame.THAT && !found.addressees.isEmpty();
        return negated ? cue.negatedAct(found.frame) : cue.act(told ? Frame.ADDR_THAT : found.frame);
    }

    /** "On Friday, Moss said": what stands before the subject, where no other verb has it. */
    private void opening(Draft draft, int group) {
        int subject = reading.clauses.subjectStart(group);
        int from = reading.sentenceStart(reading.group(group).verb());
        if (subject > from && !reading.hasFinite(from, subject)) {
            draft.opening = from;
            draft.openingEnd = subject;
        }
    }

    /** ", adding that ...": the speaker is the subject of the verb before it. */
    private void participle(int group) {
        Found found = right.find(group);
        boolean strong = found != null
                && (found.frame == Frame.THAT
                        || found.frame == Frame.QUOTE
                        || found.frame == Frame.WH
                        || found.frame == Frame.BARE
                        || opensAnew(reading.group(group).start() - 1));
        if (!strong) {
            return;
        }
        List<Party> own = ownSubject(group);
        int governor = finiteBefore(group);
        add(group, found, !own.isEmpty() ? own : governor < 0 ? List.of() : reading.subject(governor));
    }

    /** The phrase right before a participle, without a comma: "with the minister saying". */
    private List<Party> ownSubject(int group) {
        int before = reading.group(group).start() - 1;
        int number = before < 0 ? -1 : reading.clauses.nounPhraseAt(before);
        boolean document = number >= 0
                && reading.cueNoun(reading.clauses.nounPhrases().get(number).head()) != null;
        return number < 0 || document ? List.of() : reading.cast.parties(number);
    }

    /** A comma or conjunction, or a document that a participle tells of: "a statement condemning". */
    private boolean opensAnew(int before) {
        int number = before < 0 ? -1 : reading.clauses.nounPhraseAt(before);
        return reading.is(before, Tag.COMMA)
                || reading.is(before, Tag.CC)
                || number >= 0
                        && reading.cueNoun(reading.clauses
                                        .nounPhrases()
                                        .get(number)
                                        .head())
                                != null;
    }

    private int finiteBefore(int group) {
        int from = reading.sentenceStart(reading.group(group).verb());
        int nearest = -1;
        for (int other = group - 1; other >= 0 && reading.group(other).start() >= from; other--) {
            if (reading.group(other).isFinite() && reading.clauses.subject(other) >= 0) {
                nearest = other;
                if (reading.isCue(other)) {
                    return other;
                }
            }
        }
        return nearest;
    }

    /** "went on to say that ...": only with a clause or a quotation, and not where the governor is a cue itself. */
    private void infinitive(int group) {
        Found found = right.find(group);
        boolean strong = found != null
                && (found.frame == Frame.THAT || found.frame == Frame.QUOTE || found.frame == Frame.ADDR_THAT);
        int governor = reading.clauses.governor(group);
        if (!strong
                || governor < 0
                || reading.isCue(governor)
                || reading.lexicon.is(
                        reading.tokens.word(reading.group(governor).verb()), WordFlag.BE)) {
            return;
        }
        int finite = reading.group(governor).isFinite() ? governor : finiteBefore(group);
        add(group, found, finite < 0 ? List.of() : reading.subject(finite));
    }
}
