package org.dateline.parser.clause;

import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the verb group that begins at a token, auxiliary by auxiliary. Not thread-safe: one reading is held at a time. */
final class VerbGroups {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private Form form = Form.FINITE;
    private Tense tense = Tense.NONE;
    private Modality modality = Modality.NONE;
    private boolean perfect;
    private boolean progressive;
    private boolean passive;
    private boolean negated;

    VerbGroups(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The verb group that begins at {@code from}, or null where none does. */
    @Nullable
    VerbGroup group(int from, int limit) {
        int verb = firstVerb(from, limit);
        if (verb < 0) {
            return null;
        }
        reset(from, verb);
        int next = nextVerb(verb, limit);
        while (next > 0) {
            join(verb, next);
            verb = next;
            next = nextVerb(verb, limit);
        }
        return new VerbGroup(from, verb + 1, verb, form, tense, modality, perfect, progressive, passive, negated);
    }

    /** The first verb of a group: here, or after {@code to} and adverbs. */
    private int firstVerb(int from, int limit) {
        if (isVerb(from)) {
            return from;
        }
        boolean opens = tokens.is(from, Tag.TO) || isNegation(from);
        if (!opens) {
            return -1;
        }
        int i = from + 1;
        while (i < limit
                && i < from + 5
                && (tokens.is(i, Tag.RB) || tokens.is(i, Tag.TO) && isNegation(from) || tokens.is(i, Tag.QUOTE))) {
            i++;
        }
        if (i >= limit) {
            return -1;
        }
        boolean base = tokens.is(i, Tag.VB) || tokens.is(i, Tag.VBP) && tokens.is(i - 1, Tag.TO);
        return base || isNegation(from) && (tokens.is(i, Tag.VBG) || tokens.is(i, Tag.VBN)) ? i : -1;
    }

    private boolean isVerb(int token) {
        Tag tag = tokens.tag(token);
        return tag.isVerb() || tag == Tag.MD;
    }

    private boolean isNegation(int token) {
        int word = tokens.word(token);
        return FunctionWord.NOT.is(word)
                || FunctionWord.NT.is(word)
                || FunctionWord.NEVER.is(word)
                || (FunctionWord.NEITHER.is(word) || FunctionWord.NO.is(word)) && tokens.is(token, Tag.RB);
    }

    /** never said; no longer says; neither confirmed nor denied; without saying. */
    private boolean isNegatedBefore(int token) {
        int word = tokens.word(token);
        return FunctionWord.NEVER.is(word)
                || token > 0 && tokens.reads(token, "longer") && FunctionWord.NO.is(tokens.word(token - 1))
                || FunctionWord.NEITHER.is(word)
                || FunctionWord.NOR.is(word)
                || FunctionWord.WITHOUT.is(word);
    }

    private void reset(int from, int verb) {
        perfect = false;
        progressive = false;
        passive = false;
        modality = Modality.NONE;
        negated =
                isNegation(from) || from > 0 && isNegatedBefore(from - 1) || FunctionWord.CANNOT.is(tokens.word(verb));
        Tag tag = tokens.tag(verb);
        form = from < verb && (tokens.is(verb - 1, Tag.TO) || tokens.is(from, Tag.TO)) ? Form.INFINITIVE : form(tag);
        tense = form != Form.FINITE ? Tense.NONE : tag == Tag.VBD ? Tense.PAST : Tense.PRESENT;
        passive = tag == Tag.VBN;
        if (tag == Tag.MD) {
            modal(tokens.word(verb));
        }
    }

    private static Form form(Tag tag) {
        return switch (tag) {
            case VBG -> Form.GERUND;
            case VBN -> Form.PARTICIPLE;
            case VB -> Form.BASE;
            default -> Form.FINITE;
        };
    }

    private void modal(int word) {
        boolean will = FunctionWord.WILL.is(word)
                || FunctionWord._LL.is(word)
                || FunctionWord.WO.is(word)
                || FunctionWord.SHALL.is(word);
        boolean would = FunctionWord.WOULD.is(word) || FunctionWord._D.is(word);
        boolean necessary = FunctionWord.SHOULD.is(word) || FunctionWord.MUST.is(word) || FunctionWord.OUGHT.is(word);
        tense = will ? Tense.FUTURE : Tense.NONE;
        modality = will ? Modality.WILL : would ? Modality.WOULD : necessary ? Modality.NECESSARY : Modality.POSSIBLE;
    }

    /** The verb that goes on with the group after an auxiliary, or -1. */
    private int nextVerb(int verb, int limit) {
        if (!isAuxiliary(verb)) {
            return -1;
        }
        int i = verb + 1;
        while (i < limit
                && i < verb + 6
                && (tokens.is(i, Tag.RB)
                        || isNegation(i)
                        || tokens.is(i, Tag.QUOTE) && i > verb + 1
                        || isFloating(i)
                        || isInsertedTo(verb, i, limit))) {
            i++;
        }
        if (i < limit && isVerb(i)) {
            return continues(verb, i) ? i : -1;
        }
        boolean parted = lexicon.is(tokens.word(verb), WordFlag.HAVE) || tokens.is(verb, Tag.MD);
        return parted ? behindPhrase(verb, limit) : -1;
    }

    /**
     * The participle behind a short phrase, or the base form: "has | in the past | described", "had, so far, refused", "had | on Sunday |
     * urged", "had | earlier in the day | told", "will | next week | meet"; -1 for none.
     */
    private int behindPhrase(int auxiliary, int limit) {
        int i = auxiliary + 1;
        boolean parted = i < limit && tokens.is(i, Tag.COMMA);
        i = parted ? i + 1 : i;
        if (i >= limit
                || !tokens.is(i, Tag.IN)
                        && !(tokens.is(i, Tag.RB) && (parted || tokens.is(i + 1, Tag.IN)))
                        && !opensPeriod(i, limit)) {
            return -1;
        }
        int end = Math.min(limit - 1, i + 5);
        while (i < end && isOfPhrase(i)) {
            i++;
        }
        i = parted && tokens.is(i, Tag.COMMA) && i < end ? i + 1 : i;
        boolean fits =
                tokens.is(auxiliary, Tag.MD) ? tokens.is(i, Tag.VB) : tokens.is(i, Tag.VBN) || tokens.is(i, Tag.VBD);
        return i > auxiliary + 2 && fits ? behindDate(i, limit) : -1;
    }

    /** "had in a memo dated May 3 | advised", "had in a letter sent on Monday | asked": over a participle that only dates the phrase; the participle itself for none. */
    private int behindDate(int participle, int limit) {
        int i = participle + 1;
        i = i < limit && tokens.is(i, Tag.IN) ? i + 1 : i;
        int first = i;
        while (i < limit - 1 && (isDay(i) || tokens.is(i, Tag.CD) || tokens.is(i, Tag.COMMA))) {
            i++;
        }
        boolean dated = i > first && (tokens.is(i, Tag.VBN) || tokens.is(i, Tag.VBD));
        return dated && (isDay(first) || isDay(first + 1)) ? i : participle;
    }

    private boolean isDay(int token) {
        return lexicon.is(tokens.word(token), WordFlag.WEEKDAY) || lexicon.is(tokens.word(token), WordFlag.MONTH);
    }

    /** "this week", "last month", "next year" */
    private boolean opensPeriod(int token, int limit) {
        return token + 1 < limit
                && (tokens.is(token, Tag.DT) || tokens.is(token, Tag.JJ))
                && lexicon.times().at(tokens.word(token)).role() == TimeRole.RELATION
                && lexicon.times().at(tokens.word(token + 1)).role() == TimeRole.UNIT;
    }

    private boolean isOfPhrase(int token) {
        return switch (tokens.tag(token)) {
            case IN, DT, JJ, NN, NNS, CD, RB, PRPS -> true;
            case NNP -> isDay(token);
            default -> false;
        };
    }

    /** "have all said", "have both argued", "has since left" */
    private boolean isFloating(int token) {
        int word = tokens.word(token);
        return FunctionWord.ALL.is(word)
                || FunctionWord.BOTH.is(word)
                || FunctionWord.EACH.is(word)
                || FunctionWord.SINCE.is(word);
    }

    /** The {@code to} of is to, was to, has to, ought to, going to. */
    private boolean isInsertedTo(int verb, int token, int limit) {
        if (!tokens.is(token, Tag.TO) || token + 1 >= limit || !tokens.is(token + 1, Tag.VB)) {
            return false;
        }
        int word = tokens.word(verb);
        return lexicon.is(word, WordFlag.BE)
                || lexicon.is(word, WordFlag.HAVE)
                || FunctionWord._S.is(word)
                || FunctionWord.OUGHT.is(word)
                || FunctionWord.GOING.is(word) && progressive;
    }

    private boolean isAuxiliary(int token) {
        int word = tokens.word(token);
        return tokens.is(token, Tag.MD)
                || lexicon.is(word, WordFlag.BE)
                || lexicon.is(word, WordFlag.HAVE)
                || lexicon.is(word, WordFlag.DO)
                || FunctionWord._S.is(word)
                || FunctionWord._D.is(word)
                || FunctionWord.GOING.is(word) && progressive;
    }

    private boolean continues(int auxiliary, int verb) {
        Tag tag = tokens.tag(verb);
        int word = tokens.word(auxiliary);
        if (tokens.is(auxiliary, Tag.MD) || lexicon.is(word, WordFlag.DO)) {
            return tag == Tag.VB || tag == Tag.VBP || tag == Tag.VBD && lexicon.is(tokens.word(verb), WordFlag.BE);
        }
        if (tokens.is(verb - 1, Tag.TO)) {
            return true;
        }
        if (lexicon.is(word, WordFlag.HAVE)) {
            return tag == Tag.VBN || tag == Tag.VBD;
        }
        return tag == Tag.VBN || tag == Tag.VBG || tag == Tag.VBD;
    }

    private void join(int auxiliary, int verb) {
        int word = tokens.word(auxiliary);
        Tag tag = tokens.tag(verb);
        for (int i = auxiliary + 1; i < verb; i++) {
            negated |= isNegation(i);
        }
        if (tokens.is(verb - 1, Tag.TO)) {
            // "has yet to comment"
            negated |= FunctionWord.YET.is(tokens.word(verb - 2));
            arranged(word);
        } else if (lexicon.is(word, WordFlag.HAVE) || FunctionWord._S.is(word) && tag == Tag.VBN && isActive(verb)) {
            perfect = true;
            passive = false;
        } else if (!tokens.is(auxiliary, Tag.MD) && !lexicon.is(word, WordFlag.DO)) {
            progressive |= tag == Tag.VBG && !lexicon.is(tokens.word(verb), WordFlag.BE);
            passive = tag == Tag.VBN || tag == Tag.VBD;
        }
    }

    /** "he's been", "he's said he would go", "he's denied the claim", but "he's said to be ill", "he's called a fool". */
    private boolean isActive(int verb) {
        boolean said = tokens.reads(verb, "said") && !(verb + 1 < tokens.size() && tokens.is(verb + 1, Tag.TO));
        return said || lexicon.is(tokens.word(verb), WordFlag.BE) || hasObject(verb);
    }

    /** Whether what no passive has follows a verb of saying: its only object, or a preposition of its own with a noun behind. */
    private boolean hasObject(int verb) {
        PhraseTable table = lexicon.cueVerbs();
        int state = table.next(PhraseTable.ROOT, tokens.word(verb));
        int next = verb + 1;
        int phrasal = state == 0 || next + 1 >= tokens.size() ? 0 : table.next(state, tokens.word(next));
        if (phrasal != 0 && !tokens.is(next, Tag.TO)) {
            boolean longer = table.next(phrasal, tokens.word(next + 1)) != 0;
            return longer || table.value(phrasal) != 0 && opensObject(next + 1);
        }
        int value = table.value(state);
        return value != 0 && isTransitive(lexicon.cue(value)) && next < tokens.size() && opensObject(next);
    }

    private static boolean isTransitive(Cue cue) {
        return cue.has(Frame.OBJ) && !cue.has(Frame.ADDR_OBJ) && !cue.has(Frame.ADDR_THAT) && !cue.has(Frame.OBJ_ADJ);
    }

    private boolean opensObject(int token) {
        return switch (tokens.tag(token)) {
            case DT, PRPS, PRP, NNP, NN, NNS -> true;
            case JJ -> token + 1 < tokens.size() && tokens.tag(token + 1).isNoun();
            default -> false;
        };
    }

    private void arranged(int word) {
        passive = false;
        if (FunctionWord.GOING.is(word)) {
            modality = Modality.WILL;
            progressive = false;
            tense = tense == Tense.PAST ? Tense.PAST : Tense.FUTURE;
        } else if (lexicon.is(word, WordFlag.HAVE) || FunctionWord.OUGHT.is(word)) {
            modality = Modality.NECESSARY;
        } else {
            modality = Modality.ARRANGED;
        }
    }
}
