package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.KnownName.Kind;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Where one name ends and another begins within a run of capitalised words: at titles, nations, known names, given names. */
final class Stretches {
    /** How many words behind a given name may belong to what is called after it. */
    private static final int REACH = 5;

    private final Words words;
    private final Tokens tokens;
    private final NoActors noActors;
    private final NameRuns runs;
    private final Bodies bodies;

    Stretches(Words words, NoActors noActors, NameRuns runs, Bodies bodies) {
        this.words = words;
        this.tokens = words.tokens();
        this.noActors = noActors;
        this.runs = runs;
        this.bodies = bodies;
    }

    /** A capitalised word that is no name: the first of a sentence, or a common word in a headline. */
    boolean isLeadWord(int p) {
        boolean first = p == runs.begin() || tokens.isMark(p - 1) && !words.isJoint(p - 1, runs.limit());
        boolean name = words.is(p, WordFlag.GIVEN_NAME)
                || words.is(p, WordFlag.SURNAME)
                || words.is(p, WordFlag.LEADING_PARTICLE);
        boolean body = p + 1 < runs.limit()
                && tokens.isCapital(p + 1)
                && words.is(p + 1, WordFlag.ORGANIZATION_WORD)
                && tokens.is(p, Tag.JJ)
                && !runs.isTitled();
        boolean compound = words.isJoint(p + 1, runs.limit()) && tokens.isCapital(p + 2) || isBeforeSyllables(p);
        if (p == runs.begin() && words.is(p, WordFlag.PLURAL_NOMINAL) && !name && runs.end(p) == p + 1) {
            return true;
        }
        boolean pronoun = words.is(p, FunctionWord.HE) && runs.end(p) > p + 1;
        return (first || runs.isTitled()) && !name && !pronoun && !body && !compound && !tokens.is(p, Tag.NNP);
    }

    /** A common noun that opens a sentence before the name of what it tells: "Villager | Ann Moss", "Insurer | Lund NV". */
    boolean isDescription(int p, int end) {
        boolean noun = p == runs.begin()
                && !runs.isTitled()
                && end > p + 1
                && words.is(p, WordFlag.NOMINAL)
                && noActors.isCommon(tokens.word(p))
                && !tokens.isCapitals(p);
        Nominal.Type type = noun ? words.lexicon().nominal(tokens.word(p)).type() : Nominal.Type.GROUP;
        if (type == Nominal.Type.BODY && tokens.word(p + 1) == 0) {
            return !words.is(p, WordFlag.ORGANIZATION_WORD);
        }
        if (type != Nominal.Type.PERSON) {
            return false;
        }
        boolean name = tokens.word(p + 1) == 0
                || words.is(p + 1, WordFlag.GIVEN_NAME)
                || words.is(p + 1, WordFlag.SURNAME)
                || end > p + 2 && tokens.is(p + 1, Tag.NNP);
        return name && !words.is(p + 1, WordFlag.ORGANIZATION_WORD);
    }

    /** The end of a name without the letters behind it: "Mark Rochford | KC". */
    int withoutLetters(int start, int end) {
        int stop = end;
        while (stop > start + 2
                && words.isUpper(stop - 1)
                && !words.isInitial(stop - 1)
                && !tokens.isCapitals(start)
                && noActors.isLetters(words.key(stop - 1))) {
            stop--;
        }
        return stop;
    }

    /** A short word before a given name of two syllables, the second one small: "Ban Ji-ho". */
    private boolean isBeforeSyllables(int p) {
        return tokens.length(p) <= 5
                && p + 3 < runs.limit()
                && tokens.isCapital(p + 1)
                && words.isJoint(p + 2, runs.limit())
                && !tokens.isCapital(p + 3)
                && runs.end(p) > p + 3;
    }

