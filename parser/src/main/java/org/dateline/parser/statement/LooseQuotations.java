package org.dateline.parser.statement;

import java.util.BitSet;
import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that no cue has taken: the rest of one that its attribution broke, or speech whose speaker only its paragraph tells.
 * Scare quotes, titles and nicknames are none.
 */
final class LooseQuotations {
    /** How many tokens a sentence has at most that tells nothing but what somebody is like. */
    private static final int LONGEST_PORTRAIT = 12;

    private final Reading reading;
    private List<Draft> sourced = List.of();
    private BitSet taken = new BitSet();
    private Numbering askedIn = new Numbering(0);
    private int next;

    LooseQuotations(Reading reading) {
        this.reading = reading;
    }

    void find() {
        sourced = reading.drafts.sourced();
        taken = reading.drafts.content();
        askedIn = questions();
        for (Quotation quotation : reading.sentences.quotations()) {
            if (quotation.depth() == 0 && !isTaken(quotation) && isSpeech(quotation)) {
                place(quotation);
                taken.set(quotation.open(), reading.marks.wholeEnd(quotation));
            }
        }
    }

    /** For each sentence the question in it that nobody named puts to one party. */
    private Numbering questions() {
        Numbering asked = new Numbering(reading.sentences.count(), reading.drafts.size());
        for (int i = 0; i < reading.drafts.size(); i++) {
            Draft draft = reading.drafts.get(i);
            if (draft.act == StatementAct.ASK && draft.speakers.isEmpty() && draft.addressees.size() == 1) {
                asked.set(reading.sentences.sentenceOf(draft.anchor()), i);
            }
        }
        return asked;
    }

    /** "Moss shrugged. 'Not yet.'": a sentence of its own without a verb, where somebody spoke or was asked before. */
    private boolean isWhole(Quotation quotation, int last) {
        return quotation.open() == reading.sentenceStart(quotation.open())
                && last + 1 >= reading.sentenceEnd(last)
                && reading.tokens.isCapital(quotation.open() + 1)
                && reading.is(last - 1, Tag.STOP)
                && (nearest(quotation) != null || asked(quotation) != null);
    }

    /** Who was asked in the sentence before, by nobody that is named, and answers: "Asked if she would stay, Moss laughed. 'Never.'" */
    private @Nullable Draft asked(Quotation quotation) {
        int sentence = reading.sentences.sentenceOf(quotation.open());
        int number = sentence == 0 ? -1 : askedIn.at(sentence - 1);
        boolean same = number >= 0 && passage(quotation.open()) == reading.sentences.passageNumber(sentence - 1);
        return same ? reading.drafts.get(number) : null;
    }

    private boolean isTaken(Quotation quotation) {
        return taken.get(quotation.open() + 1) || quotation.close() > 0 && taken.get(quotation.close() - 1);
    }

    /** A sentence of its own: it begins one, ends one, and has a finite verb, or a colon sets it off behind somebody of whom it is told. */
    private boolean isSpeech(Quotation quotation) {
        int inside = quotation.close() - quotation.open() - 1;
        boolean begins = quotation.open() == reading.sentenceStart(quotation.open())
                || reading.is(quotation.open() - 1, Tag.COLON);
        int last = Math.min(quotation.close(), reading.tokens.size() - 1);
        boolean ends = reading.is(last - 1, Tag.STOP)
                || reading.is(last - 1, Tag.COMMA)
                || last + 1 >= reading.sentenceEnd(last)
                || reading.is(last + 1, Tag.STOP);
        return begins
                && ends
                && (inside > 3 && reading.hasFinite(quotation.open(), last)
                        || inside > 1 && (isRemark(quotation, last) || isWhole(quotation, last)));
    }

    /** "Moss was brief: 'Not yet.'": a sentence without a verb, behind a clause and its colon. */
    private boolean isRemark(Quotation quotation, int last) {
        return reading.is(quotation.open() - 1, FunctionWord.COLON)
                && reading.tokens.isCapital(quotation.open() + 1)
                && reading.is(last - 1, Tag.STOP)
                && !announced(quotation).speakers.isEmpty();
    }

