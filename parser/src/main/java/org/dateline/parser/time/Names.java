package org.dateline.parser.time;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells months and weekdays from names and other words that read like them: Theresa May, the Sunday Times, to march. */
final class Names {
    private static final int CLOSED_CLASS = FunctionWord.values().length;
    /** How long the shortest forms of weekdays are: "Thu". */
    private static final int SHORTEST = 3;

    private final Line line;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private boolean mayIsPerson;

    Names(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
        this.tokens = line.tokens();
    }

    /** Whether the weekday's name at the token is a day. */
    boolean isWeekday(int token) {
        return line.isCapital(token) && !isInName(token) && !isSurname(token) && !isLastOfName(token);
    }

    /** "Le Thi | Thu met": three letters behind a capital that no date goes on from are somebody's name. */
    private boolean isLastOfName(int token) {
        int before = token - 1;
        int word = line.has(before) ? tokens.word(before) : 0;
        return tokens.length(token) == SHORTEST
                && line.has(before)
                && line.isCapital(before)
                && line.role(before) == TimeRole.NONE
                && !tokens.isCapitals(before)
                && !(word > 0 && word <= CLOSED_CLASS)
                && !line.isNumber(token + 1)
                && line.role(token + 1) == TimeRole.NONE
                && !line.isComma(token + 1);
    }

    /** Whether the month's name at the token is a month, judged by the words around it. */
    boolean isMonth(int token) {
        if (!line.isCapital(token)) {
            return false;
        }
        if (!line.at(token).doubtful()) {
            return !isSurname(token) && !isInName(token) && !isGivenName(token);
        }
        if (isSurname(token)) {
            mayIsPerson |= line.reads(token, "may");
            return false;
        }
        if (isDated(token)) {
            return nameEnd(token) <= token + 2;
        }
        return !tokens.is(token, Tag.MD) && !isInName(token) && !isGivenName(token) && isPlausible(token);
    }

    /** Whether a month's name with a day right before it is a month. */
    boolean isMonthBeside(int token) {
        return !isMayTheModal(token);
    }

    private boolean isMayTheModal(int token) {
        return line.reads(token, "may") && tokens.is(token, Tag.MD);
    }

    /** A day or a year stands beside it; a name may go on behind them: the April 6 Youth Movement. */
    private boolean isDated(int token) {
        Numeral numeral = line.numeral(token + 1);
        if (numeral.isDay() || numeral.isYear() || numeral.isDays()) {
            return true;
        }
        return line.numeral(token - 1).isDay();
    }

    /** "Both May and June", "April, May and June". */
    private boolean isListed(int token) {
        int next = token + 1;
        boolean joined = line.isWord(next, FunctionWord.AND)
                || line.isWord(next, FunctionWord.OR)
                || line.isComma(next)
                || line.isWord(next, FunctionWord.TO);
        int before = token - 1;
        boolean joins = line.isWord(before, FunctionWord.AND) || line.isWord(before, FunctionWord.OR);
        boolean first = joined && line.is(next + 1, TimeRole.MONTH) && line.isCapital(next + 1);
        return first || joins && line.is(before - 1, TimeRole.MONTH) && line.isCapital(before - 1);
    }

    private boolean isPlausible(int token) {
        int before = token - 1;
        if (line.isHyphen(before)) {
            return line.is(before - 1, TimeRole.PORTION)
                    || line.is(before - 1, TimeRole.MONTH)
                    || line.isHyphen(before - 2) && line.isWord(before - 1, FunctionWord.TO);
        }
        if (opensTime(before) || isListed(token)) {
            return true;
        }
        boolean preposition = mayOpenTime(before);
        boolean joins =
                line.isWord(before, FunctionWord.AND) || line.isWord(before, FunctionWord.OR) || line.isThe(before);
        if (line.reads(token, "may")) {
            return (preposition || line.isThe(before) || line.isArticle(before)) && !mayIsPerson;
        }
        if (line.reads(token, "march")) {
            return preposition || (joins || line.isArticle(before) || !line.has(before)) && !isProtest(token);
        }
        return preposition || joins || before < line.from() || tokens.isMark(before) || !line.isCapital(before);
    }

    /** "The March for Peace", "March on Rome". */
    private boolean isProtest(int march) {
        return line.isWord(march + 1, FunctionWord.ON) || line.isWord(march + 1, FunctionWord.FOR);
    }

