package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the content that follows a cue verb, by the frames of the cue, the surest first. */
final class RightContent {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final BareClauses bare;
    private final AddressedContent addressed;
    private final ObjectContent objects;
    private final QuotedContent quoted;
    private final ConjunctionClauses conjunctions;

    RightContent(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.bare = new BareClauses(reading, contentEnd);
        this.addressed = new AddressedContent(reading, contentEnd);
        this.objects = new ObjectContent(reading, contentEnd);
        this.quoted = new QuotedContent(reading, contentEnd);
        this.conjunctions = new ConjunctionClauses(reading, contentEnd);
    }

    @Nullable
    Found find(int group) {
        Cue cue = reading.cue(group);
        int after = reading.cueEnd(group);
        int limit = limit(group);
        if (cue.has(Frame.SELF)) {
            return self(group, cue, limit);
        }
        if (reading.cues.isParted(group)) {
            return new Found(Rule.SPEAKER_CUE_OBJECT, Frame.OBJ, after).content(reading.cues.pause(group), after - 1);
        }
        int addressee = addresseeEnd(cue, after, limit);
        Found found = addressee > after ? afterAddressee(group, cue, after, addressee, limit) : null;
        if (found == null) {
            int place = behindAdverbials(cue, after, limit);
            found = isTerm(place) ? null : clause(group, cue, after, place, limit);
        }
        if (found == null && (!cue.has(Frame.WEAK) || reading.sources.isEvidence(cue, group))) {
            found = objects.find(group, cue, after, limit);
        }
        if (found == null && cue.has(Frame.WEAK) && cue.has(Frame.OBJ_TO)) {
            found = objects.judged(group, after, limit);
        }
        return found == null || found.isEmpty() ? null : found;
    }

    /** Says Moss, a clerk: "A." The quotation behind a source that stands behind its verb and ends at a token; null for none. */
    @Nullable
    Found behindSource(int group, int end) {
        boolean opens = reading.sentenceStart(reading.group(group).verb())
                == reading.group(group).start();
        return opens ? quoted.find(group, reading.cue(group), reading.cueEnd(group), end, limit(group)) : null;
    }

    /** "said | on Monday | A", but "said | by Monday all would be open", "said | tomorrow it will close": a time that is of what is said. */
    private int behindAdverbials(Cue cue, int after, int limit) {
        boolean bound = reading.is(after, FunctionWord.BY)
                || reading.is(after, FunctionWord.FROM)
                || reading.is(after, FunctionWord.UNTIL);
        boolean preposition = bound || reading.is(after, FunctionWord.IN) || reading.is(after, FunctionWord.ON);
        int time = preposition ? after + 1 : after;
        int end = time < limit ? reading.timeEnd(time) : 0;
        boolean clause = end > 0 && (bound || reading.isLater(time)) && cue.has(Frame.BARE) && opensClause(end, limit);
        return clause ? after : reading.skipAdverbials(after, limit);
    }

    private boolean opensClause(int end, int limit) {
        int start = reading.is(end, Tag.COMMA) ? end + 1 : end;
        return start < limit && reading.isPhraseStart(start) && reading.opensWithSubject(start, limit);
    }

    /** Where the sentence ends, or the quotation within it that the cue stands in. */
    private int limit(int group) {
        int verb = reading.group(group).verb();
        int limit = reading.sentenceEnd(verb);
        Quotation around = reading.sentences.isQuoted(verb) ? reading.marks.quotationAt(verb) : null;
        return around == null ? limit : Math.min(limit, around.close());
    }

    private Found self(int group, Cue cue, int limit) {
        int after = reading.group(group).verb() + 1;
        int place = reading.skipTimes(after, limit);
        return new Found(Rule.SPEAKER_CUE_CONTENT, Frame.SELF, after)
                .content(place, contentEnd.of(place, group))
                .adverbials(place);
    }

    /** The token after an addressee right behind the cue, or behind its preposition. */
    private int addresseeEnd(Cue cue, int after, int limit) {
        if (after >= limit) {
            return after;
        }
        if (reading.is(after, FunctionWord.THAT)) {
            return after;
        }
        boolean direct = cue.has(Frame.ADDR_THAT)
                || cue.has(Frame.ADDR_TO)
                || cue.has(Frame.ADDR_WH)
                || cue.has(Frame.ADDR_OBJ)
                || cue.has(Frame.ADDR_PREPOSITION);
        if (direct && reading.isPhraseStart(after) && !reading.isTime(after)) {
            return directEnd(cue, after, limit);
        }
        boolean indirect = cue.has(Frame.PREPOSITION_ADDR, reading.tokens.word(after));
        return indirect && after + 1 < limit && reading.isPhraseStart(after + 1)
                ? reading.addresseeEnd(after + 1, limit)
                : after;
    }

