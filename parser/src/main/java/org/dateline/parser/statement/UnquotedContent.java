package org.dateline.parser.statement;

import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Content without quotation marks before and behind a parenthesis: A, he said. A, he said, B. "Not yet, she said." */
final class UnquotedContent {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final NextAttribution nextAttribution;
    private final MainClauses mainClauses;

    UnquotedContent(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.nextAttribution = new NextAttribution(reading);
        this.mainClauses = new MainClauses(reading);
    }

    /**
     * The content around a parenthesis in {@code [from, next)}, or null.
     *
     * @param edge where the source begins, behind its comma
     * @param next the token behind the parenthesis
     */
    @Nullable
    Found find(int group, int edge, int from, int next, int limit) {
        int start = relativeStart(behindOwnClause(group, overLink(from, edge - 1), edge), edge - 1);
        Found found = new Found(Rule.CONTENT_CUE_SPEAKER, Frame.PAREN, reading.cueEnd(group)).adverbials(next);
        boolean goesOn =
                next < limit && reading.is(next, Tag.COMMA) && next + 1 < limit && !reading.is(next + 1, Tag.CC);
        if (reading.is(start, FunctionWord.ACCORDING)
                || endsParenthesis(edge - 2)
                || isCircumstance(start, edge - 1)
                || (!goesOn || nextAttribution.isReportingParticiple(next + 1))
                        && isSubordinate(overTime(start, edge - 1), edge - 1)) {
            return null;
        }
        boolean whole = reading.hasFinite(start, edge - 1)
                || !goesOn && (hasVerb(start, edge - 1) || isFragment(group, start, edge - 1, next));
        int resume = next + 1;
        if (goesOn
                && (!whole
                        || isOpen(edge - 1)
                        || reading.clauses.verbGroupAt(resume) >= 0
                        || reading.hasFinite(resume, limit)
                        || isMeans(resume, limit))
                && (!whole && reading.hasFinite(resume, limit) || !nextAttribution.isParenthesis(resume, limit))
                && mainClauses.behindPeriod(resume, limit) < 0
                && !(whole && isJudged(resume, limit))
                && !isConcession(resume, group, limit)
                && (isContinuation(resume) || !whole && (looksFinite(resume) || isAdverbial(resume)))) {
            return found.content(start, edge - 1).content(resume, contentEnd.of(resume, group));
        }
        if (whole && joinsAuxiliary(next, limit) && !isSame(group, start)) {
            return found.content(start, edge - 1).content(resume, contentEnd.of(resume, group));
        }
        return whole ? found.content(start, edge - 1).content(resume, quotedEnd(next, limit)) : null;
    }

    private boolean joinsAuxiliary(int comma, int limit) {
        return comma + 2 < limit
                && reading.is(comma, Tag.COMMA)
                && reading.is(comma + 1, Tag.CC)
                && goesOnWithAuxiliary(reading, comma + 2);
    }

    /** "It is mild, he said, and | can be treated": a verb with its auxiliary and no subject goes on with what stands before the parenthesis. */
    static boolean goesOnWithAuxiliary(Reading reading, int token) {
        int group = reading.clauses.verbGroupAt(token);
        return group >= 0
                && reading.group(group).isFinite()
                && reading.group(group).start() == token
                && (reading.group(group).start() < reading.group(group).verb()
                        || reading.is(reading.group(group).verb(), WordFlag.BE))
                && !reading.isCue(group);
    }

    /** "She was ill, she said, and had left": the speaker may do what is told next. */
    private boolean isSame(int group, int start) {
        int told = reading.clauses.verbGroupAt(
                firstFinite(start, reading.group(group).start()));
        return told >= 0 && SameSpeaker.isSame(reading.sources.subject(told), reading.sources.subject(group));
    }

    /** "It is weighed, he said, | but 'nobody looks at it'": the end of a quoted clause that a conjunction joins; the limit's opposite for none. */
    private int quotedEnd(int comma, int limit) {
        int mark = comma + 2;
        boolean joined = mark < limit
                && reading.is(comma, Tag.COMMA)
                && reading.is(comma + 1, Tag.CC)
                && reading.marks.isOpening(mark);
        return joined ? reading.marks.wholeEnd(reading.marks.quotationAt(mark)) : comma;
    }

