package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Finds content around a parenthesis: "A," he said. "A," said B, "C." A, he said, C. */
final class LeftContent {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final UnquotedContent unquoted;
    private final QuotationParts parts;

    LeftContent(Reading reading) {
        this.reading = reading;
        this.contentEnd = new ContentEnd(reading);
        this.unquoted = new UnquotedContent(reading, contentEnd);
        this.parts = new QuotationParts(reading);
    }

    /** Whether a quotation closes right before the source of a cue, which then has its content there. */
    boolean closesQuotation(int group, int inverted) {
        int edge = edge(group, inverted);
        boolean aside = inverted == 0
                && reading.clauses.subjectEnd(group) != reading.group(group).start();
        boolean within = edge > reading.sentenceStart(reading.group(group).verb());
        return within
                && (!aside || closesSpeech(edge))
                && !isPredicate(group, inverted, edge)
                && reading.cue(group).has(Frame.QUOTE)
                && quotationBefore(edge) != null;
    }

    /** "it was 'odd' | he had read no letter": a word of another clause, with no comma behind it, before a verb with an object of its own. */
    private boolean isPredicate(int group, int inverted, int edge) {
        int mark = edge - 1;
        if (inverted > 0 || !reading.marks.isClosing(mark) || reading.marks.closesAtComma(mark)) {
            return false;
        }
        int open = reading.marks.quotationAt(mark).open();
        int verb = reading.clauses.verbGroupAt(open - 1);
        return verb >= 0
                && reading.is(reading.group(verb).verb(), WordFlag.BE)
                && reading.is(reading.group(verb).start() - 1, FunctionWord.IT)
                && !reading.hasFinite(open, mark)
                && hasObject(group);
    }

    /** "he had read | no letter", not "he told | the council", "he said | on Monday". */
    private boolean hasObject(int group) {
        int end = reading.cueEnd(group);
        return reading.isPhraseStart(end)
                && !reading.isTime(end)
                && !reading.cue(group).has(Frame.ADDR_OBJ);
    }

    /** "'It is late,' | the mayor, Ann Moss, said": a clause whose comma stands within the mark is told by whoever comes next. */
    private boolean closesSpeech(int edge) {
        return reading.marks.closesAtComma(edge - 1)
                && reading.hasFinite(reading.marks.quotationAt(edge - 1).open(), edge - 1);
    }

    /** Whether the sentence opens with the name of where it was said: On Moss's "Our Week," she said it was over. */
    boolean isBehindPlace(int group, int inverted) {
        Quotation quotation = inverted > 0 ? null : quotationBefore(edge(group, inverted));
        return quotation != null
                && reading.names.isPlace(
                        quotation, reading.sentenceStart(reading.group(group).verb()));
    }

    /** Where the source begins, with the words that its phrase has lost: "organizing director Moss". */
    private int edge(int group, int inverted) {
        int edge = inverted > 0 ? reading.group(group).start() : reading.clauses.subjectStart(group);
        int i = edge;
        while (i > edge - 3
                && i > 0
                && (reading.is(i - 1, Tag.VBG) || reading.is(i - 1, Tag.VBN) || reading.is(i - 1, Tag.JJ))) {
            i--;
        }
        boolean quoted =
                reading.marks.isClosing(i - 1) || reading.is(i - 1, Tag.COMMA) && reading.marks.isClosing(i - 2);
        return inverted == 0 && quoted ? i : edge;
    }

    /** The content, or null; {@code inverted} is the token after a subject that follows the verb, else 0. */
    @Nullable
    Found find(int group, int inverted) {
        Cue cue = reading.cue(group);
        int edge = edge(group, inverted);
        if (edge < 0) {
            return null;
        }
        int from = start(edge, reading.sentenceStart(reading.group(group).verb()));
        if (reading.is(edge - 1, FunctionWord.AS)) {
            edge--;
            from = told(group, edge - 1, from);
        }
        boolean first = edge <= from || edge == from + 1 && reading.is(from, Tag.CC);
        Found as = first ? behindAs(group, cue, edge) : null;
        if (as != null) {
            return as;
        }
        boolean atStart = edge <= from;
        if (atStart && !(edge > 0 && closesBefore(edge) && !isAnswer(group, edge))) {
            return null;
        }
        if (isAfterthought(group, edge, from)) {
            return unquoted.find(group, edge + 1, from, reading.cueEnd(group), reading.cueEnd(group));
        }
        return reading.is(edge - 1, Tag.QUOTE)
                        || reading.is(edge - 1, Tag.COMMA)
                        || reading.is(edge - 1, Tag.STOP)
                        || reading.is(edge - 1, Tag.COLON)
                ? around(group, cue, edge, from, inverted)
                : null;
    }

    /** "Moss said | the lock would open |, as farmers had asked": what is told last before the comma, if no outlet reports it. */
    private int told(int group, int comma, int from) {
        boolean ends = reading.is(reading.cueEnd(group), Tag.STOP) && !reading.sources.isMedia(group);
        for (int i = reading.drafts.size() - 1; ends && i >= 0; i--) {
            Draft draft = reading.drafts.get(i);
            if (draft.anchor() < from) {
                return from;
            }
            if (draft.contentEnd() == comma && draft.rule.isClause() && !VerbAttributions.isThought(draft.act)) {
                return draft.contentStart();
            }
        }
        return from;
    }