    /** Before a preposition of the cue, where none stands behind the whole phrase: "reminded the crowd | of the war". */
    private int directEnd(Cue cue, int after, int limit) {
        int end = reading.addresseeEnd(after, limit);
        int base = reading.phraseAt(after).end();
        boolean topic = end > base && cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(base));
        boolean again = end < limit && cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(end));
        boolean clause = reading.is(end, FunctionWord.THAT)
                && (!isIndefinite(base + 1) || isOfOne(base - 1) && reading.clauses.verbGroupAt(end + 1) < 0);
        return topic && !again && !clause ? base : end;
    }

    /** "warned the council of | a plan that would flood it", but "warned the people of Graz that", "told members of a club that it would close". */
    private boolean isIndefinite(int token) {
        return (reading.is(token, FunctionWord.A) || reading.is(token, FunctionWord.AN))
                && reading.isPhraseStart(token)
                && !(reading.is(reading.phraseAt(token).head(), WordFlag.NOMINAL)
                        && !reading.is(token - 2, Tag.NNP)
                        && isBeforeClause(token));
    }

    private @Nullable Found afterAddressee(int group, Cue cue, int after, int addressee, int limit) {
        int first = reading.isPhraseStart(after) ? after : after + 1;
        if (reading.opensClause(first, limit) && cue.has(Frame.BARE) && first == after) {
            return null;
        }
        List<Party> parties = reading.sources.parties(first, addressee);
        Found described = cue.has(Frame.ADDR_TO) ? addressed.behindDescription(group, after, addressee, limit) : null;
        if (described != null) {
            return described.addressees(parties);
        }
        int place = overSaying(reading.skipAdverbials(addressee, limit), limit);
        if (isTerm(place)) {
            return null;
        }
        boolean topic = isTopic(cue, reading.skipTimes(addressee, limit));
        Found found = topic ? null : clause(group, cue, after, place, limit);
        if (found == null && cue.has(Frame.ADDR_THAT) && !topic) {
            int comma = isBeforeOwnWords(addressee, after) ? 1 : 0;
            found = bare.find(group, cue, after, place + comma, limit);
        }
        if (found != null
                && found.frame == Frame.BARE
                && !isBeforeOwnWords(addressee, after)
                && isParted(addressee, found.content.get(0)[0])) {
            found = null;
        }
        if (found == null && cue.has(Frame.ADDR_THAT) && !topic) {
            int aside = first == after ? reading.appositions.endAfter(addressee, limit) : addressee;
            boolean parted = aside > addressee && reading.is(aside, Tag.COMMA);
            found = parted ? bare.find(group, cue, after, aside + 1, limit) : null;
            found = found == null || found.content.isEmpty() || found.content.get(0)[0] <= aside ? null : found;
        }
        if (found == null) {
            found = addressed.find(group, cue, after, first == after, addressee, limit);
        }
        return found == null ? null : found.addressees(parties);
    }

    /** "warned the council | of a plan that would flood the farm": no clause is told, but what "of" governs. */
    private boolean isTopic(Cue cue, int place) {
        return reading.is(place, FunctionWord.OF)
                && cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(place))
                && isIndefinite(place + 1)
                && !(isOfOne(place - 1) && isBeforeClause(place + 1));
    }

    /** "the mayor | of a town": a noun for one person, who may be told by what is behind. */
    private boolean isOfOne(int head) {
        int word = reading.tokens.word(head);
        return reading.is(head, Tag.NN)
                && reading.is(head, WordFlag.NOMINAL)
                && reading.lexicon.nominal(word).type() == Nominal.Type.PERSON;
    }

    /** "warned the mayor of a town | that the dam would burst": what has its own subject tells more of nothing. */
    private boolean isBeforeClause(int start) {
        int that = reading.phraseAt(start).end();
        return reading.is(that, FunctionWord.THAT) && reading.clauses.verbGroupAt(that + 1) < 0;
    }

    /** "threatened the town | saying, | 'It will burn'": over what only leads to the words with which somebody threatened. */
    private int overSaying(int place, int limit) {
        int group = place < limit && reading.is(place, Tag.VBG) ? reading.clauses.verbGroupAt(place) : -1;
        int mark = group < 0 || !reading.isCue(group) || !reading.cue(group).has(Frame.BARE) ? limit : place + 1;
        mark = mark < limit && reading.is(mark, Tag.COMMA) ? mark + 1 : mark;
        return mark < limit && reading.marks.isOpening(mark) ? mark : place;
    }

    /** "promised new maps, | though not, she adds, a new law": no clause with whom it tells, for a comma stands between. */
    private boolean isParted(int addressee, int clause) {
        for (int i = addressee; i < clause; i++) {
            if (reading.is(i, Tag.COMMA) && !reading.marks.isOpening(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "told me, | we will pay": a pronoun, and the words of who speaks without marks. */
    private boolean isBeforeOwnWords(int comma, int pronoun) {
        return reading.is(comma, Tag.COMMA)
                && comma == pronoun + 1
                && reading.is(pronoun, Tag.PRP)
                && (reading.is(comma + 1, FunctionWord.WE) || reading.is(comma + 1, FunctionWord.I))
                && reading.clauses.verbGroupAt(comma + 2) >= 0
                && !isInterjected(reading.clauses.verbGroupAt(comma + 2));
    }

    /** "told me, | I think, | that" */
    private boolean isInterjected(int group) {
        return reading.isCue(group) && reading.is(reading.cueEnd(group), Tag.COMMA);
    }

    /** "briefed reporters on condition | that he go unnamed": on what terms it was told, and nothing of what. */
    private boolean isTerm(int place) {
        int noun = reading.is(place - 1, Tag.NN) ? reading.clauses.nounPhraseAt(place - 1) : -1;
        Cue cue = noun < 0 ? null : reading.cueNoun(place - 1);
        return cue != null
                && cue.act() == StatementAct.DEMAND
                && reading.is(reading.clauses.nounPhrases().get(noun).start() - 1, FunctionWord.ON);
    }

    /** Quotations, that-clauses, wh-clauses and clauses without a conjunction. */
    private @Nullable Found clause(int group, Cue cue, int after, int from, int limit) {
        int bracket = reading.overBracket(from, limit);
        // "writes (issue 9) that": an aside in brackets before a clause that "that" opens
        int open = bracket > from && reading.is(bracket, FunctionWord.THAT) ? bracket : from;
        int place = reading.names.over(open, open > after, limit);
        Found found = quoted.find(group, cue, after, place, limit);
        if (found == null) {
            found = conjunctions.find(group, cue, after, place, limit);
        }
        if (found == null
                && cue.has(Frame.BARE)
                && (!cue.has(Frame.TOLD) || isTold(group))
                && (!cue.has(Frame.EVIDENCE)
                        || reading.sources.isEvidence(cue, group)
                        || reading.sources.inquires(group) && reading.opensWithSubject(place, limit))) {
            found = bare.find(group, cue, after, place, limit);
            found = found == null && place < limit ? behindAside(group, cue, after, place, limit) : found;
        }
        return found == null ? null : found.adverbials(place);
    }

    /** "the court heard he had lied": not of what one hears oneself, "they hear him talk". */
    private boolean isTold(int group) {
        return reading.group(group).tense() == Tense.PAST && reading.sources.listens(reading.clauses.subject(group));
    }

    /** "said, come what may, he would stay": a clause behind an aside to the saying. */
    private @Nullable Found behindAside(int group, Cue cue, int after, int place, int limit) {
        int behind = reading.is(place, Tag.COMMA) && cue.has(Frame.PAREN) ? behindComma(group, place, limit) : limit;
        boolean opens = behind < limit && reading.isPhraseStart(behind) && reading.opensClause(behind, limit);
        Found found = opens ? bare.find(group, cue, behind, behind, limit) : null;
        return found == null || found.isEmpty()
                ? null
                : new Found(found.rule, found.frame, after)
                        .content(found.content.get(0)[0], found.content.get(0)[1]);
    }

    /** Where a clause begins behind a comma: right behind it where the cue opens the sentence, else behind an aside. */
    private int behindComma(int group, int comma, int limit) {
        boolean clause = comma + 1 < limit
                && opensSentence(group)
                && reading.isPhraseStart(comma + 1)
                && reading.opensClause(comma + 1, limit);
        if (clause) {
            return comma + 1;
        }
        return conjunctions.isParenthesis(group) ? limit : conjunctions.overAside(comma, limit);
    }

    /** "He said, the scheme would help", "Speaking at the fair, he said, the scheme would help" */
    private boolean opensSentence(int group) {
        int from = reading.sentenceStart(reading.group(group).verb());
        int subject = reading.clauses.subjectStart(group);
        return subject == from || subject > from && reading.is(from, Tag.VBG) && !reading.hasFinite(from, subject);
    }
}
