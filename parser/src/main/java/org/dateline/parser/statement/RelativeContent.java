package org.dateline.parser.statement;

import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;
import org.jspecify.annotations.Nullable;

/** Finds content before a cue in a relative clause: "the charges, which he denies", "what she called a farce", "a claim they dismissed". */
final class RelativeContent {
    private final Reading reading;
    private final ContentEnd contentEnd;

    RelativeContent(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
    }

    @Nullable
    Found find(int group) {
        Cue cue = reading.cue(group);
        int subject = reading.clauses.subjectStart(group);
        int after = reading.cueEnd(group);
        int limit = reading.sentenceEnd(reading.group(group).verb());
        if (subject <= 0 || cue.has(Frame.WEAK) || reading.clauses.isRelative(group)) {
            return null;
        }
        boolean what = reading.is(subject - 1, FunctionWord.WHAT);
        int place = overTime(after, limit);
        after = place < limit && cue.has(Frame.OBJ_AS) && reading.is(place, FunctionWord.AS) ? place : after;
        boolean described = cue.has(Frame.OBJ_AS) && reading.is(after, FunctionWord.AS)
                || cue.has(Frame.OBJ_ADJ) && reading.is(after, Tag.JJ);
        boolean judged = described || cue.has(Frame.OBJ) && endsClause(after, limit);
        int antecedent = what ? -1 : antecedent(subject, judged);
        if (!what && antecedent < 0) {
            return null;
        }
        Found found = predicate(group, cue, after, limit, antecedent);
        boolean object = found == null && antecedent >= 0 && cue.has(Frame.OBJ) && endsClause(after, limit);
        Found answer = object ? answer(cue, subject - 2, after) : null;
        if (answer != null) {
            return answer;
        }
        return object
                ? withPreposition(
                        withAntecedent(new Found(Rule.SPEAKER_CUE_RELATIVE, Frame.OBJ, after), antecedent), group)
                : found;
    }

    /** "a step she described | at the time | as rash" */
    private int overTime(int token, int limit) {
        boolean at = reading.is(token, FunctionWord.AT) && token + 1 < limit && reading.isPhraseStart(token + 1);
        return at ? reading.phraseAt(token + 1).end() : reading.skipTimes(token, limit);
    }

    /** "the firm, which she accused | of fraud" */
    private Found withPreposition(Found found, int group) {
        int after = reading.cueEnd(group);
        boolean hung = after + 1 < reading.sentenceEnd(after - 1)
                && reading.is(after, Tag.IN)
                && reading.cue(group).has(Frame.OBJ_PREPOSITION, reading.tokens.word(after));
        return hung ? found.content(after, contentEnd.of(after, group, Extent.INFINITIVE)) : found;
    }

    /** "wrote that he took bribes, which | he denies": what was told last, where it is a clause, and not the phrase that it ends with. */
    private @Nullable Found answer(Cue cue, int comma, int after) {
        boolean answers = NextAttribution.isAnswer(cue)
                && reading.is(comma + 1, FunctionWord.WHICH)
                && reading.is(comma, Tag.COMMA)
                && reading.drafts.size() > 0
                && reading.drafts.last().contentEnd() == comma;
        if (!answers) {
            return null;
        }
        int[] told = reading.drafts.last().lastPiece();
        int start = reading.is(told[0], Tag.IN) ? told[0] + 1 : told[0];
        return reading.hasFinite(start, told[1]) || reading.is(start, Tag.VBG)
                ? new Found(Rule.SPEAKER_CUE_RELATIVE, Frame.THAT, after).content(start, told[1])
                : null;
    }