    /** "It was helped, he said, | by the rain", "..., | rather than by boat": how it is so; no time, place or circumstance of saying it. */
    private boolean isMeans(int token, int limit) {
        boolean rather = reading.tokens.reads(token, "rather") && reading.is(token + 1, FunctionWord.THAN);
        return rather
                || isPartOfThem(token)
                || reading.is(token, FunctionWord.BY) && token + 1 < limit && reading.isPhraseStart(token + 1)
                || reading.is(token, FunctionWord.BECAUSE);
    }

    /** "Nine fell ill, he said, | two of them badly" */
    private boolean isPartOfThem(int token) {
        boolean part = reading.is(token, Tag.CD)
                || reading.is(token, WordFlag.QUANTITY)
                || reading.is(token, FunctionWord.ALL);
        return part
                && reading.is(token + 1, FunctionWord.OF)
                && (reading.tokens.reads(token + 2, "them") || reading.is(token + 2, FunctionWord.WHOM));
    }

    /** "On Friday, | even as it rained": behind a time and its comma. */
    private int overTime(int start, int end) {
        int behind = reading.skipTimes(start, end);
        int next = behind > start && reading.is(behind, Tag.COMMA) ? behind + 1 : start;
        return reading.is(next, FunctionWord.EVEN) ? next + 1 : next;
    }

    /** "The tax, the firm | complained |, others pay": what stands before is a parenthesis itself, with its content behind it. */
    private boolean endsParenthesis(int token) {
        int cue = reading.clauses.verbGroupAt(token);
        return cue >= 0
                && reading.isCue(cue)
                && reading.cue(cue).has(Frame.PAREN)
                && reading.is(reading.clauses.subjectStart(cue) - 1, Tag.COMMA)
                && reading.clauses.subjectEnd(cue) == reading.group(cue).start();
    }

    /** "It is safe, he said, | though he warned that": what the speaker or another says against it. */
    private boolean isConcession(int token, int group, int limit) {
        boolean opens = reading.is(token, FunctionWord.THOUGH)
                || reading.is(token, FunctionWord.ALTHOUGH)
                || reading.is(token, FunctionWord.WHEREAS);
        return opens && nextAttribution.isBehindMark(token, group, limit);
    }

    /** "It will close, the firm said, | a move that farmers denounced": what others say of it. */
    private boolean isJudged(int token, int limit) {
        boolean named = reading.is(token, FunctionWord.A) || reading.is(token, FunctionWord.AN);
        return named
                && reading.isPhraseStart(token)
                && contentEnd.isToldAnew(reading.phraseAt(token).end(), limit);
    }

    /** "Not yet, he said.", "A mistake, she said.": all that is said; no day, place or adverb. */
    private boolean isFragment(int group, int start, int end, int next) {
        Cue cue = reading.cue(group);
        boolean says = (cue.has(Frame.BARE) || cue.act() == StatementAct.PROPOSE)
                && cue.has(Frame.QUOTE)
                && !cue.has(Frame.WEAK);
        boolean answer = reading.is(start, FunctionWord.NOT) || reading.is(start, FunctionWord.NO);
        return says
                && (reading.is(next, Tag.STOP) || next >= reading.sentenceEnd(start))
                && (answer || !reading.is(start, Tag.RB))
                && !reading.is(start, Tag.IN)
                && !reading.is(start, Tag.TO)
                && reading.skipTimes(start, end) < end;
    }

    /** Behind what links the sentence to the one before: "But | A, he said"; "nor" belongs to its clause. */
    private int overLink(int from, int comma) {
        if (!reading.is(from, Tag.CC) || reading.tokens.reads(from, "nor")) {
            return from;
        }
        boolean yet =
                from + 2 == comma && (reading.tokens.reads(from + 1, "yet") || reading.tokens.reads(from + 1, "so"));
        return yet ? comma : from + 1;
    }

