package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/**
 * What opens a sentence: its subject, with asides behind it, "Moss, a miller from Graz, Austria, attending the fair, said", or a time, place
 * or occasion before it, "In an interview with the Post Dr. Moss said".
 */
final class Openers {
    private final Clauses clauses;
    private final Tokens tokens;
    private final Asides asides;
    private final Attachments attachments;
    private final Subjects subjects;

    /** Takes the subjects of the groups before as they are found. */
    Openers(Clauses clauses, Asides asides, Attachments attachments, Subjects subjects) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.asides = asides;
        this.attachments = attachments;
        this.subjects = subjects;
    }

    /**
     * The phrase before the first comma of a sentence that opens with somebody, where nothing but asides stands between that and a verb
     * behind another comma; -1 for none.
     */
    int before(int comma, int from) {
        int opener = clauses.nounPhraseAt(from);
        if (opener < 0 || start(opener) != from || !isFirst(from) || !maySpeak(opener)) {
            return -1;
        }
        int first = firstComma(opener, comma);
        if (first < 0 || isWord(first, from) || isListed(opener, first, comma) || !isOver(first, comma)) {
            return -1;
        }
        return clauses.nounPhraseAt(first - 1);
    }

    /** Whether a sentence begins here; where one is long, the walk to a subject stops within it. */
    private boolean isFirst(int token) {
        return clauses.sentences().start(clauses.sentences().sentenceOf(token)) == token;
    }

    private int start(int number) {
        return clauses.nounPhrases().get(number).start();
    }

    private boolean maySpeak(int opener) {
        int head = clauses.nounPhrases().get(opener).head();
        TimeRole role = clauses.lexicon().times().at(tokens.word(head)).role();
        return role == TimeRole.NONE && !tokens.is(head, Tag.CD) && attachments.mayBeSomebody(head);
    }

    /** The first comma, with only phrases that hang on the opener before it; -1 for none before the last one. */
    private int firstComma(int opener, int last) {
        int i = clauses.nounPhrases().get(opener).end();
        while (i < last && !tokens.is(i, Tag.COMMA)) {
            boolean hung = tokens.is(i, Tag.IN) || tokens.is(i, Tag.TO) || clauses.nounPhraseAt(i) >= 0;
            if (!hung || FunctionWord.THAT.is(tokens.word(i))) {
                return -1;
            }
            i++;
        }
        return i < last && clauses.nounPhraseAt(i - 1) >= 0 && !tokens.is(i + 1, Tag.QUOTE) ? i : -1;
    }

    /** "Still, Ann Moss, a miller, said": one word before a name, which may be an adverb. */
    private boolean isWord(int comma, int from) {
        return comma == from + 1 && tokens.is(comma + 1, Tag.NNP);
    }

    /** "Moss, Lund and Berg, who own it, said": several names are one subject. */
    private boolean isListed(int opener, int first, int last) {
        boolean names = tokens.is(first + 1, Tag.CC)
                || first == clauses.nounPhrases().get(opener).end() && clauses.nounPhraseAt(first + 1) >= 0;
        boolean joined = false;
        for (int i = first + 1; names && i < last && !joined; i++) {
            joined = tokens.is(i, Tag.CC);
        }
        return joined;
    }

    /** Whether every verb between two commas is in a relative clause that has its own, or has none of its own subject. */
    private boolean isOver(int first, int last) {
        int pronoun = -1;
        for (int i = first + 1; i < last; i++) {
            int group = clauses.verbGroupAt(i);
            if (tokens.is(i, Tag.COLON)) {
                // "GRAZ, Austria — Ann Moss, a miller, said"
                return false;
            }
            if (tokens.is(i, Tag.WP)) {
                if (pronoun >= 0 || FunctionWord.WHOSE.is(tokens.word(i))) {
                    return false;
                }
                pronoun = i;
            } else if (group >= 0 && clauses.verbGroups().get(group).isFinite()) {
                if (!subjects.isRelative(group)) {
                    return false;
                }
                pronoun = -1;
            }
        }
        return pronoun < 0;
    }

    /** Whether what a name hangs on is no subject: "in | an interview with the Post Dr. Moss", "| Saturday at the fair Dr. Moss", "and on | the eve of the match". */
    boolean isAdverbial(int head, int near, int from) {
        if (head == near || !tokens.is(clauses.nounPhrases().get(near).head(), Tag.NNP)) {
            return false;
        }
        int before = start(head) - 1;
        TimeRole role = clauses.lexicon()
                .times()
                .at(tokens.word(clauses.nounPhrases().get(head).head()))
                .role();
        boolean day = role == TimeRole.WEEKDAY || role == TimeRole.DAY;
        return day
                || before >= from
                        && opens(before, from)
                        && asides.isPreposition(before)
                        && !tokens.is(clauses.nounPhrases().get(head).head(), Tag.NNP)
                        && !tokens.is(clauses.nounPhrases().get(head).head(), Tag.CD)
                        && !attachments.mayBeSomebody(
                                clauses.nounPhrases().get(head).head());
    }

    /** "In Graz, | Moss urged calm, | warned them": whether a phrase that opens the sentence stands before a clause, and no aside to it. */
    boolean isBeforeClause(int number, int group, int opening, int comma, int from) {
        return isInOpeningPhrase(number, from) && hasClause(group, opening, comma);
    }

    /** "In a letter to | the council |", "Speaking in | Graz |": a phrase that a preposition or participle at the start of the sentence governs. */
    private boolean isInOpeningPhrase(int number, int from) {
        int first = tokens.is(from, Tag.CC) ? from + 1 : from;
        int before = start(asides.top(number, from)) - 1;
        int opening = before > first && asides.isPreposition(before) ? before - 1 : before;
        int word = tokens.word(clauses.nounPhrases().get(number).head());
        boolean counted =
                clauses.lexicon().is(word, WordFlag.SHARE) || clauses.lexicon().is(word, WordFlag.QUANTITY);
        return !counted
                && (before == first && asides.isPreposition(before)
                        || opening == first
                                && (tokens.is(first, Tag.VBG)
                                        || tokens.is(first, Tag.VBN)
                                        || tokens.is(first, Tag.VBD)));
    }

    /** Whether a clause with its own subject stands between two commas, and no parenthesis. */
    private boolean hasClause(int group, int opening, int comma) {
        List<VerbGroup> groups = clauses.verbGroups();
        for (int other = group - 1; other >= 0 && groups.get(other).start() > opening; other--) {
            boolean within = groups.get(other).isFinite() && groups.get(other).end() < comma;
            if (within && subjects.start(other) > opening) {
                return !subjects.isRelative(other);
            }
        }
        return false;
    }

    private boolean opens(int preposition, int from) {
        return preposition == from || tokens.is(preposition - 1, Tag.CC) || tokens.is(preposition - 1, Tag.QUOTE);
    }

    /** "After winning | Graz in the vote, Moss (Labour), said": the phrase behind what tells when, the one before it where that may be the subject. */
    int behindAdverbial(int near, int opening, int comma, int from) {
        int head = attachments.head(near, from);
        int before = start(head) - 1;
        boolean adverbial = before > from && tokens.is(before, Tag.VBG) && before - 1 == from && tokens.is(from, Tag.IN)
                || isAdverbial(head, near, from);
        int behind = adverbial && opening + 1 < comma ? clauses.nounPhraseAt(opening + 1) : -1;
        return behind >= 0 && maySpeak(behind) ? behind : near;
    }
}
