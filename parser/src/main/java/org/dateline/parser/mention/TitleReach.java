package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.KnownName.Kind;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** How far a title of the lexicon reaches where more words tell of what it is, and whether it is a title at all. */
final class TitleReach {
    private final Words words;
    private final Tokens tokens;
    private final NoActors noActors;
    private final RoleWords roleWords;
    private final NameRuns runs;

    TitleReach(Words words, NoActors noActors, RoleWords roleWords, NameRuns runs) {
        this.words = words;
        this.tokens = words.tokens();
        this.noActors = noActors;
        this.roleWords = roleWords;
        this.runs = runs;
    }

    /** "Mr King", "Khan said": a title without a name behind it may be somebody's family name, but not that of an office. */
    boolean isFamilyName(int i, Title.Type type) {
        boolean office = type == Title.Type.OFFICE || type == Title.Type.PARTY || type == Title.Type.BUSINESS;
        int begin = runs.begin();
        if (office || runs.isTitled() || tokens.isCapitals(i) || i > begin && isPartOfPhrase(i - 1)) {
            return false;
        }
        boolean goesOn = i + 1 < runs.limit()
                && (tokens.isCapital(i + 1)
                        || words.isJoint(i + 1, runs.limit())
                        || words.is(i + 1, FunctionWord.OF)
                        || words.is(i + 1, FunctionWord.FOR));
        return !goesOn && (isAddressed(i) || i == begin || !tokens.isCapital(i - 1));
    }

    private boolean isPartOfPhrase(int before) {
        return tokens.is(before, Tag.DT) || tokens.is(before, Tag.POS) || tokens.is(before, Tag.PRPS);
    }

    /** Behind a form of address: "Mr | King". */
    boolean isAddressed(int i) {
        return i > runs.begin() && words.is(i - 1, WordFlag.HONORIFIC);
    }

    /**
     * "Chief Nursing | Officer", "Deputy Eels and Harbours | Minister": the words between tell of what. The end of the title so far
     * for none; else the last match of the words is the title.
     */
    int wholeEnd(int end) {
        int officer = officerEnd(end);
        return officer > end ? officer : officeEnd(end);
    }

    private int officerEnd(int end) {
        boolean officer = end + 1 < runs.limit()
                && roleWords.is(tokens.word(end - 1), RoleWords.Class.CHIEF)
                && roleWords.is(tokens.word(end + 1), RoleWords.Class.OFFICER)
                && tokens.isCapital(end) == tokens.isCapital(end - 1)
                && noActors.isCommon(tokens.word(end))
                && words.matchTitle(end + 1, runs.limit());
        return officer ? end + 2 : end;
    }

    /** "Deputy | Eels and Harbours Minister": one office with two fields; the end of the title so far for none. */
    private int officeEnd(int end) {
        int limit = runs.limit();
        int i = end;
        while (i < limit && isField(i) && words.has(i + 1, limit, FunctionWord.AND)) {
            i += 2;
        }
        if (i == end) {
            return end;
        }
        while (i < limit && isField(i)) {
            i++;
        }
        boolean office = i < limit
                && tokens.isCapital(i)
                && words.matchTitle(i, limit)
                && noActors.isPortfolio(words.key(words.matchEnd() - 1));
        return office ? words.matchEnd() : end;
    }

    /** "Minister of | Labour and Transport": what somebody has charge of names no party; the end of the title for none. */
    int fieldEnd(int start, int end) {
        int limit = runs.limit();
        if (end == start + 1 && tokens.isCapitals(start) && isDepartment(end, limit)) {
            return end + 1;
        }
        boolean behind = words.has(end, limit, FunctionWord.OF) || words.has(end, limit, FunctionWord.FOR);
        boolean more = words.has(end, limit, FunctionWord.AND);
        if (!behind && !more || !hasPortfolio(start, end)) {
            return end;
        }
        int i = end + 1;
        while (i < limit && isField(i) && (i > end + 1 || !runs.isTitled())) {
            boolean joined = (words.is(i + 1, FunctionWord.COMMA) || words.is(i + 1, FunctionWord.AND))
                    && i + 2 < limit
                    && isField(i + 2);
            i += joined ? 2 : 1;
        }
        return i > end + 1 ? i : end;
    }

    /** "SSP | Traffic Ann Moss": behind the letters of a title a common word, and two more that are a name. */
    private boolean isDepartment(int i, int limit) {
        return i + 2 < limit
                && tokens.isCapital(i)
                && isField(i)
                && !words.is(i, WordFlag.GIVEN_NAME)
                && !words.is(i, WordFlag.SURNAME)
                && tokens.isCapital(i + 1)
                && tokens.isCapital(i + 2)
                && !tokens.isMark(i + 1)
                && (words.is(i + 1, WordFlag.GIVEN_NAME) || tokens.word(i + 1) == 0);
    }

    /** "Minister of State", and "Minister of Health and | Transport": the office of one who has charge of something. */
    private boolean hasPortfolio(int start, int end) {
        if (noActors.isPortfolio(words.key(end - 1))) {
            return true;
        }
        boolean more = words.has(end, runs.limit(), FunctionWord.AND) && end > start + 2;
        return more && noActors.isPortfolio(words.key(end - 3));
    }

    private boolean isField(int i) {
        return tokens.isCapital(i)
                && !tokens.isCapitals(i)
                && (noActors.isCommon(tokens.word(i)) || tokens.reads(i + 1, "affairs") || isSecond(i))
                && !words.matchTitle(i, runs.limit())
                && !words.isDay(i)
                && (!words.matchName(i, runs.limit()) || isNamesake(i));
    }

    /** "Culture and | Tourism", "Minister of | Tourism": a word of the lexicon where a field is told, and nobody's name. */
    private boolean isSecond(int i) {
        boolean and = words.is(i - 1, FunctionWord.AND);
        return (and || words.is(i - 1, FunctionWord.OF))
                && (tokens.word(i) != 0 || and && isLastOfTwo(i))
                && !words.is(i, WordFlag.GIVEN_NAME)
                && !words.is(i, WordFlag.SURNAME);
    }

    /** "Minister of Parks and | Wellbeing": a word of no list behind a field and "and", before no other capital. */
    private boolean isLastOfTwo(int i) {
        return words.is(i - 3, FunctionWord.OF)
                && tokens.isCapital(i - 2)
                && (i + 1 >= runs.limit() || !tokens.isCapital(i + 1));
    }

    /** "Labour": a word for a field that is the name of a body too. */
    private boolean isNamesake(int i) {
        KnownName known = words.known(i);
        return words.matchEnd() == i + 1 && known != null && known.kind() == Kind.ORGANIZATION;
    }

    /** The place where an officer sits, right before the name: "the ambassador in Rabat Yusra Benali", "the envoy to Jordan Omar Aziz". */
    boolean isSeat(@Nullable TitleSpan title, int p, int end) {
        boolean named = end > p + 2 && words.is(p + 1, WordFlag.GIVEN_NAME);
        return title != null
                && title.end() == p - 1
                && (words.is(p - 1, FunctionWord.IN) || named && isOfOffice(title, p));
    }

    /** Whether the title and "of" or "to" stand before the name: "the president of the | Rowing Society". */
    boolean isOfOffice(@Nullable TitleSpan title, int p) {
        int link = words.is(p - 1, FunctionWord.THE) ? p - 2 : p - 1;
        boolean links = words.is(link, FunctionWord.OF) || words.is(link, FunctionWord.TO);
        return links && title != null && title.end() == link;
    }
}