    private void place(Quotation quotation) {
        Draft before = nearest(quotation);
        int end = reading.marks.wholeEnd(quotation);
        Draft draft = reading.is(quotation.open() - 1, FunctionWord.COLON) ? announced(quotation) : null;
        boolean anew = draft != null
                && !draft.speakers.isEmpty()
                && before != null
                && before.anchor() < reading.sentenceStart(quotation.open());
        if (before != null && !anew && follows(before, quotation)) {
            before.content(quotation.open(), end);
            return;
        }
        boolean told = draft != null && (before == null || !draft.speakers.isEmpty());
        reading.drafts.add((told ? draft : alone(quotation, before)).content(quotation.open(), end));
    }

    private Draft alone(Quotation quotation, @Nullable Draft before) {
        Draft draft = new Draft(Rule.QUOTE_ALONE, "", StatementAct.SAY);
        draft.from = quotation.open();
        draft.to = quotation.open();
        int how = how(quotation.close() + 1);
        if (how >= 0) {
            return draft.cue(reading.group(how).start(), reading.group(how).end())
                    .speakers(reading.sources.subject(how));
        }
        Draft asked = asked(quotation);
        List<Party> portrayed = portrayed(quotation, before);
        if (!portrayed.isEmpty()) {
            draft.speakers(portrayed);
        } else if (asked != null && (before == null || before.anchor() < reading.sentenceStart(asked.anchor()))) {
            draft.speakers(asked.addressees);
        } else if (before != null) {
            draft.speakers(before.speakers);
        }
        List<Party> signer = signer(reading.marks.wholeEnd(quotation));
        return signer.isEmpty() ? draft : draft.speakers(signer);
    }

    /** "'We have lost,' | was how she put it": the verb whose subject spoke; -1 for none. */
    private int how(int token) {
        int be = reading.is(token, Tag.COMMA) ? token + 1 : token;
        int subject = be + 2;
        boolean opens = reading.is(be, WordFlag.BE)
                && reading.tokens.reads(be + 1, "how")
                && subject < reading.tokens.size()
                && reading.isPhraseStart(subject);
        int group =
                opens ? reading.clauses.verbGroupAt(reading.phraseAt(subject).end()) : -1;
        return group >= 0
                        && reading.group(group).isFinite()
                        && reading.clauses.subjectStart(group) == subject
                        && reading.is(reading.group(group).end(), FunctionWord.IT)
                ? group
                : -1;
    }

    /** Who alone the short sentence before is about, in which nobody speaks: "Moss has another view. 'He was never here.'" */
    private List<Party> portrayed(Quotation quotation, @Nullable Draft before) {
        int sentence = reading.sentences.sentenceOf(quotation.open());
        boolean opens = quotation.open() == reading.sentenceStart(quotation.open()) && sentence > 0;
        int from = opens ? reading.sentences.start(sentence - 1) : 0;
        int to = opens ? reading.sentences.end(sentence - 1) : 0;
        boolean told = before == null || before.anchor() >= from || to - from > LONGEST_PORTRAIT;
        if (!opens || told || passage(from) != passage(quotation.open()) || reading.sentences.isQuoted(to - 1)) {
            return List.of();
        }
        int group = reading.clauses.clauseOf(to - 1);
        boolean main = group >= 0
                && reading.group(group).isFinite()
                && reading.clauses.subjectStart(group) == from
                && (reading.is(reading.group(group).end(), Tag.STOP)
                        || reading.is(reading.group(group).verb(), WordFlag.BE)
                        || reading.is(reading.group(group).verb(), WordFlag.HAVE));
        List<Party> parties = main ? reading.sources.subject(group) : List.of();
        return parties.size() == 1 && reading.sources.is(parties.get(0), ActorKind.PERSON) ? parties : List.of();
    }

