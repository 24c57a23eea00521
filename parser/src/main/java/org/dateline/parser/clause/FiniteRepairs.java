package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/**
 * Decides again between past tense and participle, which look alike, with the whole sentence in view: a noun phrase that opens a
 * clause needs a finite verb, and one that has a finite verb further on takes a participle only.
 */
final class FiniteRepairs {
    private final Tokens tokens;
    private final Lexicon lexicon;

    FiniteRepairs(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Looks at the groups {@code [first, end of list)}, which are those of one sentence that begins at {@code from}. */
    void apply(List<NounPhrase> phrases, int firstPhrase, List<VerbGroup> groups, int first, int from) {
        int phrase = firstPhrase;
        for (int i = first; i < groups.size(); i++) {
            VerbGroup group = groups.get(i);
            while (phrase + 1 < phrases.size() && phrases.get(phrase + 1).end() <= group.start()) {
                phrase++;
            }
            boolean subject =
                    phrase < phrases.size() && isBefore(phrases.get(phrase).end(), group.start());
            if (i > first && isCoordinated(group, groups.get(i - 1))) {
                groups.set(i, alike(group, groups.get(i - 1)));
            } else if (subject && isFiniteAfterAll(group, phrases.get(phrase), groups, i, first, from)) {
                groups.set(i, finite(group));
            }
        }
    }

    /** Right behind a conjunction a participle or base form goes on with the verb before: "refuted A and called B", "will meet and talk". */
    private boolean isCoordinated(VerbGroup group, VerbGroup before) {
        int i = group.start() - 1;
        while (i > before.end() && tokens.is(i, Tag.RB)) {
            i--;
        }
        if (!tokens.is(i, Tag.CC) || !before.isFinite()) {
            return false;
        }
        boolean participle = group.form() == Form.PARTICIPLE && group.start() == group.verb();
        boolean past = before.tense() == Tense.PAST || before.perfect() || before.passive();
        boolean base =
                group.form() == Form.BASE && (before.modality() != Modality.NONE || before.tense() == Tense.FUTURE);
        return participle && past || base;
    }

    private static VerbGroup alike(VerbGroup group, VerbGroup model) {
        return new VerbGroup(
                group.start(),
                group.end(),
                group.verb(),
                Form.FINITE,
                model.tense(),
                model.modality(),
                model.perfect(),
                false,
                model.passive(),
                group.negated());
    }

    private boolean isBefore(int end, int start) {
        int i = end;
        while (i < start && tokens.is(i, Tag.RB)) {
            i++;
        }
        return i == start;
    }

    private boolean isFiniteAfterAll(
            VerbGroup group, NounPhrase subject, List<VerbGroup> groups, int i, int first, int from) {
        if (group.form() == Form.BASE) {
            return tokens.is(subject.head(), Tag.PRP)
                    || tokens.is(subject.head(), Tag.NNS)
                    || tokens.is(subject.head(), Tag.NNP) && takesClause(group.verb());
        }
        boolean alike = group.form() == Form.PARTICIPLE && group.start() == group.verb() && endsAlike(group.verb());
        return alike
                && !isByAgent(group.end())
                && opensClause(subject.start(), groups, i, first, from)
                && !hasOwnVerb(group, groups, i);
    }

    /** Regular verbs, and irregular ones in -t, -d or with the same form for both: all but those in -n. */
    private boolean endsAlike(int verb) {
        char last = tokens.text().charAt(tokens.end(verb) - 1);
        return last == 'd' || last == 't';
    }

    private boolean isByAgent(int next) {
        return next < tokens.size() && FunctionWord.BY.is(tokens.word(next));
    }

    /** The phrase stands at the start of the sentence or of a clause, or behind a verb that takes a clause. */
    private boolean opensClause(int start, List<VerbGroup> groups, int i, int first, int from) {
        int before = start - 1;
        if (before < from) {
            return true;
        }
        if (tokens.is(before, Tag.IN)) {
            return FunctionWord.THAT.is(tokens.word(before)) || isSubordinator(tokens.word(before));
        }
        if (tokens.is(before, Tag.COMMA)
                || tokens.is(before, Tag.CC)
                || tokens.is(before, Tag.COLON)
                || tokens.is(before, Tag.QUOTE)
                || tokens.is(before, Tag.WRB)) {
            return !hasFinite(groups, first, i) || !tokens.is(before, Tag.COMMA);
        }
        boolean behindVerb = i > first && groups.get(i - 1).end() == start;
        return behindVerb && takesClause(groups.get(i - 1).verb());
    }

    private static boolean isSubordinator(int word) {
        return FunctionWord.IF.is(word)
                || FunctionWord.BECAUSE.is(word)
                || FunctionWord.WHILE.is(word)
                || FunctionWord.ALTHOUGH.is(word)
                || FunctionWord.AS.is(word)
                || FunctionWord.SINCE.is(word)
                || FunctionWord.AFTER.is(word)
                || FunctionWord.BEFORE.is(word)
                || FunctionWord.WHETHER.is(word)
                || FunctionWord.THOUGH.is(word);
    }

    private static boolean hasFinite(List<VerbGroup> groups, int first, int i) {
        for (int k = first; k < i; k++) {
            if (groups.get(k).isFinite()) {
                return true;
            }
        }
        return false;
    }

    private boolean takesClause(int verb) {
        PhraseTable table = lexicon.cueVerbs();
        int value = table.value(table.next(PhraseTable.ROOT, tokens.word(verb)));
        return value != 0
                && (lexicon.cue(value).has(Frame.BARE) || lexicon.cue(value).has(Frame.THAT));
    }

    /** Whether the next finite verb still belongs to the same subject: no other subject, comma or conjunction comes between. */
    private boolean hasOwnVerb(VerbGroup group, List<VerbGroup> groups, int i) {
        for (int k = i + 1; k < groups.size(); k++) {
            if (groups.get(k).isFinite()) {
                return !breaks(group.end(), groups.get(k).start());
            }
        }
        return false;
    }

    private boolean breaks(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean pronoun = tokens.is(i, Tag.PRP) && !FunctionWord.IT.is(tokens.word(i))
                    || tokens.is(i, Tag.WP)
                    || tokens.is(i, Tag.WRB)
                    || FunctionWord.THAT.is(tokens.word(i));
            if (pronoun
                    || tokens.is(i, Tag.CC) && i + 1 == to
                    || tokens.is(i, Tag.COLON)
                    || isSubordinator(tokens.word(i)) && tokens.is(i, Tag.IN)) {
                return true;
            }
        }
        return tokens.is(to - 1, Tag.COMMA);
    }

    private static VerbGroup finite(VerbGroup group) {
        Tense tense = group.form() == Form.BASE ? Tense.PRESENT : Tense.PAST;
        return new VerbGroup(
                group.start(),
                group.end(),
                group.verb(),
                Form.FINITE,
                tense,
                Modality.NONE,
                false,
                false,
                false,
                group.negated());
    }
}
