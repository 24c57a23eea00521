package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;

/** Where content that is a phrase ends: before a comma, a clause, or words that tell of the saying. */
final class PhraseEnd {
    /** No more items of a list, with what hangs on them, are looked at. */
    private static final int LONGEST_LIST = 12;

    /** How many digits an age has at most; a year has more. */
    private static final int LONGEST_AGE = 3;

    /** The words that an adjective in a list has behind it. */
    private static final int LONGEST_QUALITY = 8;

    /** How many tokens may tell of an item of a list. */
    private static final int LONGEST_ITEM = 15;

    private final Reading reading;
    private final NounClauses nouns;
    private final VerbLists verbs;
    private final RelativeEnds relatives;

    PhraseEnd(Reading reading) {
        this.reading = reading;
        this.nouns = new NounClauses(reading);
        this.verbs = new VerbLists(reading);
        this.relatives = new RelativeEnds(reading);
    }

    /** A comma that no list needs, a clause of its own, or words that belong to the cue again. */
    boolean isAt(int i, int limit, Extent extent) {
        if (reading.is(i, Tag.COMMA)) {
            return reading.is(i + 1, FunctionWord.BUT)
                    || reading.clauses.nounPhraseAt(i) < 0
                            && !isWithinTime(i)
                            && !isBesideAge(i)
                            && !isInList(i, limit)
                            && !verbs.isVerbInList(i, limit)
                            && !verbs.isLastVerb(i)
                            && !isQualityInList(i, limit)
                            && !isExample(i + 1, limit)
                            && !nouns.isBesideAside(i, limit);
        }
        if (reading.is(i, Tag.COLON) && (reading.is(i + 1, Tag.CC) || reading.is(i + 1, Tag.RB))) {
            return extent == Extent.PHRASE && opensClause(i + 2, limit);
        }
        if (reading.is(i, Tag.CC) && reading.is(i + 1, Tag.VBP) && verbs.goesOnInBase(i)) {
            return false;
        }
        if (reading.is(i, Tag.CC) || isClauseConjunction(i, extent)) {
            return !reading.is(i, Tag.CC)
                    || opensClause(i + 1, limit) && !isWithinSubject(i, limit)
                    || reading.is(i + 1, FunctionWord.WHICH)
                    || reading.is(i + 1, FunctionWord.WHEN) && opensClause(i + 2, limit);
        }
        return extent == Extent.PHRASE && isAdjunct(i, limit) && !nouns.isInAside(i, limit) || tellsMore(i, limit);
    }

    /** "by the summer (April 3 |, 2026)" */
    private boolean isWithinTime(int comma) {
        return reading.timeEnd(comma - 2) > comma || reading.timeEnd(comma - 3) > comma;
    }

    /** "the death of Ann Moss |, 81 |, in May": either side of an age behind a name, the latter before what a preposition adds. */
    private boolean isBesideAge(int comma) {
        return reading.is(comma - 1, Tag.NNP)
                        && reading.is(comma + 1, Tag.CD)
                        && reading.tokens.length(comma + 1) <= LONGEST_AGE
                        && (reading.is(comma + 2, Tag.COMMA) || reading.is(comma + 2, Tag.STOP))
                || reading.is(comma - 1, Tag.CD)
                        && reading.is(comma - 2, Tag.COMMA)
                        && reading.is(comma - 3, Tag.NNP)
                        && reading.is(comma + 1, Tag.IN)
                        && !reading.isClauseOpener(comma + 1);
    }

    /** "dismissed the offer saying that A": who dismissed it goes on; of a document, "the letter saying that A", the words are its own. */
    private boolean tellsMore(int i, int limit) {
        int group = reading.is(i, Tag.VBG) ? reading.clauses.verbGroupAt(i) : -1;
        int phrase = group < 0 || !reading.isCue(group) ? -1 : reading.clauses.nounPhraseAt(i - 1);
        if (phrase < 0 || reading.group(group).start() != i) {
            return false;
        }
        int next = reading.cueEnd(group);
        next = next < limit && reading.is(next, Tag.COMMA) ? next + 1 : next;
        return !reading.sources.isText(phrase)
                && next < limit
                && reading.cue(group).has(Frame.PAREN)
                && (reading.is(next, FunctionWord.THAT) || reading.marks.isOpening(next) || opensClause(next, limit));
    }

