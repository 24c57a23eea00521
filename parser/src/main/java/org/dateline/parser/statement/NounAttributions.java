package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.model.StatementAct;
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

/** Statements whose cue is a noun: "his claim that A", "a warning from B that A", "the ministry's call for A". */
final class NounAttributions {
    /** How many tokens an aside behind a noun takes at most. */
    private static final int LONGEST_ASIDE = 15;

    private final Reading reading;
    private final ContentEnd contentEnd;
    private final NounSources sources;
    private final NounClauses clauses;
    private final NounTopics topics;

    NounAttributions(Reading reading) {
        this.reading = reading;
        this.contentEnd = new ContentEnd(reading);
        this.sources = new NounSources(reading);
        this.clauses = new NounClauses(reading);
        this.topics = new NounTopics(reading, contentEnd, sources, clauses);
    }

    void find() {
        for (NounPhrase phrase : reading.clauses.nounPhrases()) {
            Cue cue = phrase.head() == phrase.end() - 1 ? reading.cueNoun(phrase.head()) : null;
            if (cue != null && !reading.drafts.isCue(phrase.head())) {
                find(phrase, cue);
            } else if (cue == null && phrase.start() > 0) {
                holder(phrase);
            }
        }
    }

    private void find(NounPhrase phrase, Cue cue) {
        int limit = reading.sentenceEnd(phrase.head());
        int next = phrase.end();
        Draft given = isGiven(phrase, cue, limit)
                ? drawn(
                        phrase,
                        cue,
                        reading.sources.parties(
                                next + 1, reading.phraseAt(next + 1).end()))
                : null;
        if (given != null) {
            reading.drafts.add(given);
            return;
        }
        List<Party> speakers = sources.possessor(phrase);
        if (sources.isOpenedBy(next, cue)
                && next + 1 < limit
                && reading.isPhraseStart(next + 1)
                && reading.timeEnd(next + 1) == 0) {
            int end = reading.phraseAt(next + 1).end();
            speakers = reading.sources.parties(next + 1, end);
            next = overAside(end, limit);
        }
        if (speakers.isEmpty()) {
            speakers = sources.lender(phrase);
        }
        if (speakers.isEmpty()) {
            speakers = sources.doer(phrase, cue);
        }
        next = speakers.isEmpty() ? next : behindBe(next, limit);
        Draft draft = next < limit ? told(phrase, cue, speakers, next, limit) : null;
        draft = draft == null ? drawn(phrase, cue, speakers) : draft;
        if (draft != null) {
            reading.drafts.add(isNone(phrase, cue) ? draft.negated(true) : draft);
        }
    }

    /** "made no promise that"; "no doubt that", "no question that" tell what is held to be so. */
    private boolean isNone(NounPhrase phrase, Cue cue) {
        return reading.is(phrase.start(), FunctionWord.NO)
                && cue.act() != StatementAct.BELIEVE
                && cue.act() != StatementAct.ASK;
    }

    /** "Moss is a critic of the plan", "Moss, a critic of it, left", "Moss is no fan of it": what she is said to be tells what she thinks. */
    private void holder(NounPhrase phrase) {
        int before = phrase.start() - 1;
        int group = reading.clauses.verbGroupAt(before);
        boolean told = group >= 0 && isBe(group);
        boolean apposed = reading.is(before, Tag.COMMA) && isNamed(before - 1);
        Cue cue = told || apposed ? reading.holder(phrase.head()) : null;
        List<Party> speakers =
                cue == null ? List.of() : told ? reading.sources.subject(group) : reading.cast.partiesAt(before - 1);
        Draft draft = speakers.isEmpty()
                ? null
                : topics.find(phrase, cue, speakers, phrase.end(), reading.sentenceEnd(phrase.head()));
        if (draft != null) {
            boolean negated = told && reading.group(group).negated() || reading.is(phrase.start(), FunctionWord.NO);
            reading.drafts.add(draft.negated(negated));
        }
    }

    private boolean isNamed(int token) {
        List<Party> parties = reading.is(token, Tag.NNP) ? reading.cast.partiesAt(token) : List.of();
        return parties.size() == 1 && reading.sources.is(parties.get(0), ActorKind.PERSON);
    }

    private boolean isBe(int group) {
        int verb = reading.group(group).verb();
        return reading.group(group).isFinite()
                && (reading.lexicon.is(reading.tokens.word(verb), WordFlag.BE) || reading.is(verb, FunctionWord._S));
    }

