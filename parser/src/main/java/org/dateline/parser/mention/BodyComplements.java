package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** What may follow the head word of a body's name: "of Foreign Affairs", "for Women, Youth and Sports", "London". */
final class BodyComplements {
    private final Words words;
    private final BodyWords bodies;
    private final Tokens tokens;

    BodyComplements(Words words, BodyWords bodies) {
        this.words = words;
        this.bodies = bodies;
        this.tokens = words.tokens();
    }

    /** The end of a body's name whose head word has been read: takes in "of Foreign Affairs", "for Human Rights", "on American-Islamic Relations", as often as it goes on. */
    int end(int end, int limit) {
        int i = end;
        while (i + 1 < limit && joins(i)) {
            int next = words.is(i + 1, FunctionWord.THE) ? i + 2 : i + 1;
            int stop = complementEnd(next, limit);
            if (stop == next || !words.is(i, FunctionWord.OF) && isWholeName(next, limit)) {
                break;
            }
            i = stop;
        }
        return i;
    }

    /** A known name that is not the first word of something: "for Nepal | Orphans". */
    private boolean isWholeName(int from, int limit) {
        if (!bodies.isKnown(from, limit)) {
            return false;
        }
        int next = words.matchEnd();
        return next >= limit || !bodies.isCommonRun(next, next + 1);
    }

    private boolean joins(int i) {
        boolean with = words.is(i, FunctionWord.WITH) && tokens.is(i - 1, Tag.NNS) && bodies.isCommonRun(i + 1, i + 2);
        if (words.is(i, FunctionWord.OF) || with) {
            return true;
        }
        boolean aim = words.is(i, FunctionWord.TO) && i + 1 < tokens.size() && tokens.is(i + 1, Tag.VB);
        return aim
                || words.is(i, FunctionWord.FOR)
                || words.is(i, FunctionWord.INTO)
                || words.is(i, FunctionWord.ON)
                || words.is(i, FunctionWord.AGAINST) && !words.matchName(i + 1, tokens.size());
    }

    private int complementEnd(int from, int limit) {
        int i = from;
        while (i < limit && isPart(i, from, limit)) {
            i++;
        }
        return i > from ? listEnd(i, limit) : i;
    }

    private boolean hasHead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bodies.isHead(i)) {
                return true;
            }
        }
        return false;
    }

    /** Takes in a list with "and" before its last member: "Ministry of Gender, Labour and Development". */
    private int listEnd(int end, int limit) {
        int i = end;
        int common = 0;
        while (words.has(i, limit, FunctionWord.COMMA) && isMember(i + 1, limit)) {
            common += bodies.isCommonRun(i + 1, i + 2) ? 1 : 0;
            i = memberEnd(i + 1, limit);
        }
        int and = words.has(i, limit, FunctionWord.COMMA) ? i + 1 : i;
        if (i == end || !words.has(and, limit, FunctionWord.AND) || !isMember(and + 1, limit)) {
            return end;
        }
        common += bodies.isCommonRun(and + 1, and + 2) ? 1 : 0;
        return common > 0 ? memberEnd(and + 1, limit) : end;
    }

    private int memberEnd(int from, int limit) {
        int i = from;
        while (isMember(i, limit)) {
            i++;
        }
        return i;
    }

    /** A capitalised word that may be one of the things a ministry is for: no name, no title, no body of its own. */
    private boolean isMember(int i, int limit) {
        if (i >= limit || !tokens.isCapital(i) || tokens.isCapitals(i) || words.isDay(i) || words.isFunctionWord(i)) {
            return false;
        }
        boolean person = words.is(i, WordFlag.GIVEN_NAME) || words.is(i, WordFlag.SURNAME);
        return bodies.isCommonRun(i, i + 1) && !isTitleOfPerson(i, limit)
                || !person && !bodies.isHead(i) && !bodies.isKnown(i, limit);
    }

    private boolean isPart(int i, int from, int limit) {
        if (tokens.isCapital(i)) {
            // a university may be called after somebody: "of Santo Tomas"
            boolean person = i > from ? isFirstOfPerson(i, limit) : isTitleOfPerson(i, limit);
            return !words.isDay(i) && (!words.isFunctionWord(i) || tokens.isCapitals(i)) && !person;
        }
        if (words.isJoint(i, limit)) {
            return tokens.isCapital(i + 1);
        }
        boolean and = words.is(i, FunctionWord.AND) || words.is(i, FunctionWord.AMPERSAND);
        return and
                && i > from
                && i + 1 < limit
                && tokens.isCapital(i + 1)
                && !bodies.isKnown(i + 1, limit)
                && !isFirstOfPerson(i + 1, limit);
    }

    private boolean isFirstOfPerson(int i, int limit) {
        boolean given = words.is(i, WordFlag.GIVEN_NAME) && !words.is(i, WordFlag.DOUBTFUL_NAME);
        return given && i + 1 < limit && tokens.isCapital(i + 1) || isTitleOfPerson(i, limit);
    }

    /** A title that a name follows; a body is named after an office or those who hold one: "Court of Justice". */
    private boolean isTitleOfPerson(int i, int limit) {
        if (!words.matchTitle(i, limit)) {
            return false;
        }
        int next = words.matchEnd();
        if (!tokens.isCapital(next - 1)) {
            return true;
        }
        if (next > i + 2 && words.is(i - 1, FunctionWord.OF) && tokens.reads(next - 2, "affairs")) {
            // "Department of Foreign Affairs | Secretary X": the body is for that, and only the last word is the title
            return false;
        }
        boolean plural = next == i + 1 && tokens.charAt(tokens.end(i) - 1) == 's';
        int before = words.is(i - 1, FunctionWord.THE) ? i - 2 : i - 1;
        boolean of = words.is(before, FunctionWord.OF) || tokens.isCapital(i - 1);
        boolean name = next < limit && tokens.isCapital(next) && !plural && !bodies.isCommonRun(next, next + 1);
        return !of || name && !bodies.isHead(next) || !plural && words.has(next, limit, FunctionWord.OF);
    }

    /** The end of a known name of a ministry that has more to do here: "Department of Education | and Lifelong Learning". */
    int endBeyond(int start, int end, int limit) {
        if (!bodies.isHead(start) || !words.has(start + 1, limit, FunctionWord.OF)) {
            return end;
        }
        boolean more = words.has(end, limit, FunctionWord.AND)
                && end + 1 < limit
                && bodies.isCommonRun(end + 1, end + 2)
                && !bodies.isKnown(end + 1, limit);
        int stop = more ? memberEnd(end + 1, limit) : listEnd(end, limit);
        return more && hasHead(end + 1, stop) ? end : stop;
    }

    /** The place that tells one branch of a body from another, right behind its name: "University College London". */
    int withPlace(int end, int limit) {
        if (end >= limit || !tokens.isCapital(end) || !words.matchName(end, limit)) {
            return end;
        }
        int next = words.matchEnd();
        KnownName known = words.known(end);
        boolean place = known != null
                && (known.kind() == KnownName.Kind.COUNTRY
                        || known.kind() == KnownName.Kind.CAPITAL
                        || known.kind() == KnownName.Kind.PLACE);
        boolean open =
                next < limit && (tokens.isCapital(next) || tokens.is(next, Tag.POS) || words.isJoint(next, limit));
        return place && !open ? next : end;
    }
}
