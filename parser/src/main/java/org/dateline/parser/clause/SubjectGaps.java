package org.dateline.parser.clause;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.TimeWords;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** What may stand between a subject and its verb: adverbs, quotation marks, days and periods. */
final class SubjectGaps {
    private final Clauses clauses;
    private final Tokens tokens;

    SubjectGaps(Clauses clauses) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
    }

    /** The token that is left of all that stands before a verb and is not its subject. */
    int over(int token, int from) {
        int i = token;
        while (i >= from) {
            int before = tokens.is(i, Tag.RB) || tokens.is(i, Tag.QUOTE) ? i - 1 : overTime(i, from);
            before = isAllBut(i, from) ? i - 2 : before;
            before = i == token && isFloating(i, from) ? i - 1 : before;
            before = before == i && i < token && isDistance(i + 1) ? overPeriod(i, from) : before;
            if (before == i) {
                return i;
            }
            i = before;
        }
        return i;
    }

    /** "he | all but | accused them" */
    private boolean isAllBut(int token, int from) {
        return token - 1 > from
                && FunctionWord.BUT.is(tokens.word(token))
                && FunctionWord.ALL.is(tokens.word(token - 1));
    }

    /** "two millers | each | sold", "they | all | said": a quantity of the subject before it. */
    private boolean isFloating(int token, int from) {
        int word = tokens.word(token);
        boolean quantity = FunctionWord.EACH.is(word) || FunctionWord.ALL.is(word) || FunctionWord.BOTH.is(word);
        return quantity
                && token > from
                && clauses.nounPhraseAt(token - 1) >= 0
                && (tokens.is(token - 1, Tag.PRP) || tokens.tag(token - 1).isNoun());
    }

    /** Over a day or a period between a subject and its verb: "the envoy Monday met", "the envoy, who last month met". */
    private int overTime(int token, int from) {
        int number = token > from ? clauses.nounPhraseAt(token) : -1;
        if (number < 0 || clauses.nounPhrases().get(number).end() != token + 1) {
            return token;
        }
        int start = overPart(clauses.nounPhrases().get(number).start());
        int aside = start > from + 1 ? overAsideTime(start, token) : -1;
        if (aside >= 0) {
            return aside;
        }
        if (start <= from || !isTime(start, token)) {
            return token;
        }
        int before = Math.min(start, clauses.nounPhrases().get(number).start()) - 1;
        before = before > from && tokens.is(before, Tag.RB) ? before - 1 : before;
        if (before < from) {
            return token;
        }
        boolean subject = clauses.nounPhraseAt(before) >= 0 || isPronoun(before) || tokens.is(before, Tag.BRACKET);
        return subject ? before : overReduced(before, from, token);
    }

    /** A number of four digits, which begins as those of years do. */
    boolean isYear(int token) {
        return tokens.isNumber(token)
                && tokens.length(token) == 4
                && (tokens.first(token) == '1' || tokens.first(token) == '2');
    }

    /** "| late | last week": behind a word for a part of the time, which opens its phrase. */
    private int overPart(int start) {
        return isPart(start) ? start + 1 : start;
    }

    private boolean isPart(int token) {
        return tokens.is(token, Tag.RB)
                && clauses.lexicon().times().at(tokens.word(token)).role() == TimeRole.PORTION;
    }

    /** The comma of an aside before a time: "Moss, the mayor, | on Monday said", "Moss, the mayor, | earlier this week said"; -1 for none. */
    private int overAsideTime(int start, int head) {
        boolean hung = tokens.is(start - 1, Tag.IN);
        int comma = hung ? start - 2 : start - 1;
        while (comma > 0 && (tokens.is(comma, Tag.RB) || tokens.is(comma, Tag.QUOTE))) {
            comma--;
        }
        if (!tokens.is(comma, Tag.COMMA)) {
            return -1;
        }
        TimeRole role = clauses.lexicon().times().at(tokens.word(head)).role();
        boolean month = hung && start == head && role == TimeRole.MONTH;
        return month || isTime(start, head) ? comma : -1;
    }

    /**
     * "a poll released | on Tuesday showed", "a man we met | last week said", "a poll out | this week shows", and behind a conjunction, "was
     * late but | on Tuesday wrote"; {@code none} where no such thing stands before.
     */
    private int overReduced(int token, int from, int none) {
        boolean hung = tokens.is(token, Tag.IN) && !FunctionWord.OF.is(tokens.word(token)) && token > from;
        int i = hung ? token - 1 : token;
        int verbs = clauses.verbGroupAt(i);
        if (tokens.is(i, Tag.CC) || verbs >= 0 && isReduced(verbs)) {
            return i;
        }
        boolean out = FunctionWord.OUT.is(tokens.word(token)) && token > from && clauses.nounPhraseAt(token - 1) >= 0;
        return out ? token - 1 : none;
    }

    /** A participle, or a finite verb, which is that of a relative clause without a pronoun where another verb stands behind it. */
    private boolean isReduced(int verbs) {
        VerbGroup group = clauses.verbGroups().get(verbs);
        return group.form() == VerbGroup.Form.PARTICIPLE || group.isFinite();
    }

    /** "later", "ago": what makes a period a time. */
    boolean isDistance(int token) {
        return tokens.reads(token, "earlier")
                || tokens.reads(token, "later")
                || tokens.reads(token, "ago")
                || tokens.is(token, FunctionWord.BEFORE);
    }

    /** Over a period that an adverb makes a time: "the envoy, who | a day earlier had met". */
    private int overPeriod(int token, int from) {
        int number = token > from ? clauses.nounPhraseAt(token) : -1;
        if (number < 0 || clauses.nounPhrases().get(number).end() != token + 1) {
            return token;
        }
        int start = clauses.nounPhrases().get(number).start();
        TimeRole role = clauses.lexicon().times().at(tokens.word(token)).role();
        boolean subject = start > from && (clauses.nounPhraseAt(start - 1) >= 0 || isPronoun(start - 1));
        return subject && (role == TimeRole.UNIT || role == TimeRole.UNITS) ? start - 1 : token;
    }

    /** Whether a noun phrase is a day or a period that tells when: "Monday", "next week". */
    boolean isTime(int phrase) {
        NounPhrase time = clauses.nounPhrases().get(phrase);
        return isTime(time.start(), time.end() - 1);
    }

    /**
     * What a relative clause behind a time or an age tells of: "a letter | in May | that said", "a post sent | last week | that said", "Ann
     * Moss, | 62, | who said"; the phrase itself where it is neither.
     */
    int beforeDate(int number, int from) {
        int first = clauses.nounPhrases().get(number).start();
        if (isAge(number)) {
            int aged = first - 2 > from ? clauses.nounPhraseAt(first - 2) : -1;
            return aged < 0 ? number : aged;
        }
        if (!isDate(number) || first - 1 <= from) {
            return number;
        }
        boolean year = tokens.is(first - 1, Tag.COMMA) && isYear(first);
        int last = tokens.is(first - 1, Tag.IN) || year ? first - 2 : first - 1;
        int sent = last > from ? clauses.verbGroupAt(last) : -1;
        boolean reduced = sent >= 0 && clauses.verbGroups().get(sent).form() == VerbGroup.Form.PARTICIPLE;
        int near = reduced ? clauses.verbGroups().get(sent).start() - 1 : last;
        int before = near > from ? clauses.nounPhraseAt(near) : -1;
        if (before >= 0 && year) {
            return beforeDate(before, from);
        }
        return before < 0 ? number : before;
    }

    /** "62", "now 62" between commas. */
    private boolean isAge(int number) {
        NounPhrase age = clauses.nounPhrases().get(number);
        return tokens.isNumber(age.head())
                && tokens.length(age.head()) <= 3
                && (age.start() == age.head() || tokens.is(age.start(), Tag.RB))
                && age.start() > 0
                && tokens.is(age.start() - 1, Tag.COMMA);
    }

    /** A day or period, a month, a year or a day of a month. */
    private boolean isDate(int number) {
        NounPhrase time = clauses.nounPhrases().get(number);
        boolean month = clauses.lexicon().times().at(tokens.word(time.start())).role() == TimeRole.MONTH;
        return isTime(number)
                || time.end() == time.start() + 1 && (month || tokens.isNumber(time.head()))
                || time.end() == time.start() + 2 && month && tokens.isNumber(time.end() - 1);
    }

    /** A day, or a period behind a word for which it is: "last week", "this past week". */
    private boolean isTime(int first, int head) {
        TimeWords times = clauses.lexicon().times();
        TimeRole role = times.at(tokens.word(head)).role();
        boolean day = role == TimeRole.WEEKDAY || role == TimeRole.DAY;
        if (first == head) {
            return day;
        }
        boolean period = day
                || role == TimeRole.UNIT
                || role == TimeRole.MONTH
                || role == TimeRole.SEASON
                || role == TimeRole.PART;
        return period
                && times.at(tokens.word(head - 1)).role() == TimeRole.RELATION
                && (first == head - 1 || first == head - 2 && isWhich(first));
    }

    /** "| the | past week", "| this | past week" */
    private boolean isWhich(int token) {
        return FunctionWord.THE.is(tokens.word(token))
                || clauses.lexicon().times().at(tokens.word(token)).role() == TimeRole.RELATION;
    }

    /** A relative pronoun as subject; {@code that} is one after a noun. */
    boolean isPronoun(int token) {
        return tokens.is(token, Tag.WP) || FunctionWord.THAT.is(tokens.word(token)) && !tokens.is(token, Tag.DT);
    }
}
