package org.dateline.parser.mention;

import org.dateline.model.PassageKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;

/** How far the capitalised words of one name reach, with the particles, hyphens and initials between them; sentence by sentence. */
final class NameRuns {
    private final Words words;
    private final NoActors noActors;
    private final Tokens tokens;
    private final Sentences sentences;
    private int begin;
    private int limit;
    private boolean titled;

    NameRuns(Words words, NoActors noActors, Sentences sentences) {
        this.words = words;
        this.noActors = noActors;
        this.tokens = words.tokens();
        this.sentences = sentences;
    }

    /** Goes on to a sentence. */
    void enter(int sentence) {
        begin = sentences.start(sentence);
        limit = sentences.end(sentence);
        titled = isTitled(sentence);
    }

    int begin() {
        return begin;
    }

    int limit() {
        return limit;
    }

    /** Whether most words of the sentence begin with a capital, so that a capital tells little. */
    boolean isTitled() {
        return titled;
    }

    private boolean isTitled(int sentence) {
        PassageKind kind = sentences.passage(sentence).kind();
        boolean full = kind == PassageKind.PARAGRAPH && tokens.is(limit - 1, Tag.STOP);
        int capitals = 0;
        int smalls = 0;
        for (int i = begin; i < limit; i++) {
            if (tokens.isCapital(i)) {
                capitals++;
            } else if (!tokens.isMark(i) && !tokens.isNumber(i) && !words.isFunctionWord(i)) {
                smalls++;
            }
        }
        return capitals >= 4 && (full ? smalls == 0 && capitals > 6 : smalls * 4 <= capitals);
    }

