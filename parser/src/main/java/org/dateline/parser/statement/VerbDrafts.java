package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.MeetingForm;
import org.dateline.model.PassageKind;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Makes the drafts of statements whose cue is a verb: its act in the frame found, its negation, where hedges and time may stand. */
final class VerbDrafts {
    private final Reading reading;
    private final Addressees addressees;
    private final NonCommittal pairs;

    VerbDrafts(Reading reading) {
        this.reading = reading;
        this.addressees = new Addressees(reading);
        this.pairs = new NonCommittal(reading);
    }

    void add(int group, Found found, List<Party> speakers) {
        Cue cue = reading.cue(group);
        VerbGroup verbs = reading.group(group);
        int subject = reading.clauses.subjectStart(group);
        boolean nobody = speakers.size() == 1 && isNobody(speakers.get(0).start());
        boolean listens = cue.has(Frame.TOLD) && reading.sources.listens(listener(group, speakers))
                || isToldInHeadline(group, found);
        boolean denied = verbs.negated()
                || nobody
                || isNeither(subject)
                || !reading.clauses.isRelative(group) && isNotAll(subject);
        StatementAct declined = declined(group, found.frame, denied);
        StatementAct act = declined != null ? declined : act(group, cue, found);
        Draft draft = cue(new Draft(found.rule, cue.lemma(), act), group, found.cueEnd)
                .speakers(nobody || listens ? List.of() : reading.sources.inClause(group, speakers))
                .addressees(listens ? speakers : found.addressees)
                .negated(denied && declined == null);
        for (int i = 0; i < found.content.size(); i++) {
            draft.content(found.content.get(i)[0], found.content.get(i)[1]);
        }
        int source = Math.max(sourceEnd(group), reading.sentenceStart(verbs.verb()));
        draft.from = source < verbs.start() && !reading.hasFinite(source, verbs.start()) ? source : verbs.start();
        draft.to = Math.max(found.cueEnd, found.adverbialEnd);
        opening(draft, group);
        if (draft.addressees.isEmpty()) {
            addressees.part(draft, found.frame);
        }
        if (draft.addressees.isEmpty()) {
            draft.addressees(addressees.around(draft, group));
        }
        draft.addressees = withoutOccasions(draft.addressees);
        reading.drafts.add(draft);
    }

    /** The phrase of whoever listens, who has no verb of its own where a participle tells it: "the court, having heard that". */
    private int listener(int group, List<Party> speakers) {
        int subject = reading.clauses.subject(group);
        return subject < 0 && !speakers.isEmpty() && verbIsGerund(group)
                ? reading.clauses.nounPhraseAt(speakers.get(0).start())
                : subject;
    }

    private boolean verbIsGerund(int group) {
        return reading.group(group).form() == VerbGroup.Form.GERUND;
    }

    /** "Guard 'slept on duty', inquest told": a headline leaves out the "was" of a verb that cannot be without whom one tells. */
    private boolean isToldInHeadline(int group, Found found) {
        Cue cue = reading.cue(group);
        VerbGroup verbs = reading.group(group);
        return cue.has(Frame.ADDR_THAT)
                && !cue.has(Frame.THAT)
                && found.addressees.isEmpty()
                && verbs.tense() == Tense.PAST
                && verbs.start() == verbs.verb()
                && reading.cueEnd(group) == reading.sentenceEnd(verbs.verb())
                && reading.sentences
                                .passage(reading.sentences.sentenceOf(verbs.verb()))
                                .kind()
                        == PassageKind.HEADLINE;
    }