    /** Where the part of the sentence begins that a comma sets before the source: "it gets many; | most, an official said, go unread". */
    private int start(int edge, int sentence) {
        if (reading.is(sentence + 1, FunctionWord.COLON)
                && reading.tokens.length(sentence) == 1
                && sentence + 2 < edge) {
            // "A: It is late, I think.": the label of a turn
            return sentence + 2;
        }
        boolean parenthesis = reading.is(edge - 1, Tag.COMMA) && !reading.marks.isClosing(edge - 2);
        for (int i = edge - 2; parenthesis && i > sentence; i--) {
            if (reading.is(i, FunctionWord.SEMICOLON) && reading.marks.quotationAt(i) == null) {
                return i + 1;
            }
        }
        return sentence;
    }

    /** "It was too salty I think.": a thought at the end of its sentence, with no comma before it. */
    private boolean isAfterthought(int group, int edge, int from) {
        boolean own = reading.is(edge, FunctionWord.I) || reading.is(edge, FunctionWord.WE);
        int before = own && edge > from ? reading.clauses.clauseOf(edge - 1) : -1;
        return before >= 0
                && before != group
                && VerbAttributions.isThought(reading.cue(group).act())
                && reading.cue(group).has(Frame.PAREN)
                && reading.is(reading.cueEnd(group), Tag.STOP)
                && !reading.is(reading.cueEnd(group), FunctionWord.QUESTION)
                && !reading.is(edge - 1, Tag.IN)
                && !reading.tokens.tag(edge - 1).isVerb()
                && !reading.is(edge - 1, Tag.WRB)
                && !reading.is(edge - 1, Tag.WP)
                && !reading.isBreak(edge - 1, edge);
    }

    /** "As Moss told the paper, A": a parenthesis that opens the sentence, the content behind it. */
    private @Nullable Found behindAs(int group, Cue cue, int edge) {
        int limit = reading.sentenceEnd(reading.group(group).verb());
        int next = reading.cueEnd(group);
        if (!reading.is(edge, FunctionWord.AS) || !cue.has(Frame.PAREN) || cue.has(Frame.WEAK) && !isAddressed(cue)) {
            return null;
        }
        List<Party> addressees = List.of();
        if (isAddressed(cue) && next < limit && reading.isPhraseStart(next) && reading.timeEnd(next) == 0) {
            int end = reading.addresseeEnd(next, limit);
            addressees = reading.sources.parties(next, end);
            next = end;
        }
        next = overCited(reading.skipAdverbials(next, limit), limit);
        boolean behind = next + 1 < limit && reading.is(next, Tag.COMMA) && reading.hasFinite(next + 1, limit);
        return behind
                ? new Found(Rule.CONTENT_CUE_SPEAKER, Frame.PAREN, reading.cueEnd(group))
                        .adverbials(next)
                        .addressees(addressees)
                        .content(next + 1, contentEnd.of(next + 1, group))
                : null;
    }

    /** "As the paper reported|, citing officials|, A": behind whom the source cites. */
    private int overCited(int comma, int limit) {
        boolean cites = comma + 2 < limit
                && reading.is(comma, Tag.COMMA)
                && (reading.tokens.reads(comma + 1, "citing") || reading.tokens.reads(comma + 1, "quoting"))
                && reading.isPhraseStart(comma + 2);
        int end = cites ? reading.phraseEnd(comma + 2, limit) : comma;
        return end < limit && reading.is(end, Tag.COMMA) ? end : comma;
    }

    /** "'It was nothing.' | His wife disagrees.": what somebody says of a quotation that a full stop ends is not that quotation. */
    private boolean isAnswer(int group, int edge) {
        StatementAct act = reading.cue(group).act();
        return (act == StatementAct.REJECT || act == StatementAct.AGREE || act == StatementAct.DENY)
                && reading.is(reading.cueEnd(group), Tag.STOP)
                && reading.is(edge - 2, Tag.STOP)
                && !reading.is(edge - 2, FunctionWord.QUESTION);
    }

    /** A quotation that ends a sentence of its own right before: "Why?" Smith asked. */
    private boolean closesBefore(int edge) {
        return reading.marks.isClosing(edge - 1)
                && reading.sentences.passageNumber(reading.sentences.sentenceOf(edge))
                        == reading.sentences.passageNumber(reading.sentences.sentenceOf(edge - 1));
    }

    /** "the dam leaked, the study shows", "the dam leaked, the board found": what an inquiry found, with nothing more behind. */
    private boolean isEvidence(int group, Cue cue, int next) {
        return reading.sources.isEvidence(cue, group)
                || cue.has(Frame.EVIDENCE)
                        && cue.has(Frame.BARE)
                        && (next >= reading.sentenceEnd(reading.group(group).verb())
                                || reading.is(next, Tag.STOP)
                                || reading.is(next, Tag.COMMA) && reading.is(next + 1, Tag.VBG))
                        && (reading.sources.inquires(group) || reading.sources.isTeam(group));
    }