    /** "a warning from Moss, the mayor, | that": over the words that tell who the source is, where the clause comes behind them. */
    private int overAside(int end, int limit) {
        int after = reading.appositions.endAfter(end, limit);
        after = after > end && reading.is(after, Tag.COMMA) ? after + 1 : after;
        return after < limit && reading.is(after, FunctionWord.THAT) ? after : end;
    }

    /** Behind the verb that puts what is said on a level with its noun: "her view is | that". */
    private int behindBe(int next, int limit) {
        int verb = overParticiple(next, limit);
        int group = verb < limit ? reading.clauses.verbGroupAt(verb) : -1;
        if (group < 0
                || !reading.group(group).isFinite()
                || !reading.lexicon.is(reading.tokens.word(reading.group(group).verb()), WordFlag.BE)) {
            return next;
        }
        int end = reading.group(group).end();
        return reading.is(end, FunctionWord.THAT) ? end : next;
    }

    /** "Her view, | put to the court on Monday, | is that": an aside that a participle or a preposition opens. */
    private int overParticiple(int comma, int limit) {
        boolean aside = reading.is(comma, Tag.COMMA)
                && (reading.is(comma + 1, Tag.VBN) || reading.is(comma + 1, Tag.VBD) || reading.is(comma + 1, Tag.IN));
        int i = comma + 1;
        while (aside && i < Math.min(limit, comma + LONGEST_ASIDE)) {
            if (reading.is(i, Tag.COMMA)) {
                return i + 1;
            }
            i++;
        }
        return comma;
    }

    private @Nullable Draft told(NounPhrase phrase, Cue cue, List<Party> speakers, int next, int limit) {
        int that = cue.has(Frame.THAT) ? overAdverbials(cue, next, limit) : next;
        boolean owned = next > phrase.end() || !sources.possessor(phrase).isEmpty();
        if (cue.has(Frame.THAT) && reading.is(that, FunctionWord.THAT) && clauses.isWhole(that + 1, limit, owned)) {
            int from = that + 1;
            return reading.drafts.isContentStart(from)
                    ? null
                    : draft(Rule.NOUN_THAT, phrase, cue, Frame.THAT, sayer(phrase, speakers))
                            .content(
                                    from, contentEnd.trimmed(from, clauses.end(phrase, from, contentEnd.of(from, -1))));
        }
        Draft came = cue.has(Frame.QUOTE) ? behindQuotation(phrase, cue, speakers) : null;
        if (came != null || reading.drafts.isContentStart(next)) {
            return came;
        }
        int mark = cue.has(Frame.QUOTE) && !speakers.isEmpty() ? quotation(next, limit) : limit;
        if (mark < limit) {
            return draft(Rule.NOUN_QUOTE, phrase, cue, Frame.QUOTE, speakers)
                    .content(mark, reading.marks.wholeEnd(reading.marks.quotationAt(mark)));
        }
        boolean to = cue.has(Frame.TO) && reading.infinitiveStart(next, limit) >= 0 && isSpoken(cue.act(Frame.TO));
        if (to && !speakers.isEmpty()) {
            int end = contentEnd.of(next, -1, Extent.INFINITIVE);
            return draft(Rule.NOUN_THAT, phrase, cue, Frame.TO, speakers)
                    .content(next, clauses.end(phrase, next + 1, end));
        }
        return topics.find(phrase, cue, speakers, next, limit);
    }

    /** "'No,' | came the reply from Moss": the noun stands behind a verb that a quotation stands before. */
    private @Nullable Draft behindQuotation(NounPhrase phrase, Cue cue, List<Party> speakers) {
        int group = reading.clauses.verbGroupAt(phrase.start() - 1);
        int mark = group < 0 ? -1 : reading.group(group).start() - 1;
        if (mark < 0 || !reading.marks.isClosing(mark) || !reading.group(group).isFinite() || reading.isCue(group)) {
            return null;
        }
        int open = reading.marks.wholeStart(reading.marks.quotationAt(mark));
        boolean definite = reading.is(phrase.start(), FunctionWord.THE) || reading.is(phrase.start(), Tag.PRPS);
        return definite && !reading.drafts.isContentStart(open)
                ? draft(Rule.NOUN_QUOTE, phrase, cue, Frame.QUOTE, speakers).content(open, mark + 1)
                : null;
    }