    /** The phrase that the relative clause belongs to: before its pronoun, or right before a subject that can be nothing else; or -1. */
    private int antecedent(int subject, boolean judged) {
        boolean pronoun = reading.is(subject - 1, Tag.WP)
                || reading.is(subject - 1, FunctionWord.THAT) && !reading.is(subject - 1, Tag.DT);
        boolean nominative = reading.is(subject, FunctionWord.HE)
                || reading.is(subject, FunctionWord.SHE)
                || reading.is(subject, FunctionWord.THEY)
                || reading.is(subject, FunctionWord.WE);
        if (!pronoun && !nominative && !isNamed(subject - 1) && !(judged && isJudged(subject - 1))) {
            return -1;
        }
        if (!pronoun && isAddressed(subject - 1)) {
            return -1;
        }
        int last = pronoun ? subject - 2 : subject - 1;
        last = pronoun && reading.is(last, Tag.COMMA) ? last - 1 : last;
        int phrase = last < 0 ? -1 : reading.clauses.nounPhraseAt(last);
        // "learned Friday | that Moss praised"
        boolean time = phrase >= 0
                && reading.isTime(reading.clauses.nounPhrases().get(phrase).start());
        return time ? -1 : phrase;
    }

    /** "told the paper | she would call": the phrase is whom the verb before it addresses. */
    private boolean isAddressed(int last) {
        int phrase = reading.clauses.nounPhraseAt(last);
        int group = phrase < 0
                ? -1
                : reading.clauses.verbGroupAt(
                        reading.clauses.nounPhrases().get(phrase).start() - 1);
        return group >= 0 && reading.isCue(group) && reading.cue(group).has(Frame.ADDR_THAT);
    }

    /** Whether what was said is named before the subject: ", a charge | the council rejects". */
    private boolean isNamed(int last) {
        int phrase = last < 0 ? -1 : reading.clauses.nounPhraseAt(last);
        return phrase >= 0 && isApposition(reading.clauses.nounPhrases().get(phrase));
    }

    /** ", a step | both sides described as", ", a step | the miners condemned": the object that stands before the subject, for none stands behind the verb. */
    private boolean isJudged(int last) {
        int number = last < 0 ? -1 : reading.clauses.nounPhraseAt(last);
        NounPhrase phrase = number < 0 ? null : reading.clauses.nounPhrases().get(number);
        return phrase != null
                && phrase.end() == last + 1
                && hasArticle(phrase)
                && reading.is(phrase.start() - 1, Tag.COMMA);
    }

    /** A word for what was said, an article before it, or "something", behind a comma. */
    private boolean isApposition(NounPhrase phrase) {
        return phrase.end() == phrase.head() + 1
                && reading.is(phrase.start() - 1, Tag.COMMA)
                && (hasArticle(phrase) && reading.cueNoun(phrase.head()) != null
                        || phrase.start() == phrase.head() && reading.tokens.reads(phrase.head(), "something"));
    }

    private boolean hasArticle(NounPhrase phrase) {
        return reading.is(phrase.start(), FunctionWord.A) || reading.is(phrase.start(), FunctionWord.AN);
    }

    /** Ends what was reported before a name for it, which is the reporter's: "denied it had paid | , a claim that Oslo disputes". */
    void cutBefore(Found found) {
        int start = found.rule == Rule.SPEAKER_CUE_RELATIVE ? found.content.get(0)[0] : 0;
        if (start > 1
                && reading.isPhraseStart(start)
                && isApposition(reading.phraseAt(start))
                && reading.drafts.size() > 0
                && reading.drafts.last().covers(start)
                && reading.drafts.last().contentStart() < start - 1) {
            reading.drafts.last().cut(start - 1);
        }
    }

    /** Where those begin of whom an infinitive tells what they did: "the first mayor | to condemn it", "the only ones to"; -1 for none. */
    int onlyDoers(int infinitive) {
        Cue cue = reading.cue(infinitive);
        int last = reading.group(infinitive).start() - 1;
        int phrase = last < 0 || VerbAttributions.isThought(cue.act()) ? -1 : reading.clauses.nounPhraseAt(last);
        if (phrase < 0) {
            return -1;
        }
        int start = reading.clauses.nounPhrases().get(phrase).start();
        while (!isOnly(start, last)
                && start > 1
                && reading.is(start - 1, Tag.IN)
                && reading.clauses.nounPhraseAt(start - 2) >= 0) {
            start = reading.clauses
                    .nounPhrases()
                    .get(reading.clauses.nounPhraseAt(start - 2))
                    .start();
        }
        return isOnly(start, last) ? start : -1;
    }

    private boolean isOnly(int start, int last) {
        for (int i = start; i <= Math.min(start + 2, last); i++) {
            if (reading.tokens.reads(i, "first")
                    || reading.is(i, FunctionWord.ONLY)
                    || reading.tokens.reads(i, "latest")
                    || reading.tokens.reads(i, "second")) {
                return true;
            }
        }
        return false;
    }

