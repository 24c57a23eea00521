package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;
import org.jspecify.annotations.Nullable;

/** Finds the content that follows a cue verb, by the frames of the cue, the surest first. */
final class RightContent {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final BareClauses bare;

    RightContent(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.bare = new BareClauses(reading, contentEnd);
    }

    @Nullable
    Found find(int group) {
        Cue cue = reading.cue(group);
        int after = reading.cueEnd(group);
        int limit = reading.sentenceEnd(reading.group(group).verb());
        if (cue.has(Frame.SELF)) {
            return self(group, cue, limit);
        }
        int addressee = addresseeEnd(cue, after, limit);
        Found found = addressee > after ? afterAddressee(group, cue, after, addressee, limit) : null;
        if (found == null) {
            int place = reading.skipAdverbials(after, limit);
            found = clause(group, cue, after, place, limit);
        }
        if (found == null && (!cue.has(Frame.WEAK) || reading.sources.isEvidence(cue, group))) {
            found = phrase(group, cue, after, limit);
        }
        return found == null || found.isEmpty() ? null : found;
    }

    private Found self(int group, Cue cue, int limit) {
        int verb = reading.group(group).verb();
        return new Found(Rule.SPEAKER_CUE_CONTENT, Frame.SELF, verb + 1)
                .content(verb + 1, contentEnd.of(verb + 1, group));
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
        if (direct && reading.isPhraseStart(after) && reading.timeEnd(after) == 0) {
            return addresseePhrase(after, limit);
        }
        boolean indirect = cue.has(Frame.PREPOSITION_ADDR, reading.tokens.word(after));
        return indirect && after + 1 < limit && reading.isPhraseStart(after + 1)
                ? addresseePhrase(after + 1, limit)
                : after;
    }

    private int addresseePhrase(int token, int limit) {
        int end = reading.phraseAt(token).end();
        while (end + 1 < limit
                && (reading.is(end, FunctionWord.OF)
                        || reading.is(end, FunctionWord.AND)
                        || reading.is(end, FunctionWord.FROM))
                && reading.isPhraseStart(end + 1)
                && !reading.opensClause(end + 1, limit)) {
            end = reading.phraseAt(end + 1).end();
        }
        return end;
    }

