package org.dateline.parser.statement;

import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;
import org.jspecify.annotations.Nullable;

/** Finds content that is no clause: an infinitive, a gerund, a noun phrase, or what a preposition governs. */
final class ObjectContent {
    /** An aside between a verb and its object is no longer. */
    private static final int LONGEST_ASIDE = 15;

    private final Reading reading;
    private final ContentEnd contentEnd;
    private final ObjectPrepositions prepositions;

    ObjectContent(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.prepositions = new ObjectPrepositions(reading);
    }

    /** Infinitives, gerunds, prepositional and noun phrases right behind the cue, or behind adverbs and times of saying. */
    @Nullable
    Found find(int group, Cue cue, int after, int limit) {
        if (cue.has(Frame.OBJ_AS) && isHeldToBe(after, limit)) {
            return content(group, Rule.SPEAKER_CUE_OBJECT_PREDICATE, Frame.OBJ_AS, after, after);
        }
        int place = reading.skipTimes(after, limit);
        while (place < limit && reading.is(place, Tag.RB) && !reading.isPhraseStart(place)) {
            place++;
        }
        if (place >= limit) {
            return null;
        }
        int predicate =
                cue.has(Frame.OBJ_AS) && reading.is(place, FunctionWord.AS) ? behindPredicate(place + 1, limit) : -1;
        if (predicate >= 0) {
            return new Found(Rule.SPEAKER_CUE_OBJECT_PREDICATE, Frame.OBJ_AS, after)
                    .content(place, contentEnd.of(predicate, group, Extent.PHRASE));
        }
        if (cue.has(Frame.OBJ_ADJ) && !reading.isPhraseStart(place) && isQuotedAhead(place, limit)) {
            return content(group, Rule.SPEAKER_CUE_OBJECT_PREDICATE, Frame.OBJ_ADJ, after, place);
        }
        if (reading.is(place, Tag.CC) && place == after && !reading.isPhraseStart(place)) {
            return shared(cue, after, place + 1, limit);
        }
        Found found = complement(group, cue, after, place, limit);
        int object = found == null && !cue.has(Frame.BARE) ? overAside(place, limit) : place;
        if (object > place) {
            return complement(group, cue, after, object, limit);
        }
        if (found == null && (cue.has(Frame.TO) || cue.has(Frame.ING))) {
            place = reading.skipAdverbials(overInterjection(place), limit);
            found = infinitive(group, cue, after, place, limit);
            found = found == null ? gerund(group, cue, after, place) : found;
        }
        return found == null ? null : found.adverbials(Math.max(place, found.adverbialEnd));
    }

    /** "described | the coming weeks as hard", "described | an hour at sea as dull": a time of which something is told. */
    private boolean isHeldToBe(int token, int limit) {
        return token < limit
                && reading.timeEnd(token) > 0
                && reading.isPhraseStart(token)
                && asAhead(reading.phraseAt(token).end(), limit);
    }

    /** Where the object begins behind what it is held to be: "rejected as 'absurd' | a claim", "dismissed as nonsense | the report"; or -1. */
    private int behindPredicate(int token, int limit) {
        int end = token + 1;
        if (reading.marks.isOpening(token)) {
            end = reading.marks.quotationAt(token).close() + 1;
        } else if (reading.isPhraseStart(token)) {
            end = reading.phraseAt(token).end();
        } else if (!reading.is(token, Tag.JJ)) {
            return -1;
        }
        boolean object = end < limit
                && reading.isPhraseStart(end)
                && (reading.is(end, Tag.DT) || reading.is(end, Tag.PRPS) || reading.is(end, Tag.NNS))
                && reading.timeEnd(end) == 0;
        return object ? end : -1;
    }

    private @Nullable Found infinitive(int group, Cue cue, int after, int place, int limit) {
        int start = cue.has(Frame.TO) ? reading.infinitiveStart(place, limit) : -1;
        return start >= after ? content(group, Rule.SPEAKER_CUE_INFINITIVE, Frame.TO, after, start) : null;
    }