    /** Whose name stands behind a dash below the quotation, as under a motto: "A" — B, mayor of C. */
    private List<Party> signer(int dash) {
        int from = dash + 1;
        boolean signed = from < reading.tokens.size()
                && (reading.is(dash, Tag.COLON) || reading.is(dash, Tag.HYPH))
                && !reading.is(dash, FunctionWord.COLON)
                && reading.isPhraseStart(from)
                && !reading.hasFinite(from, reading.sentenceEnd(from));
        List<Party> named =
                signed ? reading.cast.parties(from, reading.phraseAt(from).end()) : List.of();
        return named.size() == 1 ? named : List.of();
    }

    /** A sentence that ends with a colon announces the quotation in the paragraph below it: "She wrote on her page:". */
    private Draft announced(Quotation quotation) {
        int colon = quotation.open() - 1;
        int from = reading.sentenceStart(colon);
        int number = reading.clauses.clauseOf(colon);
        for (int i = from; i < colon; i++) {
            int group = reading.clauses.verbGroupAt(i);
            boolean cue = group >= 0
                    && reading.group(group).isFinite()
                    && !reading.group(group).passive()
                    && reading.clauses.subject(group) >= 0;
            if (cue && reading.isCue(group) && reading.cue(group).has(Frame.QUOTE)) {
                return announced(group);
            }
        }
        Draft draft = alone(quotation, null);
        if (reading.isPhraseStart(from) && reading.phraseAt(from).end() == colon) {
            // "Moss: 'Never.'"
            return draft.speakers(labelled(from, colon));
        }
        boolean spoken = number >= 0 && !reading.group(number).passive() && reading.clauses.subject(number) >= 0;
        return spoken ? draft.speakers(reading.cast.parties(reading.clauses.subject(number))) : draft;
    }

    /** Whom a phrase names that is nothing else, or a text or noun for people that it ends with: "Police", "The coach", "Club statement". */
    private List<Party> labelled(int from, int to) {
        List<Party> parties = reading.cast.parties(from, to);
        if (parties.size() == 1 && reading.cast.isNamed(parties.get(0).actor())) {
            return parties;
        }
        int phrase = reading.clauses.nounPhraseAt(from);
        boolean speaks = reading.sources.isText(phrase) || reading.is(to - 1, WordFlag.NOMINAL);
        return speaks ? reading.sources.parties(from, to) : List.of();
    }

    private Draft announced(int group) {
        Cue cue = reading.cue(group);
        return new Draft(Rule.SPEAKER_CUE_QUOTE, cue.lemma(), cue.act(Frame.QUOTE))
                .cue(reading.cues.start(group), reading.cueEnd(group))
                .speakers(reading.sources.subject(group));
    }

    /** The last statement with a source before the quotation in the same passage; quotations come in text order. */
    private @Nullable Draft nearest(Quotation quotation) {
        while (next < sourced.size() && sourced.get(next).anchor() < quotation.open()) {
            next++;
        }
        Draft last = next == 0 ? null : quoting(next - 1);
        return last != null && passage(last.anchor()) == passage(quotation.open()) ? last : null;
    }

    /** A statement, or the quotation before it that its sentence only adds to: "A," he said, referring to B. "C." */
    private Draft quoting(int number) {
        Draft last = teller(number);
        int sentence = reading.sentences.sentenceOf(last.anchor());
        for (int i = number;
                i >= 0 && reading.sentences.sentenceOf(sourced.get(i).anchor()) == sentence;
                i--) {
            Draft draft = sourced.get(i);
            boolean reported = !last.rule.isQuotation() && last.covers(draft.anchor());
            boolean same = draft.speakers.equals(last.speakers) || isAddedTo(draft, last);
            if (draft.rule.isQuotation() && (reported || same)) {
                // what is added to the words of one does not make them more than what the other reports
                draft.reporter = reported && draft.reporter == null ? last : draft.reporter;
                return draft;
            }
        }
        return last;
    }