    private @Nullable Found around(int group, Cue cue, int edge, int from, int inverted) {
        int after = inverted > 0 ? inverted : reading.cueEnd(group);
        int limit = reading.sentenceEnd(reading.group(group).verb());
        List<Party> addressees = List.of();
        int next = after;
        if (inverted == 0
                && next < limit
                && reading.isPhraseStart(next)
                && isAddressed(cue)
                && reading.timeEnd(next) == 0) {
            next = reading.phraseEnd(next, limit);
            addressees = reading.sources.parties(after, next);
        }
        boolean to = inverted == 0
                && next + 1 < limit
                && cue.has(Frame.PREPOSITION_ADDR, reading.tokens.word(next))
                && reading.isPhraseStart(next + 1);
        if (to) {
            int end = reading.phraseEnd(next + 1, limit);
            addressees = reading.sources.parties(next + 1, end);
            next = end;
        }
        boolean so = reading.is(next, FunctionWord.SO) && reading.isBreak(next + 1, limit);
        next = reading.skipAdverbials(next, limit);
        Quotation quotation = quotationBefore(edge);
        if (quotation != null && isPredicate(group, inverted, edge)) {
            return null;
        }
        if (quotation != null && cue.has(Frame.QUOTE)) {
            return new Found(Rule.QUOTE_CUE_SPEAKER, Frame.QUOTE, reading.cueEnd(group))
                    .adverbials(next)
                    .addressees(addressees)
                    .content(parts.start(quotation, group), quotation.close() + 1)
                    .content(parts.resumed(next, limit), parts.resumedEnd(next, limit));
        }
        // "A, she added without naming him": how it was said
        boolean ends = reading.isBreak(next, limit)
                || inverted == 0 && reading.is(next, FunctionWord.WITHOUT) && reading.is(next + 1, Tag.VBG)
                || inverted == 0 && BareClauses.opensAdverbialClause(reading, next) && !cue.has(Frame.WEAK);
        boolean clear = (isClear(cue, inverted) || isEvidence(group, cue, next))
                && !so
                && ends
                && !reading.is(next, FunctionWord.COLON)
                && edge > from
                && reading.is(edge - 1, Tag.COMMA);
        Found found = clear ? unquoted.find(group, edge, from, next, limit) : null;
        return found == null ? null : found.addressees(addressees);
    }

    /** "The sea was calm, | she added, | 'but it was cold'": a quotation that goes on in small letters with what stands before the parenthesis. */
    Found withBeginning(int group, Found found) {
        int edge = reading.clauses.subjectStart(group);
        int from = reading.sentenceStart(reading.group(group).verb());
        int mark = found.content.get(0)[0];
        boolean parted = found.frame == Frame.QUOTE
                && !reading.drafts.isAnchored(from, edge)
                && !reading.is(edge - 2, Tag.VBG)
                && !reading.is(edge - 2, Tag.IN)
                && found.content.size() == 1
                && edge > from + 1
                && reading.is(edge - 1, Tag.COMMA)
                && reading.clauses.subjectEnd(group) == reading.group(group).start()
                && mark == reading.cueEnd(group) + 1
                && reading.is(mark - 1, Tag.COMMA)
                && reading.marks.isOpening(mark)
                && !reading.tokens.isCapital(mark + 1)
                && !reading.tokens.isMark(mark + 1)
                && isClear(reading.cue(group), 0);
        Found before = parted ? unquoted.find(group, edge, from, mark, mark) : null;
        return before == null ? found : before.content(mark, found.content.get(0)[1]);
    }

    /** Whether a parenthesis alone shows a cue to report: "A, she added." but not "after that, she laughed." */
    private static boolean isClear(Cue cue, int inverted) {
        return cue.has(Frame.PAREN) && (inverted == 0 && cue.has(Frame.THAT) || !cue.has(Frame.WEAK));
    }

    private static boolean isAddressed(Cue cue) {
        return cue.has(Frame.ADDR_THAT) || cue.has(Frame.ADDR_TO) || cue.has(Frame.ADDR_WH) || cue.has(Frame.ADDR_OBJ);
    }

    /** The quotation that closes right before a token, a comma between them left aside. */
    private @Nullable Quotation quotationBefore(int edge) {
        if (reading.marks.isClosing(edge - 1)) {
            Quotation quotation = reading.marks.quotationAt(edge - 1);
            boolean named = reading.names.isBeforeNoun(quotation)
                    || reading.names.isWork(quotation)
                    || reading.names.isNickname(quotation);
            return named ? null : quotation;
        }
        boolean comma = reading.is(edge - 1, Tag.COMMA)
                || reading.is(edge - 1, Tag.COLON) && !reading.is(edge - 1, FunctionWord.SEMICOLON);
        return comma && reading.marks.isClosing(edge - 2) ? reading.marks.quotationAt(edge - 2) : null;
    }
}
