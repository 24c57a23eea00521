package org.dateline.parser.statement;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Statements told by the predicate of a form of "be" that is left out: "Convinced that A, B left", "B, wary of A, left", "B left,
 * sure that A".
 */
final class PredicateAttributions {
    /** How many tokens stand between a predicate and the verb of its sentence at most. */
    private static final int REACH = 80;

    private final Reading reading;
    private final ContentEnd contentEnd;
    private final int beginning;

    PredicateAttributions(Reading reading) {
        this.reading = reading;
        this.contentEnd = new ContentEnd(reading);
        this.beginning = reading.lexicon.cueVerbs().next(PhraseTable.ROOT, FunctionWord.IS.number());
    }

    void find() {
        int sentences = reading.sentences.count();
        for (int sentence = 0; sentence < sentences; sentence++) {
            int start = reading.sentences.start(sentence);
            int end = reading.sentences.end(sentence);
            for (int i = start; i < end; i++) {
                if (i == start || reading.is(i - 1, Tag.COMMA)) {
                    find(overAdverbs(i, end), start, end);
                }
            }
        }
    }

    private int overAdverbs(int token, int limit) {
        int i = token;
        while (i < limit && reading.is(i, Tag.RB)) {
            i++;
        }
        return i;
    }

    private void find(int token, int from, int limit) {
        Cue cue = isQuality(token, limit) ? cue(token) : null;
        Found found = cue == null ? null : content(cue, token + 1, limit);
        int main = found == null || found.content.isEmpty() ? -1 : main(token, found, from, limit);
        if (main < 0 || reading.sources.isThing(reading.clauses.subject(main))) {
            return;
        }
        int start = found.content.get(0)[0];
        int end = Math.min(found.content.get(0)[1], end(main, start, limit));
        boolean negated = isNegated(token - 1);
        Draft draft = new Draft(found.rule, cue.lemma(), cue.act(found.frame))
                .cue(negated ? token - 1 : token, found.cueEnd)
                .speakers(reading.sources.subject(main))
                .negated(negated)
                .content(start, contentEnd.trimmed(start, end));
        if (!draft.speakers.isEmpty() && !draft.content.isEmpty()) {
            reading.drafts.add(draft);
        }
    }

    private boolean isQuality(int token, int limit) {
        return token + 1 < limit
                && (reading.is(token, Tag.JJ) || reading.is(token, Tag.VBN) || reading.is(token, Tag.VBD));
    }

    private @Nullable Cue cue(int token) {
        int value = reading.lexicon
                .cueVerbs()
                .value(reading.lexicon.cueVerbs().next(beginning, reading.tokens.word(token)));
        return value == 0 ? null : reading.lexicon.cue(value);
    }

    /** A clause with or without a conjunction, or what the preposition of a cue governs; null for none. */
    private @Nullable Found content(Cue cue, int after, int limit) {
        if (cue.has(Frame.THAT) && reading.is(after, FunctionWord.THAT) && reading.is(after, Tag.IN)) {
            return found(Rule.SPEAKER_CUE_THAT, Frame.THAT, after, after + 1, Extent.CLAUSE);
        }
        if (cue.has(Frame.WH) && reading.isWh(after)) {
            return found(Rule.SPEAKER_CUE_WH, Frame.WH, after, after, Extent.CLAUSE);
        }
        if (cue.has(Frame.BARE) && reading.isPhraseStart(after) && reading.opensWithSubject(after, limit)) {
            return found(Rule.SPEAKER_CUE_CLAUSE, Frame.BARE, after, after, Extent.CLAUSE);
        }
        boolean topic = cue.has(Frame.PREPOSITION, reading.tokens.word(after))
                && !cue.has(Frame.WEAK)
                && after + 1 < limit
                && reading.isPhraseStart(after + 1);
        return topic
                ? found(Rule.SPEAKER_CUE_PREPOSITION, Frame.PREPOSITION, after + 1, after + 1, Extent.PHRASE)
                : null;
    }

    private Found found(Rule rule, Frame frame, int cueEnd, int start, Extent extent) {
        return new Found(rule, frame, cueEnd).content(start, contentEnd.of(start, -1, extent));
    }

    /** The verb whose subject holds what the predicate tells: behind it where it opens the sentence or stands in commas, else before it. */
    private int main(int token, Found found, int from, int limit) {
        int start = found.content.get(0)[0];
        boolean opens = reading.overAdverbs(token - 1) < from;
        int subject = opens ? -1 : reading.clauses.nounPhraseAt(reading.overAdverbs(token - 1) - 1);
        for (int i = start; i < Math.min(limit, start + REACH); i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group < 0
                    || reading.group(group).start() != i
                    || !reading.group(group).isFinite()) {
                continue;
            }
            int first = reading.clauses.subjectStart(group);
            boolean behind = opens
                    ? first > start && reading.is(first - 1, Tag.COMMA)
                    : subject >= 0
                            && first >= from
                            && first
                                    <= reading.clauses
                                            .nounPhrases()
                                            .get(subject)
                                            .start()
                            && reading.is(i - 1, Tag.COMMA);
            if (behind) {
                return group;
            }
        }
        return opens ? -1 : before(token, from);
    }

    /** The last verb before a token that has a subject of its own and is of no relative clause; -1 for none. */
    private int before(int token, int from) {
        int last = -1;
        for (int i = Math.max(from, token - REACH); i < token; i++) {
            int group = reading.clauses.verbGroupAt(i);
            boolean main = group >= 0
                    && reading.group(group).isFinite()
                    && reading.clauses.subject(group) >= 0
                    && reading.sentences.quotationOf(i) == reading.sentences.quotationOf(token)
                    && !reading.clauses.isRelative(group)
                    && !reading.is(reading.clauses.subjectStart(group) - 1, Tag.WP)
                    && !reading.sources.isThing(reading.clauses.subject(group));
            last = main ? group : last;
        }
        return last;
    }

    /** Where content ends before the verb or its subject that stands behind it. */
    private int end(int main, int start, int limit) {
        int first = reading.clauses.subjectStart(main);
        int verb = reading.group(main).start();
        return first > start ? first : verb > start ? verb : limit;
    }

    private boolean isNegated(int token) {
        return reading.is(token, FunctionWord.NOT) || reading.is(token, FunctionWord.NEVER);
    }
}