    /** "a range of issues, | including trade": what the phrase before takes in. */
    private boolean isExample(int i, int limit) {
        boolean such = reading.is(i, FunctionWord.SUCH) && reading.is(i + 1, FunctionWord.AS);
        int first = such ? i + 2 : i + 1;
        return (such || reading.is(i, FunctionWord.INCLUDING)) && first < limit && reading.isPhraseStart(first);
    }

    /** "kind, | quiet and helpful", "too close to banks, | too fond of gifts and too vague": a quality, with another to come. */
    private boolean isQualityInList(int comma, int limit) {
        int quality = overQuality(comma + 1);
        for (int i = quality; quality > comma + 1 && i < Math.min(limit, quality + LONGEST_QUALITY); i++) {
            if (reading.is(i, Tag.CC)) {
                return overQuality(i + 1) > i + 1;
            }
            if (reading.clauses.verbGroupAt(i) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Behind an adjective and its adverbs; the token itself for none. */
    private int overQuality(int token) {
        int i = token;
        while (reading.is(i, Tag.RB)) {
            i++;
        }
        return reading.is(i, Tag.JJ) ? i + 1 : token;
    }

    /** "trade, | energy and health", "trade, | energy, farms of all sizes and health": what is left of a list. */
    private boolean isJoined(int from, int to, int limit) {
        int and = overItems(from, limit);
        if (and + 1 < limit && reading.is(and, FunctionWord.AND) && reading.isPhraseStart(and + 1)) {
            return !opensVerb(reading.phraseAt(and + 1).end());
        }
        return isOwned(from) && hasOwnedItem(reading.phraseAt(from).end(), to);
    }

    /** "the plan, the mayor and the guild | oppose it": behind the last item, a clause of its own. */
    private boolean opensVerb(int token) {
        int i = token;
        while (reading.is(i, Tag.RB)) {
            i++;
        }
        int group = reading.clauses.verbGroupAt(i);
        return group >= 0
                && (reading.group(group).isFinite() || reading.group(group).form() == Form.BASE);
    }

    /** "mills, fields | , | homes of the poor and": another comma stands before the phrase that ends at this one. */
    private boolean isListed(int item) {
        int number = reading.clauses.nounPhraseAt(item - 2);
        int start = number < 0 ? 0 : reading.clauses.nounPhrases().get(number).start();
        for (int items = 0; items < LONGEST_LIST && start > 1 && reading.is(start - 1, FunctionWord.OF); items++) {
            number = reading.clauses.nounPhraseAt(start - 2);
            start = number < 0 ? 0 : reading.clauses.nounPhrases().get(number).start();
        }
        return start > 1 && reading.is(start - 1, Tag.COMMA);
    }

    /** "Moss, | Berg of Graz and": a name, and no title that tells of the one before. */
    private boolean isNamed(int item) {
        int head = reading.phraseAt(item).head();
        return reading.is(head, Tag.NNP) && !reading.is(head, WordFlag.NOMINAL) && !reading.is(item, Tag.DT);
    }

    /**
     * Behind the items of a list that follow one another with commas, each with what hangs on it by "of". Without another comma, "and" in
     * "the attack, | the work of thieves and vandals" joins what hangs on one.
     */
    private int overItems(int from, int to) {
        int end = reading.phraseAt(from).end();
        int i = end;
        boolean listed = isListed(from) || isNamed(from);
        for (int items = 0; items < LONGEST_LIST && i + 1 < to && isItem(i + 1); items++) {
            if (!reading.is(i, FunctionWord.OF) && !reading.is(i, Tag.COMMA)) {
                break;
            }
            listed |= reading.is(i, Tag.COMMA);
            i = reading.phraseAt(i + 1).end();
        }
        if (!listed && i > end || reading.is(from, Tag.VBG)) {
            return end;
        }
        return reading.is(i, Tag.COMMA) && reading.is(i + 1, FunctionWord.AND) ? i + 1 : i;
    }

    private boolean isItem(int token) {
        return reading.isPhraseStart(token)
                && !reading.is(token, Tag.VBG)
                && !opensClause(token, reading.tokens.size());
    }

    /** "noted the fire at the mill, | his loss of a barn and his debts": the last item is of the same build as the one before. */
    private boolean hasOwnedItem(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, FunctionWord.AND) && isOwned(i + 1)) {
                return !reading.opensClause(i + 1, reading.tokens.size());
            }
        }
        return false;
    }

    private boolean isOwned(int token) {
        return reading.is(token, Tag.PRPS) || reading.is(token, FunctionWord.THE);
    }

