package org.dateline.parser.meeting;

import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Follows coordinations of noun phrases: "A, B of C and D". */
final class Coordinations {
    private static final int LONGEST_LIST = 60;
    private static final int LONGEST_SUBJECT = 20;

    private final Reading reading;
    private final Clauses clauses;
    private final Tokens tokens;

    Coordinations(Reading reading) {
        this.reading = reading;
        this.clauses = reading.clauses();
        this.tokens = reading.tokens();
    }

    /** Whether a finite verb follows the phrase, so that a clause begins with it. */
    boolean opensClause(int number) {
        return isSubject(number) || isFollowedByVerb(number);
    }

    /** "the ministers of Norway and Sweden are expected": with what hangs on it. */
    private boolean isSubject(int number) {
        int start = reading.phrase(number).start();
        int limit = Math.min(reading.sentenceEnd(start), start + LONGEST_SUBJECT);
        for (int i = reading.phrase(number).end(); i < limit; i++) {
            int group = clauses.verbGroupAt(i);
            if (group >= 0) {
                return reading.group(group).isFinite()
                        && !clauses.isRelative(group)
                        && clauses.subjectStart(group) == start;
            }
        }
        return false;
    }

    private boolean isFollowedByVerb(int number) {
        int i = reading.phrase(number).end();
        while (i < tokens.size() && tokens.is(i, Tag.RB)) {
            i++;
        }
        int group = i < tokens.size() ? clauses.verbGroupAt(i) : -1;
        return group >= 0
                && reading.group(group).start() == i
                && reading.group(group).isFinite()
                && !clauses.isRelative(group)
                && !isWithinSubject(group, reading.phrase(number).start());
    }

    /** "A summit of Norway and Sweden was held": the subject begins well before. */
    private boolean isWithinSubject(int group, int start) {
        int subject = clauses.subjectStart(group);
        return subject >= 0 && subject < start && reading.sentenceStart(start) <= subject;
    }

    /** The token after the coordination that begins with a phrase: "A", "A and B", "A, B of C and D". */
    int end(int number, int limit) {
        return end(number, limit, false);
    }

    /** As {@link #end(int, int)}; a pair ("between A and B") goes on though a finite verb follows its second part. */
    int end(int number, int limit, boolean pair) {
        int accepted = reading.phrase(number).end();
        boolean whole = true;
        int i = accepted;
        int reach = Math.min(limit, accepted + LONGEST_LIST);
        while (i < reach) {
            int next = i;
            boolean comma = tokens.is(next, Tag.COMMA);
            next += comma ? 1 : 0;
            int joined = next < reach ? afterConjunction(next) : next;
            boolean of = joined == next && !comma && reading.is(next, FunctionWord.OF);
            boolean joins = joined > next;
            next = of ? next + 1 : joined;
            int other = next < reach ? clauses.nounPhraseAt(next) : -1;
            if (other < 0 && (comma || joins) && reading.cast().nationAt(next).isPresent()) {
                // "Peruvian, Norwegian, and EU officials": the adjective in the middle is no phrase
                whole = false;
                i = next + 1;
                continue;
            }
            if (!(comma || joins || of)
                    || other < 0
                    || reading.phrase(other).start() != next
                    || reading.timeAt(next) != null
                    || !of && !pair && opensClause(other)) {
                break;
            }
            i = reading.phrase(other).end();
            whole = joins || of && whole;
            accepted = whole ? i : accepted;
        }
        return accepted;
    }

    /** The token after a phrase and what hangs on it with "of": "the prime minister of Peru". */
    int whole(int number, int limit) {
        int end = reading.phrase(number).end();
        int next = end + 1 < limit && reading.is(end, FunctionWord.OF) ? clauses.nounPhraseAt(end + 1) : -1;
        return next < 0 ? end : reading.phrase(next).end();
    }

    /** The token after and, or, &amp;, as well as, along with, together with; the token itself where none stands. */
    private int afterConjunction(int token) {
        if (reading.is(token, FunctionWord.AND)
                || reading.is(token, FunctionWord.OR)
                || reading.is(token, FunctionWord.AMPERSAND)) {
            return afterAside(token + 1);
        }
        if (reading.is(token, FunctionWord.AS)
                && reading.is(token + 2, FunctionWord.AS)
                && tokens.reads(token + 1, "well")) {
            return token + 3;
        }
        boolean with = reading.is(token + 1, FunctionWord.WITH)
                && (tokens.reads(token, "along") || tokens.reads(token, "together"));
        return with ? token + 2 : token;
    }

    /** Whether the adverb tells that whom "and" joins are met apart. */
    boolean isApart(int adverb) {
        return tokens.reads(adverb, "separately") || tokens.reads(adverb, "later") || tokens.reads(adverb, "then");
    }

    /** "met A and | , separately, B", "met A and | later B": the token after the adverb; the token itself where none stands. */
    private int afterAside(int token) {
        int adverb = tokens.is(token, Tag.COMMA) ? token + 1 : token;
        int next = tokens.is(adverb + 1, Tag.COMMA) ? adverb + 2 : adverb + 1;
        // "and then lunch with B" is another meeting
        boolean person = next < tokens.size() && tokens.isCapital(next) || reading.is(next, FunctionWord.THE);
        return isApart(adverb) && person ? next : token;
    }

    /** The first phrase of a coordination that ends with a phrase. */
    int start(int number, int from) {
        int first = reading.phrase(number).start();
        int i = first - 1;
        if (i > from && (reading.is(i, FunctionWord.AND) || reading.is(i, FunctionWord.AMPERSAND))) {
            i -= tokens.is(i - 1, Tag.COMMA) ? 2 : 1;
            int other = i >= from ? clauses.nounPhraseAt(i) : -1;
            while (other >= 0) {
                first = reading.phrase(other).start();
                i = first - 1;
                other = i > from && tokens.is(i, Tag.COMMA) ? clauses.nounPhraseAt(i - 1) : -1;
            }
        }
        return first;
    }
}
