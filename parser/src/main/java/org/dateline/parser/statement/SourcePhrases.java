package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.CuePhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Statements by a prepositional phrase that holds its source: "in her view, A", as "in the view of B" has it; "in a new poll, A". */
final class SourcePhrases {
    private final Reading reading;
    private final PhraseContent content;
    private final NounSources sources;

    SourcePhrases(Reading reading, PhraseContent content) {
        this.reading = reading;
        this.content = content;
        this.sources = new NounSources(reading);
    }

    /** Whether a preposition stands here with a phrase behind it. */
    boolean opensAt(int token) {
        return (reading.is(token, Tag.IN) || reading.is(token, Tag.TO)) && reading.isPhraseStart(token + 1);
    }

    void find(int preposition) {
        NounPhrase phrase = reading.phraseAt(preposition + 1);
        int limit = reading.sentenceEnd(preposition);
        CuePhrase same =
                phrase.start() < phrase.head() && isApart(preposition) ? withOf(preposition, phrase.head()) : null;
        boolean whole = phrase.end() >= limit || !reading.is(phrase.end(), FunctionWord.OF);
        List<Party> speakers = same == null || !whole ? List.of() : sources.possessor(phrase);
        if (!speakers.isEmpty()) {
            add(same, preposition, phrase, speakers, limit);
        } else if (reading.is(preposition, FunctionWord.IN)) {
            document(preposition, phrase, limit);
        }
    }

    /** Whether a phrase stands by itself: "A, | in his view", "which | in his view is A"; not "the money in his account". */
    private boolean isApart(int preposition) {
        int before = preposition - 1;
        return before < reading.sentenceStart(preposition)
                || reading.is(before, Tag.COMMA)
                || reading.is(before, Tag.COLON)
                || reading.is(before, Tag.BRACKET)
                || reading.is(before, Tag.QUOTE)
                || reading.is(before, Tag.CC)
                || reading.is(before, Tag.WP)
                || reading.is(before, FunctionWord.THAT);
    }

    /** "In a poll of voters, A", "A, in the survey": where it opens the sentence before a comma, or closes it and nobody else speaks. */
    private void document(int preposition, NounPhrase phrase, int limit) {
        CuePhrase known = inThese(preposition, phrase);
        CuePhrase same = known == null ? inThe(preposition, phrase.head()) : known;
        if (same == null) {
            return;
        }
        int from = reading.sentenceStart(preposition);
        from = reading.is(from, Tag.CC) ? from + 1 : from;
        int end = reading.phraseEnd(phrase.start(), limit);
        int after = content.overSource(end, limit);
        boolean opens = preposition == from && reading.is(after, Tag.COMMA) && reading.hasFinite(after, limit);
        boolean closes = preposition > from
                && (reading.is(phrase.head(), Tag.NN) || known != null && !reading.is(phrase.end(), Tag.CC))
                && reading.isBreak(after, limit)
                && reading.hasFinite(from, preposition)
                && !isOfAnother(preposition)
                && !reading.drafts.isAnchored(from, limit);
        if (opens && !reading.drafts.isAnchored(from, after) || closes) {
            Draft draft = new Draft(Rule.ACCORDING_TO, same.phrase(), same.act())
                    .cue(preposition, preposition + 1)
                    .speakers(reading.sources.parties(phrase.start(), end));
            draft.to = after;
            content.add(draft, preposition, after, limit);
            if (!draft.content.isEmpty() && !draft.speakers.isEmpty()) {
                reading.drafts.add(draft);
            }
        }
    }

    /** "down from the ten forecast by traders | in a poll", "half of those asked | in it": a participle right before it has the document, and the sentence does not. */
    private boolean isOfAnother(int preposition) {
        for (int i = preposition - 1; i > preposition - 6 && i > 0 && !reading.is(i, Tag.COMMA); i--) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0) {
                return reading.group(group).form() == Form.PARTICIPLE
                        && !reading.group(group).isFinite()
                        && reading.clauses.nounPhraseAt(reading.group(group).start() - 1) >= 0;
            }
        }
        return false;
    }

    private void add(CuePhrase same, int preposition, NounPhrase phrase, List<Party> speakers, int limit) {
        Draft draft = new Draft(Rule.ACCORDING_TO, reading.tokens.words(phrase.head(), phrase.end()), same.act())
                .cue(phrase.head(), phrase.end())
                .speakers(speakers);
        draft.from = preposition;
        content.add(draft, preposition, phrase.end(), limit);
        if (!draft.content.isEmpty()) {
            reading.drafts.add(draft);
        }
    }

    /** The phrase that has its source behind "of": for "in her view" that is "in the view of". */
    private @Nullable CuePhrase withOf(int preposition, int noun) {
        PhraseTable table = reading.lexicon.cuePhrases();
        int state =
                next(table, next(table, PhraseTable.ROOT, reading.tokens.word(preposition)), FunctionWord.THE.number());
        int value = table.value(next(table, next(table, state, reading.tokens.word(noun)), FunctionWord.OF.number()));
        return of(value, CuePhrase.Kind.SOURCE_AFTER);
    }

    /** The phrase that names a document of this kind: for "in a new poll" that is "in the poll". */
    private @Nullable CuePhrase inThe(int preposition, int noun) {
        PhraseTable table = reading.lexicon.cuePhrases();
        int state =
                next(table, next(table, PhraseTable.ROOT, reading.tokens.word(preposition)), FunctionWord.THE.number());
        return of(table.value(next(table, state, reading.tokens.word(noun))), CuePhrase.Kind.DOCUMENT);
    }

    /** The phrase of just these words, which makes documents of what may be a vote: "in recent polls", but not "in the polls". */
    private @Nullable CuePhrase inThese(int preposition, NounPhrase phrase) {
        if (reading.is(preposition + 1, FunctionWord.THE) && phrase.head() == preposition + 2) {
            return null;
        }
        PhraseTable table = reading.lexicon.cuePhrases();
        int state = PhraseTable.ROOT;
        for (int i = preposition; i <= phrase.head(); i++) {
            state = table.next(state, reading.tokens.word(i));
            if (state == 0) {
                return null;
            }
        }
        return of(table.value(state), CuePhrase.Kind.DOCUMENT);
    }

    private static int next(PhraseTable table, int state, int word) {
        return state == 0 ? 0 : table.next(state, word);
    }

    private @Nullable CuePhrase of(int value, CuePhrase.Kind kind) {
        CuePhrase phrase = value == 0 ? null : reading.lexicon.cuePhrase(value);
        return phrase != null && phrase.kind() == kind ? phrase : null;
    }
}
