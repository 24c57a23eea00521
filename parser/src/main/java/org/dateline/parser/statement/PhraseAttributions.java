package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.CuePhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Statements by a fixed phrase with its source behind it: "According to A, B." "B, according to A." */
final class PhraseAttributions {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final NextAttribution nextAttribution;
    private final Citations citations;
    private CuePhrase phrase;
    private int phraseEnd;

    PhraseAttributions(Reading reading) {
        this.reading = reading;
        this.contentEnd = new ContentEnd(reading);
        this.nextAttribution = new NextAttribution(reading);
        this.citations = new Citations(reading);
        this.phrase = reading.lexicon.cuePhrase(0);
    }

    void find() {
        citations.begin();
        int size = reading.tokens.size();
        for (int i = 0; i < size; i++) {
            if (match(i) && phrase.kind() == CuePhrase.Kind.SOURCE_AFTER && phraseEnd < reading.sentenceEnd(i)) {
                find(i);
            }
        }
    }

    /** The longest phrase with a cue that begins at a token. */
    private boolean match(int from) {
        PhraseTable table = reading.lexicon.cuePhrases();
        int state = table.next(PhraseTable.ROOT, reading.tokens.word(from));
        int limit = state == 0 ? from : reading.sentenceEnd(from);
        boolean found = false;
        for (int i = from + 1; state != 0 && i <= limit; i++) {
            int value = table.value(state);
            if (value != 0) {
                phrase = reading.lexicon.cuePhrase(value);
                phraseEnd = i;
                found = true;
            }
            state = i < limit ? table.next(state, reading.tokens.word(i)) : 0;
        }
        return found;
    }

    private void find(int cue) {
        int limit = reading.sentenceEnd(cue);
        int source = reading.skipAdverbials(phraseEnd, phraseEnd);
        if (!reading.isPhraseStart(source)) {
            return;
        }
        int head = sourceStart(source, limit);
        int end = reading.phraseEnd(head, limit);
        boolean participle = isParticiple(cue);
        List<Party> parties = participle ? reading.cast.parties(head, end) : reading.sources.parties(head, end);
        if (parties.isEmpty() || participle && tellsMore(end)) {
            return;
        }
        int described = described(parties, cue, end, limit);
        int after = overSource(described, limit);
        if (!cites(cue, head, after, Sources.reaching(parties, described))) {
            add(cue, head, after, Sources.reaching(parties, described));
        }
    }

    private void add(int cue, int source, int after, List<Party> speakers) {
        Draft draft = new Draft(Rule.ACCORDING_TO, phrase.phrase(), phrase.act())
                .cue(cue, source)
                .speakers(speakers);
        draft.to = after;
        content(draft, cue, after, reading.sentenceEnd(cue));
        if (!draft.content.isEmpty()) {
            reading.drafts.add(draft);
        }
    }

    /** Whether a participle adds who is cited, or who quotes, to what the sentence reports already; by itself, one in the passive tells nothing. */
    private boolean cites(int cue, int source, int after, List<Party> parties) {
        if (reading.is(cue, Tag.VBN) || reading.is(cue, Tag.VBD)) {
            boolean quotes = reading.tokens.reads(cue, "quoted") || reading.tokens.reads(cue, "cited");
            if (!quotes && !parties.stream().allMatch(party -> reading.sources.is(party, ActorKind.MEDIA))) {
                return true;
            }
            citations.quoted(cue, source, after, parties);
            return true;
        }
        return isParticiple(cue) && citations.find(cue, source, after, parties);
    }

    private boolean isParticiple(int cue) {
        return reading.is(cue, Tag.VBG) && !reading.is(cue, FunctionWord.ACCORDING);
    }

    /** "quoting Moss as saying" is told by the verb; "citing the many who left" cites nobody who spoke. */
    private boolean tellsMore(int end) {
        return reading.is(end, FunctionWord.AS) || reading.is(end, Tag.WP);
    }

    /** Over a document to who made it: "a report released by A", "a statement from A". */
    private int sourceStart(int source, int limit) {
        int end = reading.phraseAt(source).end();
        boolean document = reading.lexicon
                        .cueNouns()
                        .next(
                                PhraseTable.ROOT,
                                reading.tokens.word(reading.phraseAt(source).head()))
                != 0;
        if (!document || end >= limit) {
            return source;
        }
        int i = end;
        if (reading.is(i, Tag.VBN)) {
            i++;
        }
        boolean by = reading.is(i, FunctionWord.BY) || reading.is(i, FunctionWord.FROM);
        return by && i + 1 < limit && reading.isPhraseStart(i + 1) && reading.timeEnd(i + 1) == 0 ? i + 1 : source;
    }

