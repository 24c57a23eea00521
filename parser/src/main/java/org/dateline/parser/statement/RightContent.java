package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
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
    private final Circumstances circumstances;

    RightContent(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.bare = new BareClauses(reading, contentEnd);
        this.addressed = new AddressedContent(reading, contentEnd);
        this.objects = new ObjectContent(reading, contentEnd);
        this.quoted = new QuotedContent(reading, contentEnd);
        this.circumstances = new Circumstances(reading);
    }

    @Nullable
    Found find(int group) {
        Cue cue = reading.cue(group);
        int after = reading.cueEnd(group);
        int limit = reading.sentenceEnd(reading.group(group).verb());
        if (cue.has(Frame.SELF)) {
            return self(group, cue, limit);
        }
        if (reading.isParted(group)) {
            return new Found(Rule.SPEAKER_CUE_OBJECT, Frame.OBJ, after).content(reading.cuePause(group), after - 1);
        }
        int addressee = addresseeEnd(cue, after, limit);
        Found found = addressee > after ? afterAddressee(group, cue, after, addressee, limit) : null;
        if (found == null) {
            int place = reading.skipAdverbials(after, limit);
            found = clause(group, cue, after, place, limit);
        }
        if (found == null && (!cue.has(Frame.WEAK) || reading.sources.isEvidence(cue, group))) {
            found = objects.find(group, cue, after, limit);
        }
        return found == null || found.isEmpty() ? null : found;
    }

    /** What is said, whatever it is, where no other frame fits: "said something strange", "say the same of him". */
    @Nullable
    Found words(int group) {
        Cue cue = reading.cue(group);
        Found pronoun = pronoun(group, cue);
        if (pronoun != null) {
            return pronoun;
        }
        if (!cue.has(Frame.WORDS)
                || cue.has(Frame.EVIDENCE) && !reading.sources.isEvidence(cue, group)
                || cue.has(Frame.ALONE) && !isAlone(group)
                || isNobodyElse(reading.clauses.subjectStart(group))) {
            return null;
        }
        int limit = reading.sentenceEnd(reading.group(group).verb());
        int after = reading.cueEnd(group);
        boolean adverb = reading.is(after, FunctionWord.SO) || reading.is(after, FunctionWord.NO);
        int place = adverb ? after : reading.skipAdverbials(after, limit);
        if (isReply(cue, place, limit)) {
            int end = reading.is(place + 1, Tag.TO) ? contentEnd.of(place, group) : place + 1;
            return new Found(Rule.SPEAKER_CUE_WORDS, Frame.WORDS, after).content(place, end);
        }
        boolean words = place < limit
                && reading.isPhraseStart(place)
                && !reading.isTime(place)
                && !(cue.has(Frame.LIGHT)
                        && reading.is(place, Tag.PRPS)
                        && reading.cueNoun(reading.phraseAt(place).head()) != null);
        int end = words ? contentEnd.of(place, group) : place;
        return words && !isAddressee(cue, place, end)
                ? new Found(Rule.SPEAKER_CUE_WORDS, Frame.WORDS, after).content(place, end)
                : null;
    }

    /** "A," he told the paper; "what she told the court": who was told is not what was told. */
    private boolean isAddressee(Cue cue, int from, int to) {
        return cue.has(Frame.ADDR_THAT)
                && reading.skipTimes(reading.addresseeEnd(from, to), to) >= to
                && !reading.cast.parties(reading.clauses.nounPhraseAt(from)).isEmpty();
    }

    /** "thinks so", "admitted as much", "doubts that": a word for a clause told before. */
    private @Nullable Found pronoun(int group, Cue cue) {
        int limit = reading.sentenceEnd(reading.group(group).verb());
        int place = reading.cueEnd(group);
        if (cue.has(Frame.WEAK) || !cue.has(Frame.BARE) || isNobodyElse(reading.clauses.subjectStart(group))) {
            return null;
        }
        boolean much =
                place + 1 < limit && reading.is(place, FunctionWord.AS) && reading.tokens.reads(place + 1, "much");
        boolean word = place < limit && (reading.is(place, FunctionWord.SO) || reading.is(place, FunctionWord.THAT));
        int end = much ? place + 2 : word ? place + 1 : limit;
        boolean ends = end < limit && (reading.is(end, Tag.STOP) || reading.is(end, Tag.COMMA));
        return ends || much && end < limit && reading.is(end, Tag.IN)
                ? new Found(Rule.SPEAKER_CUE_WORDS, Frame.WORDS, place).content(place, end)
                : null;
    }

    /** "said yes", "said no to the offer" */
    private boolean isReply(Cue cue, int place, int limit) {
        boolean so = place < limit && cue.has(Frame.BARE) && reading.is(place, FunctionWord.SO);
        boolean reply = place < limit && (reading.is(place, FunctionWord.NO) || reading.tokens.reads(place, "yes"));
        return (reply || so)
                && cue.has(Frame.PAREN)
                && (reading.isBreak(place + 1, limit)
                        || reading.is(place + 1, Tag.TO)
                        || reading.is(place + 1, Tag.CC)
                        || reading.is(place + 1, FunctionWord.WHEN)
                        || so && reading.is(place + 1, Tag.IN) && !reading.is(place + 1, FunctionWord.THAT));
    }

    /** One person or body: "Moss discussed the film", not "they discussed the film", "she met him and discussed the film". */
    private boolean isAlone(int group) {
        int subject = reading.clauses.subject(group);
        int verb = reading.group(group).verb();
        boolean joined = reading.is(reading.group(group).start() - 1, Tag.CC);
        if (subject < 0
                || joined
                || reading.is(verb, Tag.VBP)
                || reading.sources.subject(group).size() != 1) {
            return false;
        }
        int head = reading.clauses.nounPhrases().get(subject).head();
        return !reading.is(head, Tag.NNS)
                && !reading.is(head, FunctionWord.THEY)
                && !reading.is(head, FunctionWord.BOTH);
    }

    /** Nobody, or who writes or reads: "nobody said a word", "I love the sea". */
    private boolean isNobodyElse(int subject) {
        return subject >= 0 && reading.lexicon.is(reading.tokens.word(subject), WordFlag.NEGATION)
                || reading.is(subject, FunctionWord.I)
                || reading.is(subject, FunctionWord.WE)
                || reading.is(subject, FunctionWord.YOU);
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
        return topic && !again && !reading.is(end, FunctionWord.THAT) ? base : end;
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
        if (found == null) {
            found = addressed.find(group, cue, after, first == after, addressee, limit);
        }
        return found == null ? null : found.addressees(parties);
    }

    /** Quotations, that-clauses, wh-clauses and clauses without a conjunction. */
    private @Nullable Found clause(int group, Cue cue, int after, int from, int limit) {
        int place = quoted.overName(from, from > after, limit);
        Found found = quoted.find(group, cue, after, place, limit);
        if (found == null) {
            found = conjunction(group, cue, after, place, limit);
        }
        if (found == null
                && cue.has(Frame.BARE)
                && (!cue.has(Frame.EVIDENCE)
                        || reading.sources.isEvidence(cue, group)
                        || reading.sources.inquires(group) && reading.opensWithSubject(place, limit))) {
            found = bare.find(group, cue, after, place, limit);
            found = found == null && place < limit ? behindAside(group, cue, after, place, limit) : found;
        }
        return found == null ? null : found.adverbials(place);
    }

    /** "said, come what may, he would stay": a clause behind an aside to the saying. */
    private @Nullable Found behindAside(int group, Cue cue, int after, int place, int limit) {
        boolean aside = reading.is(place, Tag.COMMA) && cue.has(Frame.PAREN) && !isParenthesis(group);
        int behind = aside ? overAside(place, limit) : limit;
        boolean opens = behind < limit && reading.isPhraseStart(behind) && reading.opensClause(behind, limit);
        Found found = opens ? bare.find(group, cue, behind, behind, limit) : null;
        return found == null || found.isEmpty()
                ? null
                : new Found(found.rule, found.frame, after)
                        .content(found.content.get(0)[0], found.content.get(0)[1]);
    }

    private @Nullable Found conjunction(int group, Cue cue, int after, int place, int limit) {
        int i = place;
        if (i < limit && reading.is(i, Tag.COMMA)) {
            boolean stray = reading.is(i + 1, FunctionWord.THAT)
                    && i + 2 < limit
                    && reading.clauses.verbGroupAt(i + 2) < 0
                    && !reading.tokens.isGlued(i + 2)
                    && !isParenthesis(group);
            i = stray ? i + 1 : overAside(i, limit);
        } else if (i < limit && reading.is(i, Tag.COLON) && !reading.is(i, FunctionWord.COLON)) {
            i = overDashes(i, limit);
        }
        if (i >= limit) {
            return null;
        }
        if (cue.has(Frame.THAT) || cue.has(Frame.ADDR_THAT)) {
            i = circumstances.skip(i, limit);
        }
        if (reading.is(i, FunctionWord.THAT) && isSubject(i, limit)) {
            return i == place ? demonstrative(group, cue, after, i) : null;
        }
        boolean that = reading.is(i, FunctionWord.THAT) && opensThatClause(i, limit) && !isRelative(after, i);
        if (that && (cue.has(Frame.THAT) || cue.has(Frame.ADDR_THAT) || cue.has(Frame.BARE))) {
            int start = reading.is(i + 1, Tag.COMMA) ? i + 2 : i + 1;
            return new Found(Rule.SPEAKER_CUE_THAT, Frame.THAT, after).content(start, contentEnd.clause(i + 1, group));
        }
        boolean wh = (cue.has(Frame.WH) || cue.has(Frame.ADDR_WH))
                && reading.isWh(i)
                && i == place
                && !isRelative(after, i)
                && !(reading.is(i, FunctionWord.WHEN) && reading.is(after, Tag.IN));
        return wh ? new Found(Rule.SPEAKER_CUE_WH, Frame.WH, after).content(i, contentEnd.of(i, group)) : null;
    }

    /** Behind a noun that a preposition ties to the cue: "believe in ideas | that bring peace", "think of those | who left". */
    private boolean isRelative(int after, int pronoun) {
        boolean hung = reading.is(after, Tag.IN) || reading.is(after, Tag.RB) && reading.is(after + 1, Tag.IN);
        if (pronoun == after || !hung || reading.clauses.nounPhraseAt(pronoun - 1) < 0) {
            return false;
        }
        int group = pronoun + 1 < reading.tokens.size() ? reading.clauses.verbGroupAt(pronoun + 1) : -1;
        return reading.is(pronoun, FunctionWord.WHO)
                || reading.is(pronoun, FunctionWord.WHICH)
                || reading.is(pronoun, FunctionWord.WHERE)
                || reading.is(pronoun, FunctionWord.THAT) && group >= 0;
    }

    /** "The plan, she said, that ...": the comma before the subject is one of two. */
    private boolean isParenthesis(int group) {
        int before = Math.min(reading.group(group).start(), reading.clauses.subjectStart(group)) - 1;
        return before >= 0
                && (reading.is(before, Tag.COMMA)
                        || reading.is(before, Tag.QUOTE)
                        || reading.is(before, Tag.COLON)
                        || reading.is(before, FunctionWord.AS));
    }

    /** Over an aside between dashes: "said -- on the radio, as it happens -- that ...". */
    private int overDashes(int dash, int limit) {
        for (int i = dash + 1; i < Math.min(limit, dash + 15); i++) {
            if (reading.is(i, Tag.COLON)) {
                return reading.is(i + 1, FunctionWord.THAT) ? i + 1 : limit;
            }
        }
        return limit;
    }

    /** Over an aside between the cue and its conjunction: "said, on leaving the talks, that ...", "said in Graz, where she lives, that". */
    private int overAside(int comma, int limit) {
        boolean where = reading.is(comma + 1, Tag.WRB)
                || reading.is(comma + 1, Tag.WP)
                || reading.is(comma + 1, FunctionWord.AS);
        for (int i = comma + 1; i < Math.min(limit, comma + 15); i++) {
            if (reading.is(i, Tag.COMMA)) {
                return i + 1;
            }
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite() && !where) {
                return limit;
            }
        }
        return limit;
    }

    /** Not a demonstrative: "said that man", but "said that man is mortal". */
    private boolean opensThatClause(int token, int limit) {
        if (token + 1 >= limit || reading.is(token + 1, Tag.STOP) || isToo(token + 1)) {
            return false;
        }
        if (!reading.is(token, Tag.DT)) {
            return true;
        }
        boolean phrase = reading.isPhraseStart(token)
                && reading.is(reading.phraseAt(token).head(), Tag.NN);
        return reading.hasFinite(token + 1, limit) && !(phrase && isBreak(reading.phraseEnd(token, limit), limit));
    }

    /** "denied that, | too" */
    private boolean isToo(int comma) {
        return reading.is(comma, Tag.COMMA) && reading.tokens.reads(comma + 1, "too");
    }

    private boolean isBreak(int token, int limit) {
        return reading.isBreak(token, limit) && !reading.is(token, Tag.QUOTE) && !reading.is(token, Tag.BRACKET);
    }

    /** "said that was fine" says what "that" is; behind a cue that takes an object, "that" is the pronoun of a relative clause. */
    private @Nullable Found demonstrative(int group, Cue cue, int after, int that) {
        boolean says = cue.has(Frame.BARE) && !cue.has(Frame.OBJ) && !cue.has(Frame.WEAK);
        return says
                ? new Found(Rule.SPEAKER_CUE_CLAUSE, Frame.BARE, after).content(that, contentEnd.of(that, group))
                : null;
    }

    /** A pronoun with its verb right behind it: "the wine they chose that had aged"; a word in -s may be a noun in the plural. */
    private boolean isSubject(int token, int limit) {
        int group = token + 1 < limit ? reading.clauses.verbGroupAt(token + 1) : -1;
        if (group < 0 || !reading.group(group).isFinite()) {
            return false;
        }
        int word = reading.tokens.word(token + 1);
        return reading.is(token + 1, Tag.VBD)
                || reading.is(token + 1, Tag.MD)
                || reading.lexicon.is(word, WordFlag.BE)
                || reading.lexicon.is(word, WordFlag.HAVE);
    }
}