    /** The token after the run of capitalised words that begins here, particles, hyphens and initials included. */
    int end(int from) {
        int i = from;
        while (i < limit) {
            if (i > from + 1 && isSuffix(i - 1)) {
                break;
            }
            if (isNamePart(i)) {
                i++;
            } else if (i > from && words.isJoint(i, limit) && isSecondHalf(i + 1, from)) {
                i += 2;
            } else if (i > from && particleEnd(i) > i && !isAnother(from, i)) {
                i = particleEnd(i);
            } else if (i > from && nicknameEnd(i) > i) {
                i = nicknameEnd(i);
            } else if (i > from
                    && words.is(i, FunctionWord.AMPERSAND)
                    && i + 1 < limit
                    && tokens.isCapital(i + 1)
                    && !isAnother(from, i)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** "Paul Lund Jr. | Lund left": what ends a name, at the end of a sentence too. */
    private boolean isSuffix(int i) {
        return noActors.isSuffix(words.key(i));
    }

    /** The family name behind a nickname in marks or brackets: "Ana "Nina" Soto", "Juan (Pepe) Ortiz"; {@code i} for none. */
    private int nicknameEnd(int i) {
        boolean bracket = words.is(i, FunctionWord.OPEN);
        if (!tokens.isMark(i) || tokens.isGlued(i) || !bracket && !Chars.isQuote(tokens.first(i))) {
            return i;
        }
        int close = i + 1;
        while (close < limit && close < i + 3 && tokens.isCapital(close)) {
            close++;
        }
        boolean closed = close > i + 1
                && close + 1 < limit
                && (bracket ? words.is(close, FunctionWord.CLOSE) : Chars.isQuote(tokens.first(close)))
                && tokens.isGlued(close);
        boolean given = words.is(i - 1, WordFlag.GIVEN_NAME) || !bracket && tokens.word(i - 1) == 0;
        return closed && given && isFamily(close + 1) && (!bracket || words.is(i + 1, WordFlag.GIVEN_NAME))
                ? close + 1
                : i;
    }

    private boolean isFamily(int i) {
        boolean name = words.is(i, WordFlag.SURNAME) || words.is(i, WordFlag.GIVEN_NAME) || tokens.word(i) == 0;
        return tokens.isCapital(i) && name && !words.isFunctionWord(i) && !words.isDay(i);
    }

    /** Whether a person's full name ends at the joining word and another begins after it: "Rafael Soto y Julio Vera". */
    private boolean isAnother(int from, int joint) {
        boolean joins = tokens.length(joint) == 1 && !tokens.isCapital(joint);
        return joins
                && joint > from + 1
                && words.is(from, WordFlag.GIVEN_NAME)
                && words.is(joint + 1, WordFlag.GIVEN_NAME);
    }

    /** A month's name, full or short, that begins a person's: "Jan van der Meer", "April Jones". */
    private boolean isGivenName(int i) {
        if (!words.is(i, WordFlag.GIVEN_NAME) || i + 1 >= limit || isDated(i)) {
            return false;
        }
        boolean particle = words.is(i + 1, WordFlag.PARTICLE) && !tokens.isCapital(i + 1) && particleEnd(i + 1) > i + 1;
        boolean twofold =
                words.isJoint(i + 1, limit) && words.is(i + 2, WordFlag.GIVEN_NAME) && tokens.isCapital(i + 2);
        return particle
                || twofold
                || tokens.isCapital(i + 1) && words.is(i + 1, WordFlag.SURNAME) && !words.isDay(i + 1)
                || isBeforeName(i);
    }

    /** "In June | Erik Lund left": a month behind "in", and a name of two words behind it. */
    private boolean isDated(int i) {
        return (words.is(i - 1, FunctionWord.IN) || words.is(i - 1, FunctionWord.SINCE))
                && words.is(i + 1, WordFlag.GIVEN_NAME)
                && i + 2 < limit
                && tokens.isCapital(i + 2);
    }

    /** A month's name before a word of no list or a second given name, and not behind what stands before a month: "Jan Maria Wolski", "for April Tarkan". */
    private boolean isBeforeName(int i) {
        boolean dated = words.is(i - 1, FunctionWord.IN)
                || words.is(i - 1, FunctionWord.ON)
                || words.is(i - 1, FunctionWord.SINCE)
                || words.is(i - 1, FunctionWord.FROM)
                || i > 0 && (tokens.is(i - 1, Tag.JJ) || tokens.is(i - 1, Tag.DT) || tokens.isNumber(i - 1));
        boolean second = words.is(i + 1, WordFlag.GIVEN_NAME) && i + 2 < limit && tokens.isCapital(i + 2);
        return !dated
                && tokens.isCapital(i + 1)
                && !tokens.isCapitals(i + 1)
                && (tokens.word(i + 1) == 0 || second && !words.isDay(i + 1));
    }

    /** A day or month right after a given name is a family name: "Theresa May". */
    private boolean isAfterGivenName(int i) {
        boolean number = i + 1 < limit && tokens.isNumber(i + 1);
        return i > begin
                && tokens.isCapital(i - 1)
                && !words.isFunctionWord(i - 1)
                && (words.is(i - 1, WordFlag.GIVEN_NAME)
                        || words.is(i - 1, WordFlag.SURNAME) && words.is(i, WordFlag.GIVEN_NAME))
                && !words.isDay(i - 1)
                && !number;
    }

    /** What goes on with a name after a hyphen: a capital, or the small second syllable of a given name ("Park Ji-ho"). */
    private boolean isSecondHalf(int i, int from) {
        if (tokens.isCapital(i)) {
            return !words.isFunctionWord(i);
        }
        boolean strange = tokens.word(i) == 0 && tokens.length(i) < 7 && (i > from + 2 || tokens.word(i - 2) == 0);
        return i > from + 2 && (isSyllable(i) || isGivenSyllables(i))
                || i == from + 2 && isGivenFirst(i)
                || strange
                || words.is(i, WordFlag.PARTICLE) && !isCounted(i)
                || isCompound(i);
    }

    /** "Mother- | of-two": what is counted, and no particle. */
    private boolean isCounted(int of) {
        return words.is(of, FunctionWord.OF)
                && of + 2 < limit
                && tokens.is(of + 1, Tag.HYPH)
                && tokens.is(of + 2, Tag.CD);
    }

    /** Two syllables of a given name before the family name: "Ji-woo | Han". */
    private boolean isGivenFirst(int i) {
        boolean family = i + 1 < limit
                && tokens.isCapital(i + 1)
                && (words.is(i + 1, WordFlag.SURNAME) || tokens.word(i + 1) == 0);
        boolean name =
                tokens.word(i - 2) == 0 || words.is(i - 2, WordFlag.GIVEN_NAME) || words.is(i - 2, WordFlag.SURNAME);
        return family && name && vowelSounds(i - 2) == 1 && isSyllable(i);
    }

    /** A word of a body's name that is written with a hyphen: "Harbour Co-operative Society". */
    private boolean isCompound(int i) {
        return words.is(i - 2, WordFlag.PREFIX) && i + 1 < limit && tokens.isCapital(i + 1);
    }

    /** Two short words behind a family name, whatever else the second may be: "Tse Kai-hung". */
    private boolean isGivenSyllables(int i) {
        return words.is(i - 3, WordFlag.SURNAME)
                && tokens.length(i) < 6
                && vowelSounds(i) == 1
                && vowelSounds(i - 2) == 1;
    }

    /** A short word of one vowel sound that is no participle: the "led" and "based" of compounds are not meant. */
    private boolean isSyllable(int i) {
        boolean participle = tokens.is(i, Tag.VBN) || tokens.is(i, Tag.VBD) || tokens.is(i, Tag.VBZ);
        if (tokens.length(i) > 6 || participle && tokens.word(i) != 0) {
            return false;
        }
        boolean name =
                !words.isFunctionWord(i) || words.is(i - 2, WordFlag.SURNAME) || words.is(i - 3, WordFlag.SURNAME);
        return vowelSounds(i) == 1 && name;
    }

    private int vowelSounds(int i) {
        int vowels = 0;
        boolean before = false;
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            boolean vowel = "aeiouy".indexOf(Chars.fold(tokens.text().charAt(at))) >= 0;
            vowels += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return vowels;
    }

    private boolean isNamePart(int i) {
        if (!tokens.isCapital(i) || words.isDay(i) && !isAfterGivenName(i) && !isGivenName(i)) {
            return false;
        }
        if (i == begin && opensSpeech(i)) {
            return false;
        }
        if (!words.isFunctionWord(i) || words.is(i, FunctionWord.US) && tokens.isCapitals(i)) {
            return true;
        }
        boolean follows = i + 1 < limit && tokens.isCapital(i + 1) && !words.isFunctionWord(i + 1);
        if (follows && tokens.is(i, Tag.PRP) && words.is(i, FunctionWord.HE) && isStrange(i + 1)) {
            return !titled;
        }
        if (follows && words.is(i, FunctionWord.ALL) && isCountry(i + 1)) {
            return !titled && (i > begin || i + 2 < limit && tokens.isCapital(i + 2));
        }
        boolean name = words.is(i, WordFlag.GIVEN_NAME) || words.is(i, WordFlag.SURNAME) || words.isInitial(i);
        boolean afterCapital = i > begin && tokens.isCapital(i - 1);
        return name
                && (i > begin || tokens.is(i, Tag.NNP))
                && !titled
                && (follows || afterCapital)
                && (afterCapital || !words.is(i, FunctionWord.I));
    }

    /** "All | India Radio" */
    private boolean isCountry(int i) {
        KnownName known = words.matchName(i, limit) ? words.known(i) : null;
        return known != null && known.kind() == KnownName.Kind.COUNTRY;
    }

    /** "| Said Lund, a clerk: 'We will.'": a verb before who speaks, and no other before what is said. */
    private boolean opensSpeech(int verb) {
        if (!tokens.is(verb, Tag.VBD) && !tokens.is(verb, Tag.VBZ) || !words.isCue(verb)) {
            return false;
        }
        for (int i = verb + 1;
                i < limit && !tokens.tag(i).isFinite() && !(tokens.is(i, Tag.VBN) && !tokens.is(i - 1, Tag.COMMA));
                i++) {
            if (tokens.is(i, Tag.QUOTE) || tokens.is(i, Tag.COLON)) {
                return true;
            }
        }
        return false;
    }

    /** A word of no list: after a family name that is a pronoun too it is the given name, "He Runlan". */
    private boolean isStrange(int i) {
        boolean given = words.is(i, WordFlag.GIVEN_NAME) || words.is(i, WordFlag.SURNAME);
        return (tokens.word(i) == 0 || given && tokens.length(i) > 4) && !tokens.isCapitals(i);
    }

    /** The capitalised word after the small particles that begin here, or {@code i}. */
    private int particleEnd(int i) {
        int next = i;
        while (next < limit
                && next < i + 3
                && !tokens.isCapital(next)
                && words.is(next, WordFlag.PARTICLE)
                && !words.isFunctionWord(next)) {
            next += next + 1 < limit && words.isJoint(next + 1, limit) ? 2 : 1;
        }
        return next > i && next < limit && tokens.isCapital(next) && !words.isFunctionWord(next) && !words.isDay(next)
                ? next
                : i;
    }

    /** The token after a family name that begins with a small particle, its given name left out ("von der Aue"), or {@code i}. */
    int smallStart(int i) {
        boolean goesOn = i > begin && tokens.isCapital(i - 1);
        if (goesOn || !words.is(i, WordFlag.LEADING_PARTICLE) || words.isFunctionWord(i) || i + 1 >= limit) {
            return i;
        }
        int next = i + 1;
        while (next < limit
                && next < i + 4
                && (words.is(next, WordFlag.PARTICLE) && !tokens.isCapital(next) || words.isJoint(next, limit))) {
            next++;
        }
        boolean joined = next < limit && tokens.isCapital(next) && !words.isFunctionWord(next) && !words.isDay(next);
        if (!joined || words.matchName(next, limit)) {
            return i;
        }
        return end(next);
    }
}