    private @Nullable Found afterAddressee(int group, Cue cue, int after, int addressee, int limit) {
        int first = reading.isPhraseStart(after) ? after : after + 1;
        if (reading.opensClause(first, limit) && cue.has(Frame.BARE) && first == after) {
            return null;
        }
        List<Party> parties = reading.sources.parties(first, addressee);
        int place = reading.skipAdverbials(addressee, limit);
        Found found = clause(group, cue, after, place, limit);
        if (found == null && cue.has(Frame.ADDR_THAT)) {
            found = bare.find(group, cue, after, place, limit);
        }
        boolean infinitive = reading.is(addressee, Tag.TO)
                || reading.is(addressee, FunctionWord.NOT) && reading.is(addressee + 1, Tag.TO);
        if (found == null && addressee < limit && infinitive && cue.has(Frame.ADDR_TO)) {
            found = new Found(Rule.SPEAKER_CUE_ADDRESSEE_INFINITIVE, Frame.ADDR_TO, after)
                    .content(addressee, contentEnd.of(addressee, group, Extent.INFINITIVE));
        }
        if (found == null && addressee < limit && cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(addressee))) {
            found = new Found(Rule.SPEAKER_CUE_ADDRESSEE_PHRASE, Frame.ADDR_PREPOSITION, after)
                    .content(addressee + 1, contentEnd.of(addressee + 1, group, Extent.PHRASE));
        }
        if (found == null
                && addressee < limit
                && first == after
                && cue.has(Frame.ADDR_OBJ)
                && reading.isPhraseStart(addressee)
                && reading.timeEnd(addressee) == 0) {
            found = new Found(Rule.SPEAKER_CUE_ADDRESSEE_PHRASE, Frame.ADDR_OBJ, after)
                    .content(addressee, contentEnd.of(addressee, group, Extent.PHRASE));
        }
        return found == null ? null : found.addressees(parties);
    }

    /** Quotations, that-clauses, wh-clauses and clauses without a conjunction. */
    private @Nullable Found clause(int group, Cue cue, int after, int place, int limit) {
        Found found = quotation(group, cue, after, place, limit);
        if (found == null) {
            found = conjunction(group, cue, after, place, limit);
        }
        if (found == null
                && cue.has(Frame.BARE)
                && (!cue.has(Frame.EVIDENCE) || reading.sources.isEvidence(cue, group))) {
            found = bare.find(group, cue, after, place, limit);
        }
        return found == null ? null : found.adverbials(place);
    }

    private @Nullable Found quotation(int group, Cue cue, int after, int place, int limit) {
        int mark = place;
        boolean set = mark < limit
                && (reading.is(mark, Tag.COMMA)
                        || reading.is(mark, Tag.COLON) && !reading.is(mark, FunctionWord.SEMICOLON));
        if (set) {
            mark++;
        }
        boolean colon = set && reading.is(place, FunctionWord.COLON);
        if (!cue.has(Frame.QUOTE) || mark >= limit && !colon) {
            return null;
        }
        if (mark >= limit) {
            return block(after, mark);
        }
        if (reading.isOpening(mark)) {
            return isTitle(after, place, mark) ? null : quoted(group, after, mark, limit);
        }
        if (set && reading.is(mark, Tag.QUOTE) && !reading.isClosing(mark)) {
            return new Found(Rule.SPEAKER_CUE_QUOTE, Frame.QUOTE, after).content(mark, reading.unclosedEnd(mark));
        }
        return colon
                ? new Found(Rule.SPEAKER_CUE_COLON, Frame.QUOTE, after).content(mark, contentEnd.of(mark, -1))
                : null;
    }

    /** The paragraphs behind "he said:", as far as they speak in the first person, and the next one in any case. */
    private @Nullable Found block(int after, int from) {
        int end = reading.passageEnd(from);
        if (end <= from || reading.is(from, Tag.QUOTE)) {
            return null;
        }
        int next = reading.passageEnd(end);
        while (next > end && reading.speaksInFirstPerson(end, next)) {
            end = next;
            next = reading.passageEnd(end);
        }
        return new Found(Rule.SPEAKER_CUE_COLON, Frame.QUOTE, after).content(from, end);
    }

    /** "said in his book, 'A Long Road'": a name in quotation marks behind words that tell where it was said. */
    private boolean isTitle(int after, int place, int mark) {
        boolean aside = place > after && reading.is(place, Tag.COMMA) && reading.timeEnd(place - 1) == 0;
        return aside && !reading.hasFinite(mark, reading.quotationAt(mark).close());
    }

    private @Nullable Found quoted(int group, int after, int mark, int limit) {
        Quotation quotation = reading.quotationAt(mark);
        int subject = reading.clauses.subject(group);
        if (subject >= 0 && reading.sources.isThing(subject) && !reading.hasFinite(mark, quotation.close())) {
            return null;
        }
        int next = reading.wholeEnd(quotation);
        int end = reading.sentenceEnd(Math.min(next, reading.tokens.size()) - 1);
        boolean whole = next >= end || reading.isBreak(next, end) || !goesOn(next, end);
        Found found = new Found(Rule.SPEAKER_CUE_QUOTE, Frame.QUOTE, after);
        return whole ? found.content(mark, next) : found.content(mark, contentEnd.of(mark, group));
    }

    /** Whether the sentence goes on with the reported clause after a partial quotation. */
    private boolean goesOn(int next, int limit) {
        return reading.clauses.verbGroupAt(next) >= 0
                || reading.is(next, Tag.IN)
                || reading.is(next, Tag.TO)
                || reading.is(next, Tag.CC)
                || reading.clauses.nounPhraseAt(next) >= 0;
    }

    private @Nullable Found conjunction(int group, Cue cue, int after, int place, int limit) {
        int i = place;
        if (i < limit && reading.is(i, Tag.COMMA)) {
            i = overAside(i, limit);
        }
        if (i >= limit) {
            return null;
        }
        boolean that = reading.is(i, FunctionWord.THAT) && opensThatClause(i, limit);
        if (that && (cue.has(Frame.THAT) || cue.has(Frame.ADDR_THAT) || cue.has(Frame.BARE))) {
            return new Found(Rule.SPEAKER_CUE_THAT, Frame.THAT, after).content(i + 1, contentEnd.of(i + 1, group));
        }
        boolean wh = (cue.has(Frame.WH) || cue.has(Frame.ADDR_WH)) && reading.isWh(i) && i == place;
        return wh ? new Found(Rule.SPEAKER_CUE_WH, Frame.WH, after).content(i, contentEnd.of(i, group)) : null;
    }

    /** Over an aside between the cue and its conjunction: "said, on leaving the talks, that ...". */
    private int overAside(int comma, int limit) {
        for (int i = comma + 1; i < Math.min(limit, comma + 15); i++) {
            if (reading.is(i, Tag.COMMA)) {
                return i + 1;
            }
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite()) {
                return limit;
            }
        }
        return limit;
    }

    /** Not a demonstrative: "said that man", but "said that man is mortal". */
    private boolean opensThatClause(int token, int limit) {
        if (!reading.is(token, Tag.DT)) {
            return true;
        }
        return reading.hasFinite(token + 1, limit);
    }

    /** Infinitives, gerunds, prepositional and noun phrases right behind the cue. */
    private @Nullable Found phrase(int group, Cue cue, int after, int limit) {
        int i = after;
        while (i < limit && reading.is(i, Tag.RB)) {
            i++;
        }
        if (i >= limit) {
            return null;
        }
        if (reading.is(i, Tag.CC) && i == after) {
            return shared(cue, after, i + 1, limit);
        }
        if (reading.is(i, Tag.TO) && cue.has(Frame.TO) && reading.clauses.verbGroupAt(i) >= 0) {
            return content(group, Rule.SPEAKER_CUE_INFINITIVE, Frame.TO, after, i);
        }
        int verbs = reading.clauses.verbGroupAt(i);
        if (cue.has(Frame.ING) && verbs >= 0 && reading.group(verbs).form() == VerbGroup.Form.GERUND) {
            return content(group, Rule.SPEAKER_CUE_GERUND, Frame.ING, after, i);
        }
        if (cue.has(Frame.PREPOSITION_TO, reading.tokens.word(i)) && i + 1 < limit && reading.isPhraseStart(i + 1)) {
            int addressee = addresseePhrase(i + 1, limit);
            if (addressee < limit && reading.is(addressee, Tag.TO)) {
                return content(group, Rule.SPEAKER_CUE_ADDRESSEE_INFINITIVE, Frame.PREPOSITION_TO, i + 1, addressee)
                        .addressees(reading.sources.parties(i + 1, addressee));
            }
        }
        if (cue.has(Frame.PREPOSITION, reading.tokens.word(i)) && i + 1 < limit && !reading.isBreak(i + 1, limit)) {
            return content(group, Rule.SPEAKER_CUE_PREPOSITION, Frame.PREPOSITION, i + 1, i + 1);
        }
        return reading.isPhraseStart(i) && reading.timeEnd(i) == 0 ? object(group, cue, after, i, limit) : null;
    }

    /** "condemned and rejected the plan": the object of the second cue is that of the first. */
    private @Nullable Found shared(Cue cue, int after, int next, int limit) {
        int other = next < limit ? reading.clauses.verbGroupAt(next) : -1;
        boolean cues =
                other >= 0 && reading.isCue(other) && reading.group(other).start() == next && cue.has(Frame.OBJ);
        int object = cues ? reading.cueEnd(other) : limit;
        return object < limit && reading.isPhraseStart(object)
                ? content(other, Rule.SPEAKER_CUE_OBJECT, Frame.OBJ, after, object)
                : null;
    }

    private @Nullable Found object(int group, Cue cue, int after, int i, int limit) {
        int end = reading.phraseEnd(i, limit);
        int base = reading.phraseAt(i).end();
        if (end < limit && reading.is(end, Tag.TO) && cue.has(Frame.OBJ_TO)) {
            return content(group, Rule.SPEAKER_CUE_OBJECT_INFINITIVE, Frame.OBJ_TO, after, i);
        }
        if (end < limit && cue.has(Frame.OBJ_AS) && asAhead(end, limit)) {
            return content(group, Rule.SPEAKER_CUE_OBJECT_PREDICATE, Frame.OBJ_AS, after, i);
        }
        if (base < limit && cue.has(Frame.OBJ_PREPOSITION, reading.tokens.word(base))) {
            return content(group, Rule.SPEAKER_CUE_OBJECT_OF, Frame.OBJ_PREPOSITION, after, i);
        }
        if (cue.has(Frame.OBJ_ADJ) && base < limit && isPredicate(base)) {
            return content(group, Rule.SPEAKER_CUE_OBJECT_PREDICATE, Frame.OBJ_ADJ, after, i);
        }
        if (cue.has(Frame.OBJ)) {
            Found found = content(group, Rule.SPEAKER_CUE_OBJECT, Frame.OBJ, after, i);
            return isRequest(cue)
                            && reading.is(base, FunctionWord.FROM)
                            && base + 1 < limit
                            && reading.isPhraseStart(base + 1)
                    ? found.addressees(reading.sources.parties(
                            base + 1, reading.phraseAt(base + 1).end()))
                    : found;
        }
        return reading.sources.isEvidence(cue, group)
                ? new Found(Rule.SPEAKER_CUE_OBJECT, Frame.OBJ, after).content(i, contentEnd.of(i, group))
                : null;
    }

    /** "requested help from Chile": who is asked stands behind "from". */
    private static boolean isRequest(Cue cue) {
        return cue.act(Frame.OBJ) == StatementAct.ASK || cue.act(Frame.OBJ) == StatementAct.DEMAND;
    }

    /** {@code as} behind the object or an aside to it. */
    private boolean asAhead(int end, int limit) {
        for (int i = end; i < Math.min(limit, end + 16); i++) {
            if (reading.is(i, FunctionWord.AS)) {
                return true;
            }
            if (reading.clauses.verbGroupAt(i) >= 0 || reading.is(i, Tag.COLON) || reading.is(i, Tag.QUOTE)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPredicate(int token) {
        return reading.is(token, Tag.JJ)
                || reading.isPhraseStart(token)
                || reading.is(token, Tag.QUOTE)
                || reading.is(token, Tag.VBN)
                || reading.is(token, Tag.RB);
    }

    private Found content(int group, Rule rule, Frame frame, int cueEnd, int start) {
        return new Found(rule, frame, cueEnd).content(start, contentEnd.of(start, group, extent(frame, start)));
    }

    private Extent extent(Frame frame, int start) {
        return switch (frame) {
            case TO, ING, ADDR_TO, OBJ_TO, PREPOSITION_TO -> Extent.INFINITIVE;
            case OBJ_AS, OBJ_ADJ, OBJ_PREPOSITION -> Extent.INFINITIVE;
            case PREPOSITION -> reading.is(start, Tag.VBG) ? Extent.INFINITIVE : Extent.PHRASE;
            default -> Extent.PHRASE;
        };
    }
}