    private boolean isInList(int comma, int limit) {
        if (comma + 1 >= limit || !reading.isPhraseStart(comma + 1)) {
            return comma + 1 < limit && reading.is(comma + 1, Tag.CC) && !opensClause(comma + 2, limit);
        }
        int end = reading.overBracket(reading.phraseEnd(comma + 1, limit), limit);
        if ((isJoined(comma + 1, end, limit) || isDescribed(comma + 1, limit)) && !opensClause(comma + 1, limit)) {
            return true;
        }
        return end + 1 < limit
                && (reading.is(end, Tag.CC)
                        || reading.is(end, Tag.COMMA)
                                && (reading.is(end + 1, Tag.CC)
                                        || reading.isPhraseStart(end + 1)
                                                && end + 2 < limit
                                                && reading.is(itemEnd(end + 1, limit), Tag.CC)));
    }

    /** "queues at the mill, | barns stripped of hay and cows in the lanes": an item with what tells of it, before "and" with another. */
    private boolean isDescribed(int item, int limit) {
        int end = reading.phraseEnd(item, limit);
        int first = end < limit ? reading.clauses.verbGroupAt(end) : -1;
        boolean told = first >= 0
                && (reading.group(first).form() == Form.GERUND
                                && !reading.is(reading.group(first).verb(), WordFlag.BE)
                        || reading.group(first).form() == Form.PARTICIPLE
                                && !reading.isPhraseStart(reading.group(first).end()));
        boolean described = told || reading.is(end - 1, Tag.NNS) && reading.is(end, Tag.IN);
        for (int i = end; described && i + 1 < Math.min(limit, end + LONGEST_ITEM); i++) {
            if (reading.is(i, Tag.CC) && reading.isPhraseStart(i + 1)) {
                return !opensClause(i + 1, limit);
            }
            int group = reading.clauses.verbGroupAt(i);
            described = group < 0 || !reading.group(group).isFinite();
        }
        return false;
    }

    /** Behind an item of a list with what stands in brackets behind it, and behind the comma before "and". */
    private int itemEnd(int item, int limit) {
        int end = reading.overBracket(reading.phraseEnd(item, limit), limit);
        return reading.is(end, Tag.COMMA) ? end + 1 : end;
    }

    /** "not to leave | until the talks end": a present tense tells of what is to come, as what is asked for does. */
    private boolean isAheadClause(int i) {
        boolean temporal = reading.is(i, FunctionWord.UNTIL)
                || reading.is(i, FunctionWord.ONCE)
                || reading.is(i, FunctionWord.WHEN)
                || reading.is(i, FunctionWord.BEFORE)
                || reading.is(i, FunctionWord.AFTER);
        int verb = temporal && reading.isPhraseStart(i + 1)
                ? reading.phraseEnd(i + 1, reading.sentenceEnd(i))
                : reading.tokens.size();
        int group = verb < reading.tokens.size() ? reading.clauses.verbGroupAt(verb) : -1;
        return group >= 0
                && reading.group(group).isFinite()
                && reading.group(group).tense() == Tense.PRESENT;
    }

    private boolean isClauseConjunction(int i, Extent extent) {
        return !isAheadClause(i) && opensSubordinate(i, extent);
    }

    private boolean opensSubordinate(int i, Extent extent) {
        boolean condition = reading.is(i, FunctionWord.IF)
                || reading.is(i, FunctionWord.WHETHER)
                || extent == Extent.INFINITIVE && reading.is(i, FunctionWord.UNLESS);
        return reading.isClauseOpener(i) && !condition
                || reading.is(i, FunctionWord.AS) && opensClause(i + 1, reading.tokens.size())
                || reading.is(i, FunctionWord.AFTER) && opensClause(i + 1, reading.tokens.size())
                || reading.is(i, FunctionWord.BEFORE) && opensClause(i + 1, reading.tokens.size())
                || reading.is(i, FunctionWord.SINCE) && !isMostSince(i)
                || extent == Extent.PHRASE && reading.is(i, FunctionWord.UNTIL);
    }