    /** "which critics called unfair", "what he described as a farce". */
    private @Nullable Found predicate(int group, Cue cue, int after, int limit, int antecedent) {
        boolean as = cue.has(Frame.OBJ_AS) && reading.is(after, FunctionWord.AS);
        int start = as ? after + 1 : after;
        boolean predicate = start < limit
                && (as || cue.has(Frame.OBJ_ADJ))
                && (reading.isPhraseStart(start)
                        || reading.is(start, Tag.JJ)
                        || reading.is(start, Tag.RB)
                        || reading.marks.isOpening(start)
                        || antecedent < 0 && reading.is(start, Tag.VBG) && reading.isPhraseStart(start + 1)
                        || as && reading.is(start, Tag.QUOTE));
        if (!predicate) {
            return null;
        }
        Found found = new Found(Rule.SPEAKER_CUE_RELATIVE, as ? Frame.OBJ_AS : Frame.OBJ_ADJ, reading.cueEnd(group));
        int end = contentEnd.of(start, group, Extent.PHRASE);
        return withAntecedent(found, antecedent).content(start, antecedent < 0 ? end : beforeMainVerb(start, end));
    }

    /** "a deal that she called historic | was signed": where the verb of the sentence stands behind the relative clause. */
    private int beforeMainVerb(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (reading.is(i, Tag.QUOTE)
                    || reading.is(i, Tag.COMMA)
                    || reading.is(i, Tag.WP)
                    || reading.is(i, FunctionWord.THAT)) {
                return end;
            }
            if (group >= 0 && reading.group(group).isFinite()) {
                return i;
            }
        }
        return end;
    }

    private Found withAntecedent(Found found, int antecedent) {
        return antecedent < 0
                ? found
                : found.content(
                        withPlace(antecedent),
                        reading.clauses.nounPhrases().get(antecedent).end());
    }

    /** "the train | from Graz, which": where the phrase begins to which a name with its preposition belongs. */
    private int withPlace(int antecedent) {
        NounPhrase phrase = reading.clauses.nounPhrases().get(antecedent);
        int preposition = phrase.start() - 1;
        if (reading.is(phrase.end(), FunctionWord.THAT) && isPeople(phrase.head())) {
            return dealtWith(phrase);
        }
        boolean hung = preposition > 0
                && phrase.start() == phrase.head()
                && reading.is(phrase.head(), Tag.NNP)
                && (reading.is(preposition, Tag.IN) || reading.is(preposition, Tag.TO));
        int before = hung ? reading.clauses.nounPhraseAt(preposition - 1) : -1;
        boolean thing = before >= 0
                && reading.is(reading.clauses.nounPhrases().get(before).start(), Tag.DT)
                && reading.is(reading.clauses.nounPhrases().get(before).head(), Tag.NN);
        return thing ? reading.clauses.nounPhrases().get(before).start() : phrase.start();
    }

    /** "| the deal with | the miners that she called historic": of people "who" would tell; where what they have part in begins. */
    private int dealtWith(NounPhrase people) {
        NounPhrase phrase = people;
        while (isPeople(phrase.head())
                && phrase.start() > 1
                && reading.is(phrase.start() - 1, Tag.IN)
                && reading.clauses.nounPhraseAt(phrase.start() - 2) >= 0) {
            phrase = reading.clauses.nounPhrases().get(reading.clauses.nounPhraseAt(phrase.start() - 2));
        }
        return phrase.start();
    }

    private boolean isPeople(int head) {
        int word = reading.tokens.word(head);
        return reading.is(head, WordFlag.NOMINAL)
                && reading.lexicon.nominal(word).type() != Nominal.Type.BODY;
    }

    private boolean endsClause(int after, int limit) {
        return reading.isBreak(after, limit)
                || reading.is(after, Tag.IN)
                || reading.is(after, Tag.RB)
                || reading.timeEnd(after) > 0
                || reading.clauses.verbGroupAt(after) >= 0
                        && reading.group(reading.clauses.verbGroupAt(after)).isFinite();
    }
}
