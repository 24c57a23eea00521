package org.dateline.parser.statement;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;

/**
 * How far the words reach that tell who a source is: an apposition, a relative clause or a bracket behind it. What tells of the saying,
 * as a time or a participle does, is no part of them.
 */
final class Appositions {
    private static final int REACH = 60;
    /** An aside to a noun that the verb before it has more to tell of is no longer. */
    private static final int LONGEST_ASIDE = 20;

    private final Reading reading;

    Appositions(Reading reading) {
        this.reading = reading;
    }

    /** The token after a source that ends at {@code end} and whose verb begins at {@code verb}: "Moss, the mayor, | said". */
    int endBefore(int end, int verb) {
        int last = verb;
        while (last > end && reading.is(last - 1, Tag.RB)) {
            last--;
        }
        if (last - end < 2 || last - end > REACH) {
            return end;
        }
        if (isBracket(end, last)) {
            return last;
        }
        if (reading.is(end, Tag.WP)) {
            return reading.is(last - 1, Tag.COMMA) ? end : last;
        }
        boolean aside = reading.is(end, Tag.COMMA)
                && reading.is(last - 1, Tag.COMMA)
                && describes(end + 1)
                && !isTeller(end + 1, last - 1);
        return aside ? last - 1 : end;
    }

    /** "The firm, | Moss said |, had": a parenthesis that tells who says it, and no aside to the source. */
    private boolean isTeller(int from, int to) {
        int group = reading.clauses.verbGroupAt(to - 1);
        return group >= 0
                && reading.group(group).isFinite()
                && reading.isCue(group)
                && reading.clauses.subjectStart(group) == from;
    }

    /** Where a source ends that begins at {@code start}: before a time that tells when it spoke, "Moss | on Tuesday said". */
    int withoutTime(int start, int end) {
        for (int i = Math.max(start + 1, end - 6); i < end; i++) {
            if (reading.timeEnd(i) == end && !reading.is(i - 1, FunctionWord.OF)) {
                int last = reading.is(i - 1, Tag.IN) ? i - 1 : i;
                boolean source =
                        reading.clauses.nounPhraseAt(last - 1) >= 0 || reading.is(last - 1, FunctionWord.CLOSE);
                return last > start && source ? last : end;
            }
        }
        return end;
    }

    /** Where a source ends behind its verb: before the medium by which it spoke, "said Moss | in a letter to A". */
    int withoutMedium(int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            boolean medium = (reading.is(i, FunctionWord.IN) || reading.is(i, FunctionWord.AT))
                    && reading.isPhraseStart(i + 1)
                    && (reading.cueNoun(reading.phraseAt(i + 1).head()) != null
                            || reading.lexicon.isMeetingNoun(
                                    reading.tokens.word(reading.phraseAt(i + 1).head())));
            if (medium || reading.is(i, Tag.IN) && reading.isMedium(i, end)) {
                return i;
            }
        }
        return end;
    }

    private boolean isBracket(int from, int to) {
        return reading.is(from, Tag.BRACKET)
                && reading.is(from, FunctionWord.OPEN)
                && reading.is(to - 1, FunctionWord.CLOSE);
    }

    /** The token after a source that ends at {@code end}, behind its verb: "said Moss, the mayor of Graz". */
    int endAfter(int end, int limit) {
        int i = overBracket(end, limit);
        if (reading.is(i, Tag.WP) && !reading.is(i, FunctionWord.WHAT) && i < limit) {
            return asideEnd(i + 1, limit);
        }
        while (i + 1 < limit && reading.is(i, Tag.COMMA) && describes(i + 1) && !opensClause(i + 1, limit)) {
            int next = clauseEnd(i + 1, asideEnd(i + 2, limit), limit);
            if (hasOwnVerb(i + 1, next)) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** "Moss, | whose sons, aged 9 and 11, are ill |": on to the verb that the pronoun wants, over an aside. */
    private int clauseEnd(int pronoun, int end, int limit) {
        boolean open = reading.is(pronoun, Tag.WP) && !reading.hasFinite(pronoun, end) && reading.is(end, Tag.COMMA);
        int behind = open ? asideEnd(end + 1, limit) : limit;
        int group = behind + 1 < limit && reading.is(behind, Tag.COMMA) ? reading.clauses.verbGroupAt(behind + 1) : -1;
        return group >= 0 && reading.group(group).isFinite() ? asideEnd(behind + 1, limit) : end;
    }

    /** Whether words behind a comma are a clause and no aside: a finite verb has its subject there. */
    private boolean hasOwnVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            int group = reading.is(from, Tag.WP) ? -1 : reading.clauses.verbGroupAt(i);
            boolean own = group >= 0
                    && reading.group(group).isFinite()
                    && !reading.clauses.isRelative(group)
                    && reading.clauses.subjectStart(group) == from;
            if (own) {
                return true;
            }
        }
        return false;
    }

    /** "Moss |, the mayor, | of fraud": the comma that closes an aside to a noun, with no clause but relative ones in it; -1 for none. */
    int closing(int comma, int limit) {
        if (comma + 1 >= limit
                || !reading.is(comma, Tag.COMMA)
                || reading.is(comma + 1, Tag.CC)
                || reading.is(comma + 1, FunctionWord.THAT)) {
            return -1;
        }
        for (int i = comma + 1; i < Math.min(limit, comma + LONGEST_ASIDE); i++) {
            if (reading.is(i, Tag.COMMA)) {
                return i;
            }
            int verbs = reading.clauses.verbGroupAt(i);
            if (reading.isBreak(i, limit)
                    || verbs >= 0
                            && reading.group(verbs).isFinite()
                            && !reading.clauses.isRelative(verbs)
                            && !reading.is(comma + 1, Tag.WP)) {
                return -1;
            }
        }
        return -1;
    }

    private int overBracket(int from, int limit) {
        if (!reading.is(from, FunctionWord.OPEN) || from >= limit) {
            return from;
        }
        for (int i = from + 1; i < Math.min(limit, from + 8); i++) {
            if (reading.is(i, FunctionWord.CLOSE)) {
                return i + 1;
            }
        }
        return from;
    }

    private int asideEnd(int from, int limit) {
        int i = from;
        while (i < limit && i < from + REACH && !reading.isBreak(i, limit)) {
            i++;
        }
        return i;
    }

    private boolean opensClause(int token, int limit) {
        return reading.isPhraseStart(token) && reading.opensClause(token, limit);
    }

    /** What an aside about a person or body opens with; a participle or preposition tells of the saying instead. */
    private boolean describes(int token) {
        if (reading.timeEnd(token) > 0 || reading.is(token, FunctionWord.THAT)) {
            return false;
        }
        return switch (reading.tokens.tag(token)) {
            case DT, NN, NNS, NNP, JJ, CD, PRPS, WP -> true;
            default -> reading.is(token, FunctionWord.OF);
        };
    }
}
