package org.dateline.parser.statement;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;
import org.jspecify.annotations.Nullable;

/** Finds words of any kind that follow a cue verb as what is said, a pronoun or reply too: "said something strange", "thinks so", "said no". */
final class WordsContent {
    private final Reading reading;
    private final ContentEnd contentEnd;

    WordsContent(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
    }

    /** What is said, whatever it is, where no other frame fits: "said something strange", "say the same of him". */
    @Nullable
    Found find(int group) {
        Cue cue = reading.cue(group);
        Found pronoun = pronoun(group, cue);
        if (pronoun != null) {
            return pronoun;
        }
        if (!cue.has(Frame.WORDS)
                || cue.has(Frame.EVIDENCE) && !reading.sources.isEvidence(cue, group)
                || cue.has(Frame.ALONE) && !isAlone(group)
                || isNobodyElse(reading.clauses.subjectStart(group))) {
            return null;
        }
        int limit = reading.sentenceEnd(reading.group(group).verb());
        int after = reading.cueEnd(group);
        boolean adverb = reading.is(after, FunctionWord.SO) || reading.is(after, FunctionWord.NO);
        int place = adverb ? after : reading.skipAdverbials(after, limit);
        if (isReply(cue, place, limit)) {
            int end = reading.is(place + 1, Tag.TO) || isQualified(place + 1, limit)
                    ? contentEnd.of(place, group)
                    : place + 1;
            return new Found(Rule.SPEAKER_CUE_WORDS, Frame.WORDS, after).content(place, end);
        }
        boolean words = place < limit
                && reading.isPhraseStart(place)
                && !reading.isTime(place)
                && !(cue.has(Frame.LIGHT)
                        && reading.is(place, Tag.PRPS)
                        && reading.cueNoun(reading.phraseAt(place).head()) != null);
        boolean alone = words && reading.is(place, Tag.PRP) && reading.is(place + 1, Tag.COMMA);
        int reach = alone ? place + 1 : contentEnd.of(place, group, extent(cue, place, limit));
        int end = words ? beforeNextVerb(group, place, reach) : place;
        return words && !isAddressee(cue, place, end)
                ? new Found(Rule.SPEAKER_CUE_WORDS, Frame.WORDS, after).content(place, end)
                : null;
    }

    /** A verb that takes no clause, or has no other verb behind it, has a noun phrase: "sought advice, | but nobody came", "claimed a win | on Friday". */
    private Extent extent(Cue cue, int from, int limit) {
        boolean clause = cue.has(Frame.THAT) || cue.has(Frame.BARE) || cue.has(Frame.ADDR_THAT);
        return clause && (reading.hasFinite(from, limit) || reading.hasComma(from, limit))
                ? Extent.CLAUSE
                : Extent.PHRASE;
    }

    /** "liked the house | and took it": where the subject of the cue does something else. */
    private int beforeNextVerb(int cue, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            int group = reading.is(i, Tag.CC) ? reading.clauses.verbGroupAt(i + 1) : -1;
            boolean next = group >= 0
                    && reading.group(group).isFinite()
                    && reading.clauses.subjectStart(group) == reading.clauses.subjectStart(cue);
            if (next) {
                return i;
            }
        }
        return to;
    }

    /** "A," he told the paper; "what she told the court": who was told is not what was told. */
    private boolean isAddressee(Cue cue, int from, int to) {
        int next = reading.skipAdverbials(reading.addresseeEnd(from, to), to);
        return cue.has(Frame.ADDR_THAT)
                && (next >= to || reading.is(next, Tag.COMMA))
                && (isPerson(from)
                        || !reading.cast
                                .parties(reading.clauses.nounPhraseAt(from))
                                .isEmpty());
    }

    private boolean isPerson(int token) {
        boolean nobody = reading.is(token, FunctionWord.NO) && reading.is(token + 1, FunctionWord.ONE);
        return nobody
                || reading.is(token, WordFlag.ANYBODY)
                || reading.is(token, Tag.PRP) && !reading.is(token, FunctionWord.IT);
    }

    /** "thinks so", "admitted as much", "doubts that": a word for a clause told before. */
    private @Nullable Found pronoun(int group, Cue cue) {
        int limit = reading.sentenceEnd(reading.group(group).verb());
        int place = reading.cueEnd(group);
        if (cue.has(Frame.WEAK) || !cue.has(Frame.BARE) || isNobodyElse(reading.clauses.subjectStart(group))) {
            return null;
        }
        boolean much =
                place + 1 < limit && reading.is(place, FunctionWord.AS) && reading.is(place + 1, FunctionWord.MUCH);
        boolean word = place < limit && (reading.is(place, FunctionWord.SO) || reading.is(place, FunctionWord.THAT));
        int end = much ? place + 2 : word ? place + 1 : limit;
        boolean ends = end < limit && (reading.is(end, Tag.STOP) || reading.is(end, Tag.COMMA));
        return ends || much && end < limit && reading.is(end, Tag.IN)
                ? new Found(Rule.SPEAKER_CUE_WORDS, Frame.WORDS, place).content(place, end)
                : null;
    }

    /** "said yes, | but not before May": in so far as the answer holds, with no other verb. */
    private boolean isQualified(int comma, int limit) {
        return reading.is(comma, Tag.COMMA)
                && (reading.is(comma + 1, FunctionWord.BUT) || reading.is(comma + 1, FunctionWord.NOT))
                && !reading.hasFinite(comma, limit);
    }

    /** "said yes", "said no to the offer" */
    private boolean isReply(Cue cue, int place, int limit) {
        boolean so = place < limit && cue.has(Frame.BARE) && reading.is(place, FunctionWord.SO);
        boolean reply = place < limit && (reading.is(place, FunctionWord.NO) || reading.tokens.reads(place, "yes"));
        return (reply || so)
                && cue.has(Frame.PAREN)
                && (reading.isBreak(place + 1, limit)
                        || reading.is(place + 1, Tag.TO)
                        || reading.is(place + 1, Tag.CC)
                        || reading.is(place + 1, FunctionWord.WHEN)
                        || so && reading.is(place + 1, Tag.IN) && !reading.is(place + 1, FunctionWord.THAT));
    }

    /**
     * One person or body, and nobody it speaks with: "Moss discussed the film", not "they discussed the film", "she met him and
     * discussed the film", "she discussed the film with him".
     */
    private boolean isAlone(int group) {
        int subject = reading.clauses.subject(group);
        int verb = reading.group(group).verb();
        boolean joined = reading.is(reading.group(group).start() - 1, Tag.CC);
        if (subject < 0
                || joined
                || isShared(reading.cueEnd(group))
                || reading.is(verb, Tag.VBP)
                || reading.sources.subject(group).size() != 1) {
            return false;
        }
        int head = reading.clauses.nounPhrases().get(subject).head();
        return !reading.is(head, Tag.NNS)
                && !reading.is(head, FunctionWord.THEY)
                && !reading.is(head, FunctionWord.BOTH);
    }

    /** "discussed | her work with the Post": a conversation. */
    private boolean isShared(int object) {
        return object < reading.tokens.size()
                && reading.isPhraseStart(object)
                && reading.is(reading.phraseAt(object).end(), FunctionWord.WITH);
    }

    /** Nobody, or who writes or reads: "nobody said a word", "I love the sea". */
    private boolean isNobodyElse(int subject) {
        return subject >= 0 && reading.lexicon.is(reading.tokens.word(subject), WordFlag.NEGATION)
                || reading.isFirstOrSecondPerson(subject);
    }
}
