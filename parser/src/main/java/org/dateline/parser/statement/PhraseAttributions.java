package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.model.StatementAct;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.CuePhrase;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Statements by a fixed phrase with its source behind it: "According to A, B." "B, according to A." */
final class PhraseAttributions {
    /** How many words before the phrase of a source are looked through. */
    private static final int MODIFIERS = 5;

    private final Reading reading;
    private final PhraseContent content;
    private final SourcePhrases phrases;
    private final Citations citations;
    private CuePhrase phrase;
    private int phraseEnd;

    PhraseAttributions(Reading reading) {
        this.reading = reading;
        this.content = new PhraseContent(reading);
        this.phrases = new SourcePhrases(reading, content);
        this.citations = new Citations(reading);
        this.phrase = reading.lexicon.cuePhrase(0);
    }

    void find() {
        citations.begin();
        int size = reading.tokens.size();
        for (int i = 0; i < size; i++) {
            if (match(i) && phrase.kind() == CuePhrase.Kind.SOURCE_AFTER && phraseEnd < reading.sentenceEnd(i)) {
                find(i);
            } else if (phrases.opensAt(i)) {
                phrases.find(i);
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
        int source = overModifiers(phraseEnd, limit);
        if (!reading.isPhraseStart(source)) {
            return;
        }
        int head = sourceStart(source, limit);
        int end = reading.phraseEnd(head, limit);
        boolean participle = isParticiple(cue);
        if (participle && reading.is(cue - 1, Tag.IN)) {
            // "is fond of quoting Moss"
            return;
        }
        List<Party> parties = participle ? reading.cast.parties(head, end) : reading.sources.parties(head, end);
        if (parties.isEmpty() || participle && tellsMore(end) || isMeasured(cue, head) || isWithinTold(cue)) {
            return;
        }
        int described = described(parties, cue, end, limit);
        int after = content.overSource(described, limit);
        if (!cites(cue, head, after, Sources.reaching(parties, described))) {
            int cueEnd = head == source ? phraseEnd : head;
            add(cue, cueEnd, after, Sources.reaching(from(parties, head, source), described));
        }
    }

    /** "said they came | at the request of the mayor": what was asked for is not what is told before. */
    private boolean isWithinTold(int cue) {
        boolean asked = phrase.act() == StatementAct.ASK || phrase.act() == StatementAct.DEMAND;
        return asked && reading.drafts.isAnchored(reading.sentenceStart(cue), cue);
    }

    /** "sorted the apples according to | their size": by what it is done, and nobody who says so. */
    private boolean isMeasured(int cue, int source) {
        int head = reading.phraseAt(source).head();
        return reading.is(cue, FunctionWord.ACCORDING)
                && !reading.tokens.isCapital(head)
                && reading.is(head, WordFlag.MEASURE);
    }

    /** Over what a source opens with that is no part of its phrase: "according to | a recently leaked | memo". */
    private int overModifiers(int from, int limit) {
        int i = from;
        while (i < limit && i < from + MODIFIERS && !reading.isPhraseStart(i) && isModifier(i)) {
            i += isPolling(i, limit) ? 2 : 1;
        }
        return i;
    }

    /** "according to | polling by | the union": what somebody does who is the source. */
    private boolean isPolling(int token, int limit) {
        return reading.is(token, Tag.VBG)
                && (reading.is(token + 1, FunctionWord.BY) || reading.is(token + 1, FunctionWord.FROM))
                && token + 2 < limit
                && reading.isPhraseStart(token + 2);
    }

    private boolean isModifier(int token) {
        return switch (reading.tokens.tag(token)) {
            case DT, RB, HYPH, VBN, VBG, JJ, CC -> true;
            default -> false;
        };
    }

    /** A single party with the words that open its phrase. */
    private List<Party> from(List<Party> parties, int head, int source) {
        boolean opened = head == source && source > phraseEnd && parties.size() == 1;
        return opened
                ? List.of(new Party(
                        parties.get(0).actor(), phraseEnd, parties.get(0).end()))
                : parties;
    }

    private void add(int cue, int source, int after, List<Party> speakers) {
        Draft draft = new Draft(Rule.ACCORDING_TO, phrase.phrase(), phrase.act())
                .cue(cue, source)
                .speakers(speakers);
        draft.to = after;
        content.add(draft, cue, after, reading.sentenceEnd(cue));
        if (!draft.content.isEmpty()) {
            goOn(draft);
            reading.drafts.add(draft);
        }
    }

    /** "According to Moss, the dam was full, | adding that it leaked": what is told besides is his where no person does anything before it. */
    private void goOn(Draft draft) {
        int comma = draft.contentEnd();
        boolean opens = draft.anchor() == reading.sentenceStart(draft.anchor())
                && reading.is(comma, Tag.COMMA)
                && reading.is(comma + 1, Tag.VBG);
        Draft told = opens ? reading.drafts.anchoredAt(comma + 1, reading.sentenceEnd(comma)) : null;
        if (told != null && isOfNobody(told.speakers)) {
            told.speakers = draft.speakers;
        }
    }

    /** Whether things or bodies are said to speak, if anybody is. */
    private boolean isOfNobody(List<Party> speakers) {
        return speakers.stream().allMatch(party -> {
            int phrase = reading.clauses.nounPhraseAt(party.start());
            return reading.sources.is(party, ActorKind.ORGANIZATION)
                    || reading.sources.is(party, ActorKind.COUNTRY)
                    || phrase >= 0 && (reading.sources.isThing(phrase) || reading.sources.isBody(phrase));
        });
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
        Cue noun = reading.cueNoun(reading.phraseAt(source).head());
        boolean document = noun != null && (noun.has(Frame.EVIDENCE) || noun.act() == StatementAct.SAY);
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

    /** "according to Moss, | who runs the mill": a pronoun with a verb that tells more of the source. */
    private boolean isRelative(int token) {
        return reading.is(token, FunctionWord.WHO)
                || reading.is(token, FunctionWord.WHOSE)
                || reading.is(token, FunctionWord.WHICH);
    }

    /** Over the words that tell who the source is; before the content only where they are known to, as a list may begin there. */
    private int described(List<Party> parties, int cue, int end, int limit) {
        int after = reading.appositions.endAfter(end, limit);
        if (after == end || cue > reading.sentenceStart(cue) + 1) {
            return after;
        }
        if (isRelative(end) || reading.is(end, Tag.COMMA) && isRelative(end + 1)) {
            return reading.is(after, Tag.COMMA) && !reading.is(after + 1, Tag.CC) && reading.hasFinite(after, limit)
                    ? after
                    : end;
        }
        boolean same = reading.isPhraseStart(end + 1)
                && reading.cast.parties(reading.clauses.nounPhraseAt(end + 1)).stream()
                        .anyMatch(party -> party.actor().equals(parties.get(0).actor()));
        return same && reading.is(after, Tag.COMMA) ? after : end;
    }
}