    /** Over the words that tell who the source is; before the content only where they are known to, as a list may begin there. */
    private int described(List<Party> parties, int cue, int end, int limit) {
        int after = reading.appositions.endAfter(end, limit);
        if (after == end || cue > reading.sentenceStart(cue) + 1) {
            return after;
        }
        boolean same = reading.isPhraseStart(end + 1)
                && reading.cast.parties(reading.clauses.nounPhraseAt(end + 1)).stream()
                        .anyMatch(party -> party.actor().equals(parties.get(0).actor()));
        return same && reading.is(after, Tag.COMMA) ? after : end;
    }

    /** Over what belongs to the source: appositions, participles, times. */
    private int overSource(int end, int limit) {
        int i = reading.skipAdverbials(end, limit);
        int group = i < limit ? reading.clauses.verbGroupAt(i) : -1;
        if (group >= 0 && (!reading.group(group).isFinite() || isReduced(group, limit))) {
            while (i < limit && !reading.is(i, Tag.COMMA) && !reading.is(i, Tag.STOP)) {
                i++;
            }
        }
        return i;
    }

    /** A past tense that tells more of the source, since the content has a verb of its own behind a comma: "a poll published on Sunday, ...". */
    private boolean isReduced(int group, int limit) {
        int next = group + 1;
        boolean own = next < reading.clauses.verbGroups().size()
                && reading.group(next).start() < limit
                && reading.group(next).isFinite();
        int i = reading.group(group).end();
        if (!own || !(reading.is(i, Tag.IN) || reading.is(i, Tag.RB))) {
            return false;
        }
        while (i < reading.group(next).start() && !reading.is(i, Tag.COMMA)) {
            i++;
        }
        return i < reading.group(next).start();
    }

    private void content(Draft draft, int cue, int after, int limit) {
        int from = reading.sentenceStart(cue);
        int start = leftStart(from, cue);
        boolean left = !opensClause(cue)
                && (reading.hasFinite(start, cue)
                        || cue - start > 6
                        || start < cue && reading.marks.quotationAt(cue - 1) != null
                        || start < cue && interrupts(after, limit));
        boolean comma = after < limit && reading.is(after, Tag.COMMA);
        if (left) {
            int end = contentEnd.trimmed(start, cue);
            draft.content(quotedFrom(start, end), Math.max(end, start));
            boolean resumes = comma
                    && after + 1 < limit
                    && !nextAttribution.isParenthesis(after + 1, limit)
                    && !reading.is(after + 1, Tag.WP);
            if (resumes && (reading.clauses.verbGroupAt(after + 1) >= 0 || !reading.hasFinite(start, cue))) {
                draft.content(after + 1, contentEnd.of(after + 1, -1));
            }
        } else if (comma || after < limit && !reading.is(after, Tag.STOP)) {
            int begin = comma ? after + 1 : after;
            if (begin < limit) {
                draft.content(begin, contentEnd.of(begin, -1));
            }
        }
    }

    /** "boats which, according to Moss, sank", "he left, and in the words of Moss, A": right behind what opens the clause that is said. */
    private boolean opensClause(int cue) {
        int before = reading.is(cue - 1, Tag.COMMA) ? cue - 2 : cue - 1;
        return reading.is(before, Tag.CC)
                || before < cue - 1 && (reading.is(before, Tag.WP) || reading.is(before, FunctionWord.THAT));
    }

    /** Whether the verb comes next whose subject stands before the phrase: "The toll, according to Moss, | will rise". */
    private boolean interrupts(int comma, int limit) {
        int group = reading.is(comma, Tag.COMMA) && comma + 1 < limit ? reading.clauses.verbGroupAt(comma + 1) : -1;
        return group >= 0 && reading.group(group).isFinite();
    }

    /** A quotation of several sentences that ends right before the phrase begins where it opens. */
    private int quotedFrom(int start, int end) {
        return end > 0 && reading.marks.isClosing(end - 1)
                ? Math.min(start, reading.marks.quotationAt(end - 1).open())
                : start;
    }

    private int leftStart(int from, int cue) {
        return from < cue && reading.is(from, Tag.CC) ? from + 1 : from;
    }
}
