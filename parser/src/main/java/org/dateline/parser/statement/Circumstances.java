package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;

/**
 * What tells how, when and where something was said in more than adverbs and phrases, between the cue and the "that" of its clause:
 * "said as she left | that", "told them before leaving | that", "said loudly and often | that".
 */
final class Circumstances {
    /** A clause of more words is seldom parted from its verb. */
    private static final int REACH = 16;

    private final Reading reading;

    Circumstances(Reading reading) {
        this.reading = reading;
    }

    /** The "that" behind circumstances that begin at the token; the token itself where they are none. */
    int skip(int from, int limit) {
        if (from >= limit || !opens(from)) {
            return from;
        }
        int clauses = BareClauses.opensAdverbialClause(reading, from) ? 1 : 0;
        for (int i = from + 1; i < Math.min(limit, from + REACH); i++) {
            if (reading.is(i, FunctionWord.THAT)) {
                return opensClause(i, limit) && !isOfNoun(i) ? i : from;
            }
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).start() == i) {
                clauses -= reading.group(group).isFinite() ? 1 : 0;
                if (clauses < 0 || takesThat(group)) {
                    return from;
                }
            }
            if (isBreak(i)) {
                return from;
            }
        }
        return from;
    }

    private boolean opens(int token) {
        boolean adverb = reading.is(token - 1, Tag.RB);
        return reading.is(token, Tag.IN) && !reading.is(token, FunctionWord.THAT) && !reading.isWh(token)
                || adverb && (reading.is(token, Tag.CC) || reading.is(token, Tag.JJ))
                || reading.is(token, FunctionWord.BOTH) && reading.is(token + 1, Tag.RB)
                || reading.isPhraseStart(token)
                        && reading.tokens.reads(reading.phraseAt(token).head(), "times");
    }

    private boolean isBreak(int token) {
        return reading.is(token, Tag.COMMA)
                || reading.is(token, Tag.STOP)
                || reading.is(token, Tag.COLON)
                || reading.is(token, Tag.QUOTE)
                || reading.is(token, Tag.WP);
    }

    /** Whether the clause behind "that" is another verb's: "said after learning that". */
    private boolean takesThat(int group) {
        return reading.isCue(group)
                && (reading.cue(group).has(Frame.THAT)
                        || reading.cue(group).has(Frame.ADDR_THAT)
                        || reading.group(group).form() == Form.INFINITIVE);
    }

    /** A conjunction, or what was taken for a determiner of the clause's subject: "said often | that barley was scarce". */
    private boolean opensClause(int that, int limit) {
        return reading.is(that, Tag.IN)
                || reading.is(that, Tag.DT)
                        && reading.isPhraseStart(that)
                        && reading.phraseAt(that).end() > that + 1
                        && reading.opensClause(that, limit);
    }

    /** Whether "that" opens what a noun tells: "said in spite of the claim that". */
    private boolean isOfNoun(int that) {
        Cue noun = reading.cueNoun(that - 1);
        return noun != null && noun.has(Frame.THAT);
    }
}
