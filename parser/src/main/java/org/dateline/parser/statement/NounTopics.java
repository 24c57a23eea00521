package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;
import org.jspecify.annotations.Nullable;

/** What a cue noun is about, behind its preposition: "his criticism of A", "a call by B for A", "questions about whether A". */
final class NounTopics {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final NounSources sources;
    private final NounClauses clauses;

    NounTopics(Reading reading, ContentEnd contentEnd, NounSources sources, NounClauses clauses) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.sources = sources;
        this.clauses = clauses;
    }

    /**
     * The statement that a noun makes with its topic, or null.
     *
     * @param speakers whose words they are, as far as stands before the topic
     * @param next the token that would be the preposition
     */
    @Nullable
    Draft find(NounPhrase phrase, Cue cue, List<Party> speakers, int next, int limit) {
        int from = next + 1;
        if (!opens(cue, next, limit) || !tells(phrase, cue, speakers, from)) {
            return null;
        }
        int to = reading.isWh(from) ? contentEnd.of(from, -1) : contentEnd.of(from, -1, Extent.PHRASE);
        int end = clauses.end(phrase, from, to);
        List<Party> said = speakers;
        for (int i = from; said.isEmpty() && i + 1 < end && !reading.is(i, Tag.COMMA); i++) {
            if (sources.isOpenedBy(i, cue) && reading.isPhraseStart(i + 1)) {
                said = reading.cast.parties(i + 1, reading.phraseAt(i + 1).end());
                end = said.isEmpty() ? end : i;
            }
        }
        said = said.isEmpty() && cue.has(Frame.UNNAMED) ? sources.modifier(phrase) : said;
        return said.isEmpty() && !cue.has(Frame.UNNAMED)
                ? null
                : draft(phrase, cue, said, next).content(from, end);
    }

    /** The preposition belongs to the cue, as that of a verb does: "criticism of". */
    private static Draft draft(NounPhrase phrase, Cue cue, List<Party> said, int preposition) {
        Draft draft = new Draft(Rule.NOUN_TOPIC, cue.lemma(), cue.act(Frame.PREPOSITION)).speakers(said);
        int head = phrase.head();
        return preposition == head + 1
                ? draft.cue(head, preposition + 1)
                : draft.cue(head, head + 1).cue(preposition, preposition + 1);
    }

    /** Whether a preposition of the noun stands here with a phrase, a gerund, a quotation or a question behind it. */
    private boolean opens(Cue cue, int preposition, int limit) {
        int from = preposition + 1;
        if (from >= limit || reading.timeEnd(from) > 0) {
            return false;
        }
        if (reading.isWh(from) && cue.has(Frame.WH) && reading.is(preposition, FunctionWord.OF)) {
            return true;
        }
        return cue.has(Frame.PREPOSITION, reading.tokens.word(preposition))
                && !reading.isMedium(preposition, limit)
                && (reading.isPhraseStart(from)
                        || reading.is(from, Tag.VBG)
                        || reading.isWh(from)
                        || reading.marks.isOpening(from));
    }

    private boolean tells(NounPhrase phrase, Cue cue, List<Party> speakers, int topic) {
        return !isViolent(phrase, cue, topic)
                && !isPerformed(phrase)
                && !isKind(phrase, topic)
                && (!cue.has(Frame.WEAK) || !sources.lender(phrase).isEmpty() || isOwn(phrase, cue, speakers));
    }

    /** "it is a question of money": what something is, and not what anybody asks. */
    private boolean isKind(NounPhrase phrase, int topic) {
        int before = reading.overAdverbs(phrase.start() - 1);
        return reading.is(phrase.start(), FunctionWord.A)
                && reading.is(topic - 1, FunctionWord.OF)
                && before > 0
                && reading.lexicon.is(reading.tokens.word(before), WordFlag.BE)
                && reading.is(reading.clauses.subjectStart(reading.clauses.verbGroupAt(before)), FunctionWord.IT);
    }

    /** "launched an attack on the village": words are aimed at a person, unless whose they are tells that they are words. */
    private boolean isViolent(NounPhrase phrase, Cue cue, int topic) {
        return cue.has(Frame.NO_FORCE)
                && sources.possessor(phrase).isEmpty()
                && reading.cast.partiesAt(topic).stream()
                        .noneMatch(party -> reading.sources.is(party, ActorKind.PERSON));
    }

    /** "we have a concern about it", "you may put questions about it": whoever speaks does so by these words. */
    private boolean isPerformed(NounPhrase phrase) {
        int group = reading.clauses.clauseOf(phrase.head());
        int start = group < 0 ? -1 : reading.clauses.subjectStart(group);
        return start >= 0 && reading.group(group).tense() != Tense.PAST && reading.isFirstOrSecondPerson(start);
    }

    /**
     * "her support for the plan": not where the speaker tells of it as well, "affirmed her support for it", nor of a document, nor a
     * country's, which may be no words at all.
     */
    private boolean isOwn(NounPhrase phrase, Cue cue, List<Party> speakers) {
        List<Party> possessor = sources.possessor(phrase);
        return !cue.has(Frame.EVIDENCE)
                && !VerbAttributions.isThought(cue.act())
                && !possessor.isEmpty()
                && !reading.sources.is(possessor.get(0), ActorKind.COUNTRY)
                && !reading.drafts.isTold(phrase.start(), speakers);
    }
}