    /** "described, in harsh terms, | the plan", "called for, among other things, | a ban": an object behind an aside; the comma for none. */
    private int overAside(int comma, int limit) {
        int first = comma + 1;
        boolean aside = reading.is(comma, Tag.COMMA)
                && first < limit
                && (reading.is(first, Tag.IN) || reading.is(first, Tag.RB))
                && !reading.is(first, FunctionWord.THAT);
        for (int i = first; aside && i < Math.min(limit - 1, comma + LONGEST_ASIDE); i++) {
            if (reading.is(i, Tag.COMMA)) {
                return isObject(i + 1, limit) ? i + 1 : comma;
            }
            int verbs = reading.clauses.verbGroupAt(i);
            boolean as = reading.is(first, FunctionWord.AS);
            aside = as || verbs < 0 || !reading.group(verbs).isFinite();
        }
        return comma;
    }

    private boolean isObject(int token, int limit) {
        return reading.isPhraseStart(token)
                && !reading.is(token, Tag.PRP)
                && !reading.is(token, Tag.NNP)
                && reading.timeEnd(token) == 0
                && !reading.opensClause(token, limit);
    }

    /** "denied | , however, | having known" */
    private int overInterjection(int place) {
        boolean interjected =
                reading.is(place, Tag.COMMA) && reading.is(place + 1, Tag.RB) && reading.is(place + 2, Tag.COMMA);
        return interjected ? place + 3 : place;
    }

    private @Nullable Found gerund(int group, Cue cue, int after, int place) {
        int verbs = cue.has(Frame.ING) ? reading.clauses.verbGroupAt(place) : -1;
        return verbs >= 0 && reading.group(verbs).form() == VerbGroup.Form.GERUND
                ? content(group, Rule.SPEAKER_CUE_GERUND, Frame.ING, after, place)
                : null;
    }