    /**
     * "A," said Moss, who | backs the plan. "B.": what the sentence tells besides of the speaker, or of how the words came to be said,
     * opens no other's speech, but a second main clause or an answer may: "A," Moss said, and Berg | agreed. "B."
     */
    private boolean isAddedTo(Draft said, Draft last) {
        int group = last.cue.isEmpty() ? -1 : reading.clauses.verbGroupAt(last.anchor());
        boolean anew = group >= 0
                && (isMain(reading.clauses.subjectStart(group))
                        || isAnswer(reading.clauses.subjectStart(group))
                        || isMadeToSpeak(group));
        return !said.cue.isEmpty() && said.contentEnd() <= said.anchor() && said.anchor() < last.anchor() && !anew;
    }

    /** "Moss said, and | Berg agreed", "said Moss; | Berg agreed": a clause that hangs on none. */
    private boolean isMain(int subject) {
        return reading.is(subject - 1, Tag.CC)
                || reading.is(subject - 1, Tag.COLON)
                || reading.is(subject - 1, Tag.HYPH);
    }

    /** "said Moss, to which | Berg replied", "said Moss, a claim that | Berg denied": what another says to the words before. */
    private boolean isAnswer(int subject) {
        boolean which = reading.is(subject - 1, FunctionWord.WHICH);
        int before = which || reading.is(subject - 1, FunctionWord.THAT) ? subject - 2 : subject - 1;
        if (which && (reading.is(before, Tag.TO) || reading.is(before, Tag.COMMA))) {
            return true;
        }
        int words = subject <= 1 ? -1 : reading.clauses.nounPhraseAt(before);
        return words >= 0
                && reading.cueNoun(reading.clauses.nounPhrases().get(words).head()) != null
                && reading.is(reading.clauses.nounPhrases().get(words).start() - 1, Tag.COMMA);
    }

    /** "said Moss, prompting Berg | to reply": the words before have made another speak; "urging Berg | to say" has not. */
    private boolean isMadeToSpeak(int group) {
        int cause = reading.group(group).form() == Form.INFINITIVE ? reading.clauses.governor(group) : -1;
        return cause >= 0
                && reading.is(reading.group(cause).start(), Tag.VBG)
                && reading.is(reading.group(cause).start() - 1, Tag.COMMA)
                && !reading.isCue(cause);
    }

    /** A statement, or the one before it in its sentence that tells of it: "said that farmers feared the worst. 'It is bad.'" */
    private Draft teller(int number) {
        Draft last = sourced.get(number);
        int sentence = reading.sentences.sentenceOf(last.anchor());
        for (int i = number - 1;
                !last.rule.isQuotation()
                        && i >= 0
                        && reading.sentences.sentenceOf(sourced.get(i).anchor()) == sentence;
                i--) {
            if (sourced.get(i).covers(last.anchor())) {
                last = sourced.get(i);
            }
        }
        return last;
    }

    private int passage(int token) {
        return reading.sentences.passageNumber(reading.sentences.sentenceOf(token));
    }

    /** "A," he said. "B."; "A" was B, he said. "C." */
    private boolean follows(Draft draft, Quotation quotation) {
        int start = quotation.open();
        int last = Math.max(draft.to - 1, Math.max(draft.contentEnd() - 1, draft.anchor()));
        return draft.contentEnd() <= start
                && reading.sentences.sentenceOf(start) <= reading.sentences.sentenceOf(last) + 1
                && (draft.rule.isQuotation() || quotesBefore(draft));
    }

    /** Whether what stands before the cue quotes in part: 'The talks were "a farce" from the start, Moss said.' */
    private boolean quotesBefore(Draft draft) {
        boolean before = !draft.cue.isEmpty() && draft.contentEnd() <= draft.anchor();
        for (int i = draft.contentStart(); before && i < draft.contentEnd(); i++) {
            if (reading.is(i, Tag.QUOTE)) {
                return true;
            }
        }
        return false;
    }
}