    /** "the worst | since the war", "the biggest rise | since 2010": how long nothing was more so. */
    private boolean isMostSince(int since) {
        for (int i = since - 1; i > since - LONGEST_QUALITY && !reading.isBreak(i, since); i--) {
            if (reading.is(i, Tag.JJ) && reading.tokens.text().startsWith("st", reading.tokens.end(i) - 2)) {
                return true;
            }
            if (reading.is(i, Tag.DT) || reading.clauses.verbGroupAt(i) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a finite verb comes next, with or without a subject of its own. */
    private boolean opensClause(int from, int limit) {
        int i = from;
        while (i < limit && reading.is(i, Tag.RB)) {
            i++;
        }
        if (i >= limit) {
            return false;
        }
        int group = reading.clauses.verbGroupAt(i);
        if (group >= 0) {
            return reading.group(group).isFinite();
        }
        return reading.isPhraseStart(i) && reading.opensClause(i, limit);
    }

    /** A time that is a phrase of its own, no part of another: "on Friday", not "a three-day truce". */
    private boolean isTime(int i) {
        if (reading.timeEnd(i) == 0 || isWithinVerb(i)) {
            return false;
        }
        return reading.clauses.nounPhraseAt(i) < 0
                || reading.isPhraseStart(i) && reading.phraseAt(i).end() <= reading.timeEnd(i);
    }

    /** "would | now | have to": no time of its own. */
    private boolean isWithinVerb(int token) {
        int group = reading.clauses.verbGroupAt(token);
        return group >= 0 && reading.group(group).start() < token;
    }

    /** Nobody has spoken at a time to come: "predicts growth next year". */
    private boolean isAhead(int token) {
        return reading.times.within(token, reading.timeEnd(token)).stream()
                .anyMatch(time -> time.time()
                        .start()
                        .filter(start -> start.toLocalDate().isAfter(reading.times.date()))
                        .isPresent());
    }

    /** "denied the claim | in a statement", "| at a rally in Graz": where it was said, with nothing else behind. */
    private boolean isMedium(int i, int limit) {
        return (reading.is(i, FunctionWord.IN) && reading.isMedium(i, limit)
                        || reading.is(i, FunctionWord.AT) && reading.isOccasion(i, limit))
                && reading.isBreak(reading.skipAdverbials(i, limit), limit);
    }

    /** "a deal | before 2030", "a vote | by the end of the year", "quarrels | from the 1950s": a time of the thing itself. */
    private boolean isTimeOfThing(int preposition) {
        return reading.is(preposition, FunctionWord.BY)
                || reading.is(preposition, FunctionWord.FROM)
                || (reading.is(preposition, FunctionWord.SINCE) || reading.is(preposition, FunctionWord.IN))
                        && isMostSince(preposition)
                || reading.is(preposition, FunctionWord.BEFORE) && isTime(preposition + 1) && isAhead(preposition + 1);
    }

    /** "denied it | through a lawyer": who brought the words. */
    private boolean isSpokesman(int token, int limit) {
        int head = token < limit && reading.isPhraseStart(token)
                ? reading.phraseAt(token).head()
                : -1;
        return reading.is(head, Tag.NN)
                && reading.is(head, WordFlag.NOMINAL)
                && reading.lexicon.nominal(reading.tokens.word(head)).type() == Nominal.Type.PERSON;
    }

    /** "a valley where Moss | and Holm have farms": the subject of a clause that an adverb opens. */
    private boolean isWithinSubject(int conjunction, int limit) {
        int verb = reading.isPhraseStart(conjunction + 1) ? reading.phraseEnd(conjunction + 1, limit) : limit;
        int group = verb < limit ? reading.clauses.verbGroupAt(verb) : -1;
        int subject = group < 0 ? -1 : reading.clauses.subjectStart(group);
        return subject > 0 && subject < conjunction && reading.is(subject - 1, Tag.WRB);
    }

    private boolean isAdjunct(int i, int limit) {
        if (relatives.isOfParticiple(i)) {
            return false;
        }
        boolean temporal = isTime(i) && !reading.is(i - 1, FunctionWord.OF) && !isTimeOfThing(i - 1) && !isAhead(i)
                || reading.is(i, Tag.IN)
                        && i + 1 < limit
                        && isTime(i + 1)
                        && !reading.is(i, FunctionWord.OF)
                        && !isTimeOfThing(i)
                        && !isAhead(i + 1);
        boolean by = reading.is(i, FunctionWord.BY) && i + 1 < limit && reading.is(i + 1, Tag.VBG);
        return temporal
                || by
                || isMedium(i, limit)
                || reading.is(i, FunctionWord.AFTER) && !isAheadClause(i)
                || reading.is(i, FunctionWord.BEFORE) && !isTimeOfThing(i) && !isAheadClause(i)
                || reading.is(i, FunctionWord.THROUGH) && isSpokesman(i + 1, limit)
                || reading.is(i, FunctionWord.DURING)
                || reading.is(i, FunctionWord.AMID)
                || reading.is(i, FunctionWord.DESPITE);
    }
}