    private @Nullable Found complement(int group, Cue cue, int after, int i, int limit) {
        Found infinitive = infinitive(group, cue, after, i, limit);
        if (infinitive != null) {
            return infinitive;
        }
        Found gerund = gerund(group, cue, after, i);
        if (gerund != null) {
            return gerund;
        }
        if (cue.has(Frame.PREPOSITION_TO, reading.tokens.word(i)) && i + 1 < limit && reading.isPhraseStart(i + 1)) {
            int addressee = reading.addresseeEnd(i + 1, limit);
            int place = reading.skipTimes(addressee, limit);
            int start = reading.infinitiveStart(place, limit);
            if (start >= addressee) {
                return content(group, Rule.SPEAKER_CUE_ADDRESSEE_INFINITIVE, Frame.PREPOSITION_TO, i + 1, start)
                        .addressees(reading.sources.parties(i + 1, addressee))
                        .adverbials(place);
            }
        }
        boolean ahead = reading.is(i, FunctionWord.OF) && reading.is(i - 1, FunctionWord.AHEAD);
        if (cue.has(Frame.PREPOSITION, reading.tokens.word(i))
                && !ahead
                && i + 1 < limit
                && (!reading.isBreak(i + 1, limit) || reading.marks.isOpening(i + 1))) {
            return content(group, Rule.SPEAKER_CUE_PREPOSITION, Frame.PREPOSITION, i + 1, i + 1);
        }
        if (reading.is(i, FunctionWord.WHAT) && cue.has(Frame.OBJ)) {
            return new Found(Rule.SPEAKER_CUE_OBJECT, Frame.OBJ, after).content(i, contentEnd.of(i, group));
        }
        int start = reading.overBound(i, limit);
        Found found =
                reading.isPhraseStart(start) && !reading.isTime(start) ? object(group, cue, after, start, limit) : null;
        return found == null || found.isEmpty() || start == i ? found : found.from(i);
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
        Found behind = behindAside(group, cue, after, i, end, limit);
        if (behind != null) {
            return behind;
        }
        if (end < limit && cue.has(Frame.OBJ_AS) && asAhead(end, limit)) {
            return content(group, Rule.SPEAKER_CUE_OBJECT_PREDICATE, Frame.OBJ_AS, after, i);
        }
        if (cue.has(Frame.FIGURE) && prepositions.follow(cue, base, limit)) {
            return content(group, Rule.SPEAKER_CUE_OBJECT_OF, Frame.OBJ_PREPOSITION, after, i);
        }
        int rest = reading.skipTimes(base, limit);
        if (rest < limit && prepositions.takes(cue, rest, limit)) {
            return content(group, Rule.SPEAKER_CUE_OBJECT_OF, Frame.OBJ_PREPOSITION, after, rest > base ? rest : i)
                    .content(i, rest > base ? base : i)
                    .adverbials(rest > base ? rest : after);
        }
        if (cue.has(Frame.OBJ_ADJ)
                && base < limit
                && (isPredicate(base) || isQuotedAhead(base - 1, limit) || isPredicateAhead(base, limit))) {
            return content(group, Rule.SPEAKER_CUE_OBJECT_PREDICATE, Frame.OBJ_ADJ, after, i);
        }
        Found apposed = cue.has(Frame.OBJ_ADJ) ? behindApposition(group, after, i, base, limit) : null;
        if (apposed != null) {
            return apposed;
        }
        if (cue.has(Frame.OBJ)) {
            Found found = withPurpose(content(group, Rule.SPEAKER_CUE_OBJECT, Frame.OBJ, after, i), group, limit);
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

    /** "announced plans | on Monday | to cut jobs": the infinitive goes on with the object behind a time. */
    private Found withPurpose(Found found, int group, int limit) {
        int end = found.content.isEmpty() ? limit : found.content.get(0)[1];
        int place = end < limit ? reading.skipTimes(end, limit) : limit;
        int start = place > end ? reading.infinitiveStart(place, limit) : -1;
        Cue noun = start < 0 ? null : reading.cueNoun(end - 1);
        return noun != null && noun.has(Frame.TO)
                ? found.content(start, contentEnd.of(start, group, Extent.INFINITIVE))
                        .adverbials(place)
                : found;
    }

    /** "want the owner, | a bank, | to pay", "accused Moss, | the mayor, | of fraud": what goes on with the object behind an aside to it. */
    private @Nullable Found behindAside(int group, Cue cue, int after, int i, int end, int limit) {
        int next = reading.appositions.closing(end, limit) + 1;
        if (next == 0 || next >= limit) {
            return null;
        }
        boolean infinitive = cue.has(Frame.OBJ_TO) && reading.infinitiveStart(next, limit) == next;
        if (!infinitive && !prepositions.takes(cue, next, limit)) {
            return null;
        }
        Rule rule = infinitive ? Rule.SPEAKER_CUE_OBJECT_INFINITIVE : Rule.SPEAKER_CUE_OBJECT_OF;
        return new Found(rule, infinitive ? Frame.OBJ_TO : Frame.OBJ_PREPOSITION, after)
                .content(i, contentEnd.of(next, group, Extent.INFINITIVE));
    }

    /** "called Moss, | a rival of his, | the best of them", "called him, | among other things, | a coward": the predicate behind an aside. */
    private @Nullable Found behindApposition(int group, int after, int i, int base, int limit) {
        boolean aside = base + 1 < limit
                && reading.is(base, Tag.COMMA)
                && (reading.is(base + 1, Tag.IN)
                        || reading.isPhraseStart(base + 1)
                                && (reading.is(reading.phraseAt(i).head(), Tag.NNP)
                                        || reading.is(reading.phraseAt(base + 1).head(), Tag.NNP)));
        for (int k = base + 1; aside && k < Math.min(limit - 1, base + 20); k++) {
            if (reading.is(k, Tag.COMMA)) {
                return predicate(group, after, i, base, k + 1, limit);
            }
            int verbs = reading.clauses.verbGroupAt(k);
            aside = verbs < 0 || !reading.group(verbs).isFinite() || reading.clauses.isRelative(verbs);
        }
        return null;
    }

    private @Nullable Found predicate(int group, int after, int i, int base, int start, int limit) {
        boolean quoted = reading.marks.isOpening(start);
        if (!quoted && !reading.is(start, Tag.DT)) {
            return null;
        }
        int end = quoted
                ? Math.min(reading.marks.quotationAt(start).close() + 1, limit)
                : contentEnd.of(start, group, Extent.INFINITIVE);
        return new Found(Rule.SPEAKER_CUE_OBJECT_PREDICATE, Frame.OBJ_ADJ, after)
                .content(i, base)
                .content(start, end);
    }

    /** "found it 'dull'": a quality in marks, by somebody; a thing finds nothing so. */
    @Nullable
    Found judged(int group, int after, int limit) {
        int mark = after < limit && reading.isPhraseStart(after)
                ? reading.phraseAt(after).end()
                : limit;
        int subject = reading.clauses.subject(group);
        boolean quality = mark + 1 < limit
                && reading.marks.isOpening(mark)
                && (reading.is(mark + 1, Tag.JJ)
                        || reading.is(mark + 1, Tag.RB)
                        || reading.is(mark + 1, Tag.VBG)
                        || reading.is(mark + 1, Tag.VBN));
        return quality
                        && subject >= 0
                        && !reading.sources.isThing(subject)
                        && !reading.hasFinite(
                                mark, reading.marks.quotationAt(mark).close())
                ? content(group, Rule.SPEAKER_CUE_OBJECT_PREDICATE, Frame.OBJ_ADJ, after, after)
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

    /** A quoted predicate behind what hangs on the object: called the plan to build a bridge "a mistake". */
    private boolean isQuotedAhead(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 24); i++) {
            if (reading.is(i, Tag.QUOTE)) {
                return i > from && reading.marks.isOpening(i);
            }
            int group = reading.clauses.verbGroupAt(i);
            if (reading.isBreak(i, limit) || group >= 0 && reading.group(group).isFinite() && !isWithin(group)) {
                return false;
            }
        }
        return false;
    }

    /** The verb of a clause that a pronoun or "that" opens: "the storm that hit the town", "what she saw". */
    private boolean isWithin(int group) {
        int start = reading.clauses.clauseStart(group);
        int before =
                reading.clauses.isRelative(group) ? start : Math.min(start, reading.clauses.subjectStart(group) - 1);
        return reading.is(before, Tag.WP) || reading.is(before, FunctionWord.THAT);
    }

    /** A predicate that a preposition and its phrase part from the object: called the quarrel with Rome unusual, the vote for it a folly. */
    private boolean isPredicateAhead(int from, int limit) {
        int i = from;
        while (i + 1 < limit && reading.is(i, Tag.IN) && reading.isPhraseStart(i + 1)) {
            i = reading.phraseAt(i + 1).end();
        }
        if (i > from && i < limit && reading.is(i, Tag.DT) && reading.isPhraseStart(i)) {
            return true;
        }
        while (i > from && i < limit && reading.is(i, Tag.RB)) {
            i++;
        }
        return i > from
                && i < limit
                && reading.is(i, Tag.JJ)
                && (reading.isBreak(i + 1, limit) || reading.is(i + 1, Tag.CC));
    }

    private boolean isPredicate(int token) {
        if (reading.lexicon.times().at(reading.tokens.word(token)).role() == TimeRole.PORTION) {
            // "called her late on Monday"
            return false;
        }
        if (reading.isPhraseStart(token) && reading.is(reading.phraseAt(token).head(), WordFlag.OCCASION)) {
            // "called her five times"
            return false;
        }
        // "called her yesterday", "called her back": no quality
        int quality = reading.is(token, Tag.RB) ? token + 1 : token;
        return reading.is(quality, Tag.JJ)
                || reading.isPhraseStart(quality) && reading.timeEnd(quality) == 0
                || reading.is(quality, Tag.QUOTE)
                || reading.is(quality, Tag.HYPH)
                || reading.is(quality, Tag.VBN);
    }

    private Found content(int group, Rule rule, Frame frame, int cueEnd, int start) {
        return new Found(rule, frame, cueEnd).content(start, contentEnd.of(start, group, extent(frame, start)));
    }

    private Extent extent(Frame frame, int start) {
        return switch (frame) {
            case TO, ING, ADDR_TO, OBJ_TO, PREPOSITION_TO -> Extent.INFINITIVE;
            case OBJ_AS, OBJ_ADJ, OBJ_PREPOSITION -> Extent.INFINITIVE;
            case PREPOSITION ->
                reading.isWh(start) ? Extent.CLAUSE : reading.is(start, Tag.VBG) ? Extent.INFINITIVE : Extent.PHRASE;
            default -> Extent.PHRASE;
        };
    }
}
