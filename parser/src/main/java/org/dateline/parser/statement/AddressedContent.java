package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;
import org.jspecify.annotations.Nullable;

/** Finds content that is no clause behind an addressee: an infinitive, what a preposition governs, a noun phrase; times may stand between. */
final class AddressedContent {
    /** How many tokens may tell more of an addressee. */
    private static final int LONGEST_DESCRIPTION = 16;

    private final Reading reading;
    private final ContentEnd contentEnd;

    AddressedContent(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
    }

    /**
     * The content behind the addressee.
     *
     * @param after the token after the cue
     * @param direct whether the addressee stands right there, no preposition before it
     * @param addressee the token after the addressee
     */
    @Nullable
    Found find(int group, Cue cue, int after, boolean direct, int addressee, int limit) {
        int place = overAside(cue, reading.skipTimes(addressee, limit), limit);
        if (place >= limit) {
            return null;
        }
        Found found = cue.has(Frame.ADDR_TO) ? infinitive(group, Frame.ADDR_TO, after, place, limit) : null;
        if (found == null && cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(place))) {
            found = phrase(group, Frame.ADDR_PREPOSITION, after, place + 1);
        }
        if (found == null && direct && cue.has(Frame.ADDR_OBJ) && isObject(place)) {
            found = phrase(group, Frame.ADDR_OBJ, after, place);
        }
        if (found == null && !direct) {
            found = topic(group, cue, after, place, limit);
        }
        if (found == null && cue.has(Frame.ADDR_TO)) {
            place = reading.skipAdverbials(place, limit);
            found = infinitive(group, Frame.ADDR_TO, after, place, limit);
        }
        return found == null ? null : found.adverbials(place);
    }

    /** "urged the owner, | a bank, | to sell", "warned Moss, | the mayor, | of floods": what the cue takes behind an aside to the addressee; the comma for none. */
    private int overAside(Cue cue, int comma, int limit) {
        int closing = comma < limit ? reading.appositions.closing(comma, limit) : -1;
        int next = closing < 0 ? limit : reading.skipAdverbials(closing + 1, limit);
        if (next < limit && cue.has(Frame.ADDR_TO) && reading.infinitiveStart(next, limit) == next) {
            return next;
        }
        boolean topic =
                closing + 1 < limit && closing > 0 && cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(closing + 1));
        return topic ? closing + 1 : comma;
    }

    /** "urged people | who saw it | to call", "asked farmers | living near the dam | to leave": an infinitive behind what tells more of the addressee. */
    @Nullable
    Found behindDescription(int group, int after, int addressee, int limit) {
        int verbs = addressee + 1 < limit ? reading.clauses.verbGroupAt(addressee) : -1;
        boolean reduced = verbs >= 0
                && reading.group(verbs).form() == Form.GERUND
                && reading.group(verbs).start() == addressee
                && !reading.isCue(verbs);
        boolean relative = reading.is(addressee, FunctionWord.WHO) || reading.is(addressee, FunctionWord.WHOSE);
        int start = reduced || relative ? infinitiveBehind(addressee + 1, limit) : -1;
        return start < 0
                ? null
                : new Found(Rule.SPEAKER_CUE_ADDRESSEE_INFINITIVE, Frame.ADDR_TO, after)
                        .content(start, contentEnd.of(start, group, Extent.INFINITIVE))
                        .adverbials(after);
    }

    /** The first infinitive behind a noun; one right behind a verb is that verb's where another follows: "who want to leave | to call". */
    private int infinitiveBehind(int from, int limit) {
        int last = -1;
        for (int i = from; i < Math.min(limit, from + LONGEST_DESCRIPTION); i++) {
            if (reading.is(i, Tag.COMMA) || reading.is(i, Tag.COLON) || reading.is(i, Tag.QUOTE)) {
                return last;
            }
            boolean infinitive = reading.is(i, Tag.TO) && reading.infinitiveStart(i, limit) == i;
            if (infinitive && !reading.tokens.tag(i - 1).isVerb()) {
                return i;
            }
            int verbs = infinitive ? reading.clauses.verbGroupAt(i - 1) : -1;
            if (verbs >= 0
                    && !reading.is(i - 1, WordFlag.BE)
                    && !reading.is(i - 1, WordFlag.COPULA)
                    && !takesInfinitive(verbs)) {
                last = i;
            }
        }
        return last;
    }

    private boolean takesInfinitive(int verbs) {
        return reading.isCue(verbs) && reading.cue(verbs).has(Frame.TO);
    }

    /** What is spoken of or agreed on behind "with X", "to X". */
    private @Nullable Found topic(int group, Cue cue, int after, int place, int limit) {
        Found found = cue.has(Frame.TO) ? infinitive(group, Frame.TO, after, place, limit) : null;
        return found == null && place + 1 < limit && cue.has(Frame.PREPOSITION, reading.tokens.word(place))
                ? phrase(group, Frame.PREPOSITION, after, place + 1)
                : found;
    }

    private boolean isObject(int token) {
        return reading.isPhraseStart(token) && !reading.isTime(token);
    }

    private @Nullable Found infinitive(int group, Frame frame, int after, int from, int limit) {
        int start = reading.infinitiveStart(from, limit);
        return start >= after
                ? new Found(Rule.SPEAKER_CUE_ADDRESSEE_INFINITIVE, frame, after)
                        .content(start, contentEnd.of(start, group, Extent.INFINITIVE))
                : null;
    }

    private Found phrase(int group, Frame frame, int after, int from) {
        return new Found(Rule.SPEAKER_CUE_ADDRESSEE_PHRASE, frame, after)
                .content(from, contentEnd.of(from, group, Extent.PHRASE));
    }
}