    /** Where what an office is of ends before who holds it: "the master of the Weavers' Guild | Lotte Brandt"; {@code end} for none. */
    int endBeforeHolder(int p, int end) {
        for (int i = p; i + 2 < end; i++) {
            if (words.is(i, WordFlag.GIVEN_NAME) || words.is(i, WordFlag.PARTICLE) || tokens.isMark(i)) {
                return end;
            }
            boolean family = words.is(i + 2, WordFlag.SURNAME) || tokens.word(i + 2) == 0;
            boolean given = words.is(i + 1, WordFlag.GIVEN_NAME) && !words.is(i + 1, WordFlag.DOUBTFUL_NAME);
            boolean letters = i == p && tokens.isCapitals(p) && tokens.length(p) > 1;
            if (family && (given || letters && tokens.word(i + 1) == 0) && !tokens.isCapitals(i + 1)) {
                boolean body = bodies.hasHead(i, i + 1) && !noActors.isOpening(words.key(i));
                return body || !hasHead(i + 2, end) ? i + 1 : end;
            }
        }
        return end;
    }

    /** Whether a body, a building or a place is called by what stands here: "the Royal Albert | Hall". */
    private boolean hasHead(int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (words.is(i, WordFlag.ORGANIZATION_WORD)
                    || words.is(i, WordFlag.PLACE_WORD)
                    || noActors.isHead(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where a stretch of unknown words ends: before a title that belongs to the next name, before a nation, at a headline's verb. */
    int end(int p, int end, boolean titleAhead) {
        int i = p + 1;
        while (i < end && !breaks(p, i, end, titleAhead)) {
            i++;
        }
        return i;
    }

    private boolean breaks(int p, int i, int end, boolean titleAhead) {
        if (words.isJoint(i, runs.limit()) || words.isJoint(i - 1, runs.limit())) {
            return false;
        }
        if (tokens.isCapitals(i)
                && !tokens.isCapitals(i - 1)
                && i + 1 == end
                && words.is(i, WordFlag.ORGANIZATION_WORD)) {
            // "Lund PLC", whatever else the letters are short for
            return false;
        }
        if (runs.isTitled() && !tokens.is(i, Tag.NNP) && !words.is(i, WordFlag.SURNAME)) {
            return true;
        }
        if (words.matchTitle(i, runs.limit()) && !isLastOfBody(i, words.matchEnd())) {
            return isTitleBreak(p, i, words.matchEnd(), end);
        }
        if (!titleAhead && isPersonAfterCommon(p, i, end) || isPersonAfterAcronym(p, i, end) || isLongBody(i)) {
            return true;
        }
        if (words.is(i, WordFlag.SURNAME) || words.is(i, WordFlag.GIVEN_NAME)) {
            return false;
        }
        return isNation(i) && !isNamesake(p, i, end) || isLongName(i);
    }

    /** "Julia Irish said": the adjective of a nation behind a given name, and before its verb, is a family name. */
    private boolean isNamesake(int p, int i, int end) {
        boolean last = i == p + 1
                && i + 1 == end
                && end < runs.limit()
                && words.is(p, WordFlag.GIVEN_NAME)
                && tokens.is(i, Tag.NNP)
                && (tokens.tag(end).isFinite() || tokens.is(end, Tag.POS));
        return last && words.matchName(i, runs.limit()) && words.matchEnd() == end;
    }

    /** "the Lund River | Party general secretary": a capital before the small words of a title is the body's. */
    private boolean isLastOfBody(int i, int titleEnd) {
        return titleEnd > i + 1
                && tokens.isCapital(i)
                && !tokens.isCapital(i + 1)
                && !tokens.isMark(i + 1)
                && words.is(i, WordFlag.ORGANIZATION_WORD);
    }

    /** Whether the title that ends at {@code after} belongs to what follows rather than to the name so far. */
    private boolean isTitleBreak(int p, int i, int after, int end) {
        boolean second = i == p + 1 && words.is(p, WordFlag.GIVEN_NAME);
        boolean honorific = second && after == i + 1 && after < end && words.is(i, WordFlag.HONORIFIC);
        if (!isTitleHere(i, after, end) || honorific) {
            return false;
        }
        return tokens.isCapitals(p) || after > i + 1 || after < end && !words.is(i, WordFlag.SURNAME);
    }

    /** A known name of several words that is not a person's. */
    private boolean isLongName(int i) {
        return words.matchName(i, runs.limit()) && words.matchEnd() > i + 1;
    }

    /** "The EFCA Marta Lund": letters that stand for a body are no part of a person's name; two may be initials. */
    private boolean isPersonAfterAcronym(int p, int i, int end) {
        boolean letters = i == p + 1 && i + 1 < end && tokens.isCapitals(p) && tokens.length(p) > 1;
        if (!letters || tokens.isCapitals(i) || !words.is(i, WordFlag.GIVEN_NAME)) {
            return false;
        }
        boolean lone = noActors.isLone(words.key(p), true);
        return lone ? words.is(i + 1, WordFlag.SURNAME) || tokens.word(i + 1) == 0 : tokens.length(p) > 2;
    }

    private boolean isLongBody(int i) {
        if (!isLongName(i)) {
            return false;
        }
        KnownName known = words.known(i);
        return known != null && (known.kind() == Kind.ORGANIZATION || known.kind() == Kind.MEDIA);
    }

    /** A given name after common words that belong to what stands before: "Secretary for Parks and Housing Nigel Poon". */
    private boolean isPersonAfterCommon(int p, int i, int end) {
        boolean field = i == p + 1
                && tokens.word(p) != 0
                && (words.is(p - 1, FunctionWord.FOR) || words.is(p - 1, FunctionWord.AND))
                && !words.is(p, WordFlag.GIVEN_NAME)
                && !words.is(p, WordFlag.SURNAME);
        boolean given = words.is(i, WordFlag.GIVEN_NAME) && !words.is(i, WordFlag.DOUBTFUL_NAME)
                || (field || words.is(i, WordFlag.SURNAME)) && isBeforeSyllables(i);
        if (i + 1 >= end || !given || isBeforeSyllables(p)) {
            return false;
        }
        for (int k = p; k < i && !field; k++) {
            if (!noActors.isCommon(tokens.word(k)) || tokens.isCapitals(k) || words.matchTitle(k, runs.limit())) {
                return false;
            }
        }
        return field || words.is(i - 1, WordFlag.NOMINAL) || !hasHead(i + 1, end);
    }

    /** Whether a nation or a known body begins here. */
    boolean isBodyPart(int i) {
        return isNation(i) || isLongBody(i);
    }

    boolean isNation(int i) {
        if (!words.matchName(i, runs.limit())) {
            return false;
        }
        @Nullable KnownName known = words.known(i);
        boolean nation = known != null && (known.kind() == Kind.ADJECTIVE || known.kind() == Kind.DEMONYM);
        return nation || known != null && known.capitals();
    }

    boolean isTitleHere(int p, int titleEnd, int end) {
        if (titleEnd == p + 1 && words.is(p, WordFlag.SURNAME) && isBeforeSyllables(p)) {
            return false;
        }
        if (isGivenNameHere(p, titleEnd, end)) {
            return false;
        }
        int body = bodies.end(p, titleEnd, end, runs.limit());
        if (body < 0) {
            return true;
        }
        words.matchTitle(p, runs.limit());
        boolean officer = words.title().type() == Title.Type.BUSINESS
                && titleEnd < end
                && bodies.end(titleEnd, titleEnd, end, runs.limit()) > titleEnd + 2;
        if (officer) {
            return true;
        }
        boolean named = titleEnd < end && words.is(titleEnd, WordFlag.GIVEN_NAME);
        return named
                && !(words.matchTitle(p, runs.limit())
                        && isPartOfNames(words.title().type()));
    }

    /** "Dean Moss was fined": a title that many have for a given name, before one family name and no more; a dean is named in full. */
    private boolean isGivenNameHere(int p, int titleEnd, int end) {
        boolean may = titleEnd == p + 1
                && end == p + 2
                && words.matchTitle(p, titleEnd)
                && words.title().type() != Title.Type.NOBLE
                && words.is(p, WordFlag.GIVEN_NAME)
                && !words.is(p, WordFlag.HONORIFIC)
                && !tokens.isCapitals(p);
        return may
                && (words.is(titleEnd, WordFlag.SURNAME) || tokens.word(titleEnd) == 0)
                && !words.is(titleEnd, WordFlag.GIVEN_NAME)
                && !words.is(p - 1, FunctionWord.THE);
    }

    /** Bodies are named after kings and saints with their titles, after others without. */
    private static boolean isPartOfNames(Title.Type type) {
        return type == Title.Type.NOBLE || type == Title.Type.RELIGIOUS || type == Title.Type.HONORIFIC;
    }
}
