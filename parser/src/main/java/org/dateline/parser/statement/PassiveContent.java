package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.statement.ContentEnd.Extent;

/** What somebody is told, asked or said to do, behind a verb in the passive. */
final class PassiveContent {
    private final Reading reading;
    private final ContentEnd contentEnd;

    PassiveContent(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
    }

    /** A statement of a passive verb by an agent in {@code [agent, agentEnd)}, -1 for none, its content still to come. */
    Draft draft(int group, int agent, int agentEnd) {
        Cue cue = reading.cue(group);
        VerbGroup verbs = reading.group(group);
        List<Party> speakers = agent < 0 ? List.of() : reading.sources.parties(agent, agentEnd);
        Draft draft = new Draft(Rule.PASSIVE, cue.lemma(), cue.act())
                .cue(reading.cues.start(group), reading.cueEnd(group))
                .speakers(speakers)
                .negated(verbs.negated());
        draft.from = verbs.start();
        return draft;
    }

    /** What somebody was told or asked, or what is said of him: a clause, question, infinitive or topic. */
    boolean told(Draft draft, int group, int next, int limit) {
        Cue cue = reading.cue(group);
        int place = reading.skipAdverbials(next, limit);
        if (place < limit
                && reading.is(place, FunctionWord.THAT)
                && !isRelative(place, limit)
                && (cue.has(Frame.THAT) || cue.has(Frame.ADDR_THAT))) {
            return clause(draft, group, place + 1, cue.has(Frame.ADDR_THAT));
        }
        boolean wh = place < limit && reading.isWh(place) && (cue.has(Frame.ADDR_WH) || cue.has(Frame.WH));
        if (wh) {
            return clause(draft, group, place, cue.has(Frame.ADDR_WH));
        }
        if (next >= limit) {
            return false;
        }
        if (place < limit && cue.has(Frame.THAT) && isOfNobody(group) && isBare(place, limit)) {
            return clause(draft, group, place, false);
        }
        if (cue.has(Frame.ADDR_TO) && reading.infinitiveStart(next, limit) >= 0) {
            draft.act = cue.act(Frame.ADDR_TO);
            draft.content(next, contentEnd.of(next, group, Extent.INFINITIVE));
            return addressee(draft, group);
        }
        int thing = reading.cueEnd(group);
        if (cue.has(Frame.ADDR_OBJ) && reading.isPhraseStart(thing) && !reading.isTime(thing)) {
            boolean alone = draft.speakers.isEmpty();
            draft.content(thing, alone ? contentEnd.of(thing, group, Extent.PHRASE) : reading.phraseEnd(thing, limit));
            return addressee(draft, group);
        }
        int preposition = overPlace(cue, reading.skipTimes(next, limit), limit);
        boolean topic = preposition + 1 < limit && cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(preposition));
        if (topic) {
            draft.content(preposition + 1, contentEnd.of(preposition + 1, group, Extent.PHRASE));
        }
        return topic && addressee(draft, group);
    }

    /** "| it | is believed she left" */
    private boolean isOfNobody(int group) {
        int subject = reading.clauses.subjectStart(group);
        return subject >= 0 && reading.is(subject, FunctionWord.IT);
    }

    private boolean isBare(int place, int limit) {
        return reading.isPhraseStart(place) && reading.opensWithSubject(place, limit);
    }

    /** "was told of the plan | that failed" */
    private boolean isRelative(int that, int limit) {
        int group = that + 1 < limit ? reading.clauses.verbGroupAt(that + 1) : -1;
        return group >= 0 && reading.group(group).isFinite() && reading.clauses.nounPhraseAt(that - 1) >= 0;
    }

    /** "asked | at a briefing on Monday | about the plan": over where it was, before the preposition of the cue. */
    private int overPlace(Cue cue, int token, int limit) {
        boolean place = token + 1 < limit
                && (reading.is(token, FunctionWord.AT)
                        || reading.is(token, FunctionWord.IN)
                        || reading.is(token, FunctionWord.DURING))
                && !cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(token))
                && reading.isPhraseStart(token + 1);
        int behind = place ? reading.skipTimes(reading.phraseAt(token + 1).end(), limit) : token;
        return behind + 1 < limit && cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(behind)) ? behind : token;
    }

    private boolean clause(Draft draft, int group, int start, boolean addressed) {
        draft.content(start, contentEnd.of(start, group));
        return !addressed || addressee(draft, group);
    }

    private boolean addressee(Draft draft, int group) {
        int from = reading.clauses.subjectStart(group);
        if (from >= 0) {
            draft.addressees(reading.sources.parties(from, reading.clauses.subjectEnd(group)));
        }
        return true;
    }

    /** Whether "as" opens here what somebody or something is held to be. */
    boolean opensPredicate(int as, int limit) {
        return as + 1 < limit
                && reading.is(as, FunctionWord.AS)
                && (reading.marks.isOpening(as + 1) || !reading.isBreak(as + 1, limit));
    }
}