    /** A word that only times have before them. */
    private boolean opensTime(int token) {
        return line.isWord(token, FunctionWord.IN)
                || line.is(token, TimeRole.PORTION)
                || line.is(token, TimeRole.RELATION)
                || line.isWord(token, FunctionWord.SINCE)
                || line.isWord(token, FunctionWord.UNTIL)
                || line.is(token, TimeRole.MODIFIER)
                || line.is(token, TimeRole.EVERY);
    }

    /** A preposition that times may have before them, and others too. */
    private boolean mayOpenTime(int token) {
        return line.isWord(token, FunctionWord.OF)
                || line.isWord(token, FunctionWord.BY)
                || line.isWord(token, FunctionWord.FROM)
                || line.isWord(token, FunctionWord.TO)
                || line.isWord(token, FunctionWord.FOR)
                || line.isWord(token, FunctionWord.DURING)
                || line.isWord(token, FunctionWord.BETWEEN)
                || line.isWord(token, FunctionWord.BEFORE)
                || line.isWord(token, FunctionWord.AFTER)
                || line.isWord(token, FunctionWord.THROUGH);
    }

    /** A given name, a form of address or a title stands before it. */
    private boolean isSurname(int token) {
        int before = token - 1;
        if (!line.has(before)
                || !line.isCapital(before)
                || line.isNumber(token + 1) && !line.at(token).doubtful()) {
            return false;
        }
        int word = tokens.word(before);
        if (word > 0 && word <= CLOSED_CLASS) {
            return false;
        }
        if (lexicon.is(word, WordFlag.HONORIFIC)) {
            return true;
        }
        boolean doubtful = line.at(token).doubtful();
        return doubtful && lexicon.is(word, WordFlag.GIVEN_NAME) && !line.is(before, TimeRole.MONTH)
                || doubtful && endsTitle(before);
    }

    private boolean endsTitle(int token) {
        PhraseTable titles = lexicon.titles();
        for (int first = token; first >= Math.max(line.from(), token - 2); first--) {
            int state = PhraseTable.ROOT;
            for (int i = first; i <= token && state != 0; i++) {
                state = titles.next(state, tokens.word(i));
            }
            if (state != 0 && titles.value(state) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A month's name as a given name: a capital follows that is no day, perhaps behind a particle, and no preposition stands before. */
    private boolean isGivenName(int token) {
        int next = line.has(token + 2) && lexicon.is(tokens.word(token + 1), WordFlag.PARTICLE) ? token + 2 : token + 1;
        boolean given = lexicon.is(tokens.word(token), WordFlag.GIVEN_NAME)
                || line.reads(token, "april")
                || line.reads(token, "june")
                || line.reads(token, "august")
                || line.reads(token, "may");
        boolean followed = line.has(next)
                && line.isCapital(next)
                && !line.isNumber(next)
                && (line.role(next) == TimeRole.NONE || line.is(next, TimeRole.ZONE) && !tokens.isCapitals(next))
                && !tokens.isMark(next);
        return given
                && followed
                && !line.isWord(token - 1, FunctionWord.IN)
                && !line.isWord(token - 1, FunctionWord.ON);
    }

    /** Whether a longer name has this word in it, or the head word of an organisation follows: the Sunday Times. */
    boolean isInName(int token) {
        for (int first = token; first >= Math.max(line.from(), token - 2); first--) {
            if (line.isCapital(first) && nameEnd(first) > Math.max(token, first + 1)) {
                return true;
            }
        }
        int next = token + 1;
        boolean head = line.has(next)
                && line.isCapital(next)
                && (lexicon.is(tokens.word(next), WordFlag.MEDIA_WORD)
                        || lexicon.is(tokens.word(next), WordFlag.ORGANIZATION_WORD));
        return head && !line.isWord(token - 1, FunctionWord.ON) && !line.isWord(token - 1, FunctionWord.IN);
    }

    private int nameEnd(int first) {
        PhraseTable table = lexicon.names();
        int state = PhraseTable.ROOT;
        int end = first;
        for (int i = first; i < line.to() && i < first + 8; i++) {
            state = table.next(state, tokens.word(i));
            if (state == 0) {
                break;
            }
            end = table.value(state) != 0 ? i + 1 : end;
        }
        return end;
    }
}