    /** The mark behind a colon or a form of "be": "her answer: | 'No.'", "his advice to them was simple: | 'Run.'"; the limit for none. */
    private int quotation(int from, int limit) {
        int i = from;
        while (i + 1 < limit && (reading.is(i, Tag.IN) || reading.is(i, Tag.TO)) && reading.isPhraseStart(i + 1)) {
            i = reading.phraseAt(i + 1).end();
        }
        int group = i < limit ? reading.clauses.verbGroupAt(i) : -1;
        boolean being = group >= 0 && isBe(group);
        i = being ? reading.group(group).end() : i;
        while (being && i < limit && (reading.is(i, Tag.RB) || reading.is(i, Tag.JJ))) {
            i++;
        }
        boolean colon = i < limit && reading.is(i, FunctionWord.COLON);
        int mark = colon ? i + 1 : i;
        return (colon || being) && mark < limit && reading.marks.isOpening(mark) ? mark : limit;
    }

    private List<Party> sayer(NounPhrase phrase, List<Party> speakers) {
        List<Party> said = speakers.isEmpty() ? sources.modifier(phrase) : speakers;
        return said.isEmpty() ? sources.subjectOf(phrase) : said;
    }

    /** "her claim | on Monday | that", "his claim | in an interview | that": over what tells of the saying. */
    private int overAdverbials(Cue cue, int next, int limit) {
        int place = reading.skipTimes(next, limit);
        boolean phrase = place < limit
                && (reading.is(place, FunctionWord.IN)
                        || reading.is(place, FunctionWord.AT)
                        || reading.is(place, FunctionWord.DURING))
                && !cue.has(Frame.PREPOSITION, reading.tokens.word(place))
                && !Adverbials.isThoughtOf(reading, place + 1);
        return phrase ? reading.skipAdverbials(place, limit) : clauses.overAside(place, limit);
    }

    /** "The plan | drew criticism from farmers": who is blamed or praised is the subject of the verb whose object the noun is. */
    private @Nullable Draft drawn(NounPhrase phrase, Cue cue, List<Party> speakers) {
        boolean judged = cue.act() == StatementAct.CRITICIZE || cue.act() == StatementAct.PRAISE;
        int group = judged ? reading.clauses.verbGroupAt(phrase.start() - 1) : -1;
        boolean drawn = group >= 0
                && !speakers.isEmpty()
                && (reading.is(phrase.end(), FunctionWord.FROM) || reading.is(phrase.end(), FunctionWord.OF))
                && reading.group(group).isFinite()
                && !reading.group(group).passive()
                && !reading.isCue(group)
                && (reading.group(group).tense() == Tense.PAST
                        || reading.group(group).tense() == Tense.PRESENT)
                && reading.clauses.subject(group) >= 0;
        return drawn
                ? draft(Rule.NOUN_TOPIC, phrase, cue, Frame.PREPOSITION, speakers)
                        .negated(reading.group(group).negated())
                        .content(reading.clauses.subjectStart(group), reading.clauses.subjectEnd(group))
                : null;
    }

    /** "Moss has the support of farmers": with its article, the noun is of those who give it. */
    private boolean isGiven(NounPhrase phrase, Cue cue, int limit) {
        int of = phrase.end();
        int group = cue.act() == StatementAct.PRAISE && reading.is(phrase.start(), FunctionWord.THE)
                ? reading.clauses.verbGroupAt(phrase.start() - 1)
                : -1;
        return group >= 0
                && reading.lexicon.is(reading.tokens.word(reading.group(group).verb()), WordFlag.HAVE)
                && of + 1 < limit
                && reading.is(of, FunctionWord.OF)
                && reading.isPhraseStart(of + 1);
    }

    private static Draft draft(Rule rule, NounPhrase phrase, Cue cue, Frame frame, List<Party> speakers) {
        return new Draft(rule, cue.lemma(), cue.act(frame))
                .cue(phrase.head(), phrase.head() + 1)
                .speakers(speakers);
    }

    /** Acts that are done by words; an intention or a refusal may be told without any. */
    private static boolean isSpoken(StatementAct act) {
        return act == StatementAct.PROMISE
                || act == StatementAct.APPEAL
                || act == StatementAct.DEMAND
                || act == StatementAct.PROPOSE
                || act == StatementAct.THREATEN
                || act == StatementAct.ASK;
    }
}