    /** "Moss was blunt: | the pact, he said, would fail": behind a colon, where the clause before it tells of the speaker. */
    private int behindOwnClause(int group, int from, int edge) {
        int first = reading.clauses.verbGroupAt(firstFinite(from, edge));
        int colon = first < 0 ? edge : reading.group(first).end();
        while (colon < edge && !reading.is(colon, FunctionWord.COLON)) {
            colon++;
        }
        return colon + 1 < edge && SameSpeaker.isSame(reading.sources.subject(first), reading.sources.subject(group))
                ? colon + 1
                : from;
    }

    private int firstFinite(int from, int to) {
        int i = from;
        while (i < to && !isFinite(i)) {
            i++;
        }
        return i;
    }

    /** "left the coast, | to which, he said, nobody would return": only what the pronoun opens, where the parenthesis stands right behind it. */
    private int relativeStart(int start, int comma) {
        int pronoun = comma - 1;
        if (!reading.is(pronoun, Tag.WP) && !reading.is(pronoun, Tag.WRB)
                || reading.is(pronoun, FunctionWord.WHAT)
                || !reading.hasFinite(start, pronoun)) {
            return start;
        }
        return reading.is(pronoun - 1, Tag.IN) || reading.is(pronoun - 1, Tag.TO) ? pronoun - 1 : pronoun;
    }

    private boolean isFinite(int token) {
        int group = reading.clauses.verbGroupAt(token);
        return group >= 0 && reading.group(group).isFinite();
    }

    /** "It was, | he said, a mistake", "it will, | he said, fail": a form of "be" or a modal verb before the comma, with more to come. */
    private boolean isOpen(int comma) {
        return reading.is(comma - 1, Tag.MD)
                || reading.lexicon.is(reading.tokens.word(comma - 1), WordFlag.BE)
                || reading.is(comma - 1, FunctionWord.NOT)
                        && reading.lexicon.is(reading.tokens.word(comma - 2), WordFlag.BE);
    }

    /** "The fire, he said, | destroyed two barns": a past tense that looks like a participle, where the subject has no other verb. */
    private boolean looksFinite(int token) {
        int group = reading.clauses.verbGroupAt(token);
        return group >= 0
                && reading.group(group).form() == Form.PARTICIPLE
                && (reading.group(group).start() == reading.group(group).verb()
                        || reading.is(token, FunctionWord.NEVER));
    }

    /** "When asked about it", "Asked whether he would": the circumstance of what is said. */
    private boolean isCircumstance(int start, int end) {
        int participle = reading.is(start, Tag.WRB) ? start + 1 : start;
        boolean opens = reading.is(participle, Tag.VBN) || reading.is(participle, Tag.VBD);
        return opens && (participle > start || !reading.hasComma(start, end));
    }

    /** "But, he said, | while it lasts, it is fun": where nothing stands before the parenthesis. */
    private boolean isAdverbial(int token) {
        return reading.is(token, FunctionWord.WHILE) || reading.is(token, FunctionWord.AS);
    }

    /** "When the town had no money, | Moss said enough": a clause that tells when, and no main clause with it. */
    private boolean isSubordinate(int start, int end) {
        return (reading.is(start, FunctionWord.WHEN) || BareClauses.opensAdverbialClause(reading, start))
                && !reading.hasComma(start, end)
                && !reading.hasFinite(firstFiniteEnd(start, end), end);
    }

    private int firstFiniteEnd(int from, int to) {
        int first = firstFinite(from, to);
        return first < to ? reading.group(reading.clauses.verbGroupAt(first)).end() : to;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.clauses.verbGroupAt(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What goes on after the parenthesis is content unless a participle reports anew or a relative clause tells of the speaker. */
    private boolean isContinuation(int token) {
        int group = reading.clauses.verbGroupAt(token);
        boolean participle = group >= 0
                && !reading.group(group).isFinite()
                && reading.group(group).form() != Form.BASE
                && reading.group(group).form() != Form.INFINITIVE;
        return !participle
                && !reading.isComment(token)
                && !(reading.is(token, Tag.IN) && reading.is(token + 1, FunctionWord.WHAT))
                && (!reading.is(token, Tag.WP) || reading.is(token, FunctionWord.THAT))
                && !reading.is(token, FunctionWord.WHILE)
                && !reading.is(token, FunctionWord.AS);
    }
}