    private List<Party> withoutOccasions(List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            if (isOccasion(parties.get(i))) {
                return parties.stream().filter(party -> !isOccasion(party)).toList();
            }
        }
        return parties;
    }

    /** The words of the cue up to {@code end}, less a time among them: "called | on Friday | for", "warned | on Friday | of". */
    private Draft cue(Draft draft, int group, int end) {
        int verb = reading.cues.start(group);
        if (reading.cues.isParted(group)) {
            return draft.cue(verb, reading.cues.pause(group)).cue(end - 1, end);
        }
        int pause = reading.cues.pause(group) == 0 ? reading.cueEnd(group) : reading.cues.pause(group);
        int rest = reading.skipTimes(pause, end);
        return rest > pause && rest < end ? draft.cue(verb, pause).cue(rest, end) : draft.cue(verb, end);
    }

    /** Behind the asides to the subject, but before a time of saying: "Moss | on Tuesday said". */
    private int sourceEnd(int group) {
        int end = reading.clauses.subjectEnd(group);
        int verb = reading.group(group).start();
        if (reading.is(end, Tag.COMMA)
                && reading.is(verb - 1, Tag.COMMA)
                && isPastOfSource(end + 1, group)
                && !isOnDay(end, verb)) {
            return verb - 1;
        }
        int last = reading.appositions.endBefore(end, verb);
        return last == end
                ? reading.appositions.withoutTime(Math.max(0, reading.clauses.subjectStart(group)), end)
                : last;
    }

    /** "Moss, | elected in May, said": what was done to the source once, and nothing of how it came to speak, as of a text: "the poll, taken in May, says". */
    private boolean isPastOfSource(int token, int telling) {
        int group = reading.clauses.verbGroupAt(token);
        int subject = reading.clauses.subject(telling);
        return group >= 0
                && subject >= 0
                && !reading.sources.isText(subject)
                && reading.group(group).form() == VerbGroup.Form.PARTICIPLE
                && !reading.isCue(group)
                && reading.lexicon.cuePhrases().next(PhraseTable.ROOT, reading.tokens.word(token)) == 0;
    }

    /** "Moss, reached by phone | on Friday, | said": who speaks to the press does so on a day, and is elected in a month or year. */
    private boolean isOnDay(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, WordFlag.WEEKDAY)) {
                return true;
            }
        }
        return false;
    }

    /** "Neither Lisbon nor Madrid said": nobody did. */
    private boolean isNeither(int subject) {
        return reading.is(subject, FunctionWord.NEITHER) || reading.is(subject - 1, FunctionWord.NEITHER);
    }

    /** "| Not everyone agrees", "| not one farmer said": some did not. */
    private boolean isNotAll(int subject) {
        int not = reading.is(subject, FunctionWord.NOT) ? subject : subject - 1;
        return reading.is(not, FunctionWord.NOT)
                && reading.clauses.verbGroupAt(not) < 0
                && (reading.is(not + 1, WordFlag.ANYBODY)
                        || reading.is(not + 1, FunctionWord.ALL)
                        || reading.is(not + 1, FunctionWord.EVERY)
                        || reading.is(not + 1, FunctionWord.MANY)
                        || reading.is(not + 1, FunctionWord.ONE)
                        || reading.tokens.reads(not + 2, "single"));
    }

    /** "told a news conference", "said to loud applause": where or to what sounds it was said, to nobody that is named. */
    private boolean isOccasion(Party party) {
        int phrase = reading.clauses.nounPhraseAt(party.start());
        if (phrase < 0 || reading.cast.isNamed(party.actor())) {
            return false;
        }
        int noun = reading.clauses.nounPhrases().get(phrase).head();
        if (reading.is(noun, WordFlag.MEASURE) && !reading.tokens.isCapital(noun)) {
            return true;
        }
        int head = reading.tokens.word(reading.clauses.nounPhrases().get(phrase).head());
        for (MeetingWord word : reading.lexicon.meetingWords(head)) {
            boolean event = word.role() == MeetingWord.Role.NOUN && word.form() == MeetingForm.IN_PERSON;
            if (event || word.role() == MeetingWord.Role.BARRED && reading.tokens.reads(party.end() - 1, "briefing")) {
                return true;
            }
        }
        return false;
    }

    /** "Nobody said", "no one has claimed": a pronoun that names no speaker. */
    private boolean isNobody(int subject) {
        return subject >= 0
                && (reading.is(subject, FunctionWord.NOBODY)
                        || reading.is(subject, FunctionWord.NONE)
                        || reading.is(subject, FunctionWord.NO)
                                && (reading.is(subject + 1, FunctionWord.ONE) || isOfNone(subject + 1)));
    }

    /** "No | group claimed it", but "no | fewer than ten groups". */
    private boolean isOfNone(int token) {
        boolean counted = reading.is(token + 1, FunctionWord.THAN) || reading.is(token, Tag.CD);
        return !counted && (reading.tokens.tag(token).isNoun() || reading.is(token, Tag.JJ));
    }

    /** What is done by not saying something: the negation is part of the act then. Null where nothing is. */
    private @Nullable StatementAct declined(int group, Frame frame, boolean denied) {
        if (pairs.refuses(group)) {
            return StatementAct.DECLINE_COMMENT;
        }
        Cue cue = reading.cue(group);
        if (!denied || cue.negated() != null) {
            return denied ? cue.negated() : null;
        }
        VerbGroup verbs = reading.group(group);
        boolean would = verbs.modality() == Modality.WOULD
                || verbs.modality() == Modality.WILL && frame == Frame.WH && reading.is(verbs.start(), Tag.MD);
        int subject = reading.clauses.subject(group);
        // a pronoun may stand for a ministry
        boolean thing = subject >= 0
                && !reading.is(reading.clauses.nounPhrases().get(subject).head(), Tag.PRP)
                && reading.sources.isThing(subject);
        return would && !verbs.perfect() && !thing ? cue.refused(frame) : null;
    }

    private StatementAct act(int group, Cue cue, Found found) {
        if (found.frame == Frame.OBJ
                && cue.act(Frame.OBJ) == StatementAct.PROPOSE
                && reading.sources.isEvidence(reading.clauses.subject(group))) {
            // "the data suggest a slowdown"
            return cue.act();
        }
        boolean clause = found.frame == Frame.THAT || found.frame == Frame.BARE;
        if (clause && cue.act(Frame.ING) != cue.act() && isWished(found)) {
            return cue.act(Frame.ING);
        }
        return cue.act(clause && !found.addressees.isEmpty() ? Frame.ADDR_THAT : found.frame);
    }

    /** "suggested that | the boy sit down", "| samples be sent": what somebody wants to be, not what is; "| they come" may be either. */
    private boolean isWished(Found found) {
        int[] clause = found.content.get(found.content.size() - 1);
        int end = reading.isPhraseStart(clause[0]) ? reading.phraseEnd(clause[0], clause[1]) : clause[1];
        int group = end < clause[1] ? reading.clauses.verbGroupAt(end) : -1;
        if (group < 0 || reading.group(group).start() != end) {
            return false;
        }
        int head = reading.phraseAt(clause[0]).head();
        boolean singular = reading.is(head, Tag.NN)
                || reading.is(head, Tag.NNP)
                || reading.is(head, FunctionWord.HE)
                || reading.is(head, FunctionWord.SHE);
        boolean present = reading.is(end, Tag.VBP)
                && !reading.is(end, WordFlag.BE)
                && !reading.is(end, WordFlag.HAVE)
                && !reading.is(end, WordFlag.UNCHANGED);
        return reading.is(end, Tag.VB) && (singular || reading.is(end, WordFlag.BE)) || present && singular;
    }

    /** "On Friday, Moss said": what stands before the subject, where no other verb has it. */
    private void opening(Draft draft, int group) {
        int subject = reading.clauses.subjectStart(group);
        int from = reading.sentenceStart(reading.group(group).verb());
        boolean there = subject > from
                && reading.is(subject - 1, FunctionWord.WHERE)
                && !reading.group(group).perfect();
        int told = there ? main(from, group) : subject;
        if (told > from && !reading.hasFinite(from, told)) {
            draft.opening = from;
            draft.openingEnd = told;
        }
    }

    /** "On Friday Moss went to Graz, where she said": the subject of what happened where somebody spoke; -1 for none. */
    private int main(int from, int group) {
        int i = from;
        while (i < reading.group(group).start()) {
            int other = reading.clauses.verbGroupAt(i);
            if (other >= 0 && reading.group(other).isFinite()) {
                return reading.clauses.subjectStart(other);
            }
            i++;
        }
        return -1;
    }
}
