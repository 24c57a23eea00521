package org.dateline.parser.statement;

import org.dateline.model.TimeKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.NumberBounds;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.CuePhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;
import org.dateline.parser.text.Numbering;
import org.dateline.parser.time.Times;
import org.jspecify.annotations.Nullable;

/** What the rules look at while one article is read: its tokens, phrases and parties, and small questions about them. */
final class Reading {
    final Lexicon lexicon;
    final Cast cast;
    final Clauses clauses;
    final Sentences sentences;
    final Tokens tokens;
    final Times times;
    final Drafts drafts;
    final Sources sources;
    final Appositions appositions;
    final QuotedNames names;
    final Marks marks;
    final VerbCues cues;
    private final Adverbials adverbials;
    private final Numbering timeFrom;

    Reading(Lexicon lexicon, Cast cast, Times times) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.clauses = cast.clauses();
        this.sentences = clauses.sentences();
        this.tokens = clauses.tokens();
        this.times = times;
        this.drafts = new Drafts(tokens);
        this.adverbials = new Adverbials(this);
        this.timeFrom = new Numbering(
                times.found().isEmpty() ? 0 : tokens.size(), times.found().size());
        for (int i = 0; i < times.found().size(); i++) {
            timeFrom.set(times.found().get(i).start(), i);
        }
        this.cues = new VerbCues(this);
        this.marks = new Marks(sentences);
        this.sources = new Sources(this);
        this.appositions = new Appositions(this);
        this.names = new QuotedNames(this);
    }

    /** Whether the verb group is a cue. */
    boolean isCue(int group) {
        return cues.isCue(group);
    }

    Cue cue(int group) {
        return cues.cue(group);
    }

    /** The token after the words of a group's cue. */
    int cueEnd(int group) {
        return cues.end(group);
    }

    /** The noun for whoever has an attitude, who is said to be one, or null: "is | a critic". */
    @Nullable
    Cue holder(int token) {
        PhraseTable table = lexicon.cueNouns();
        int being = table.next(PhraseTable.ROOT, FunctionWord.BE.number());
        int value = being == 0 ? 0 : table.value(table.next(being, tokens.word(token)));
        return value == 0 ? null : lexicon.cue(value);
    }

    /** The cue noun that ends with a token, or null. */
    @Nullable
    Cue cueNoun(int token) {
        PhraseTable table = lexicon.cueNouns();
        int value = table.valueOf(tokens.word(token));
        if (value == 0 && token > 0) {
            int first = table.next(PhraseTable.ROOT, tokens.word(token - 1));
            value = first == 0 ? 0 : table.value(table.next(first, tokens.word(token)));
        }
        return value == 0 ? null : lexicon.cue(value);
    }

    VerbGroup group(int group) {
        return clauses.verbGroups().get(group);
    }

    /** Where the sentence begins, behind the bullet of a list: "• Prices will fall, traders say". */
    int sentenceStart(int token) {
        int start = sentences.start(sentences.sentenceOf(token));
        return tokens.isMark(start)
                        && start < token
                        && Chars.isBullet(tokens.first(start))
                        && !tokens.isGlued(start + 1)
                ? start + 1
                : start;
    }

    int sentenceEnd(int token) {
        return sentences.end(sentences.sentenceOf(token));
    }

    boolean is(int token, Tag tag) {
        return tokens.is(token, tag);
    }

    boolean is(int token, FunctionWord word) {
        return tokens.is(token, word);
    }

    boolean is(int token, WordFlag flag) {
        return token >= 0 && token < tokens.size() && lexicon.is(tokens.word(token), flag);
    }

    /** Who writes or is quoted, or who reads or listens: "I", "we", "you". */
    boolean isFirstOrSecondPerson(int token) {
        return is(token, FunctionWord.I) || is(token, FunctionWord.WE) || is(token, FunctionWord.YOU);
    }

    /** The time expression that begins at a token ends here; 0 for none. */
    int timeEnd(int token) {
        int number = timeFrom.at(token);
        return number < 0 ? 0 : times.found().get(number).end();
    }

    /** Whether a time begins at a token that stands by itself: no part of a phrase, as in "Monday's attack" and "the 2019 results". */
    boolean isTime(int token) {
        int end = timeEnd(token);
        if (end == 0 || is(end, Tag.POS) || is(end, FunctionWord.OF) && isDuration(token)) {
            return false;
        }
        int phrase = clauses.nounPhraseAt(token);
        return phrase < 0 || clauses.nounPhrases().get(phrase).head() < end;
    }

    /** "three days | of mourning": how much of something. */
    private boolean isDuration(int token) {
        return times.found().get(timeFrom.at(token)).time().kind() == TimeKind.DURATION;
    }

    /** Whether a time begins at a token that comes after the article's day. */
    boolean isLater(int token) {
        int number = timeFrom.at(token);
        return number >= 0
                && times.found()
                        .get(number)
                        .time()
                        .start()
                        .filter(start -> start.toLocalDate().isAfter(times.date()))
                        .isPresent();
    }

    /** Whether a token opens an indirect question. */
    boolean isWh(int token) {
        return is(token, FunctionWord.WHETHER)
                || is(token, FunctionWord.IF)
                || is(token, Tag.WRB)
                || is(token, Tag.WP) && !is(token, FunctionWord.THAT);
    }

    NounPhrase phraseAt(int token) {
        return clauses.nounPhrases().get(clauses.nounPhraseAt(token));
    }

    boolean isPhraseStart(int token) {
        int number = token < tokens.size() ? clauses.nounPhraseAt(token) : -1;
        return number >= 0 && clauses.nounPhrases().get(number).start() == token;
    }

    /** The token after a noun phrase that begins here, with what hangs on it by prepositions and conjunctions of nouns. */
    int phraseEnd(int token, int limit) {
        int end = phraseAt(token).end();
        while (end + 1 < limit) {
            boolean links = is(end, FunctionWord.OF)
                    || is(end, FunctionWord.FOR) && !is(end + 1, Tag.VBG)
                    || is(end, FunctionWord.AND)
                    || is(end, FunctionWord.FROM)
                    || is(end, FunctionWord.IN)
                    || is(end, FunctionWord.AT);
            if (!links
                    || !isPhraseStart(end + 1)
                    || timeEnd(end + 1) > 0
                    || is(end, FunctionWord.AND) && opensClause(end + 1, limit)) {
                break;
            }
            end = phraseAt(end + 1).end();
        }
        return Math.min(end, limit);
    }

    /** The token after an addressee that begins here: a phrase with what "of", "from" and "and" add to it. */
    int addresseeEnd(int token, int limit) {
        int end = phraseAt(token).end();
        while (end + 1 < limit
                && (is(end, FunctionWord.OF)
                        || is(end, FunctionWord.AND)
                        || is(end, FunctionWord.FROM)
                        || is(end, FunctionWord.FOR) && isBeforeThat(end + 1))
                && isPhraseStart(end + 1)
                && (is(end, FunctionWord.OF) || !opensClause(end + 1, limit))) {
            end = phraseAt(end + 1).end();
        }
        return overBracket(end, limit);
    }

    /** "told counsel for | the family that": a phrase right before a that-clause. */
    private boolean isBeforeThat(int token) {
        return isPhraseStart(token) && is(phraseAt(token).end(), FunctionWord.THAT);
    }

    /** Behind the brackets that open at a token and tell of a name in a word or two: "Ann Moss | (Lab.) |"; the token itself for none. */
    int overBracket(int token, int limit) {
        if (token < limit && is(token, FunctionWord.OPEN)) {
            for (int i = token + 1; i < Math.min(limit, token + 6); i++) {
                if (is(i, FunctionWord.CLOSE)) {
                    return i + 1;
                }
            }
        }
        return token;
    }

    /** Where the infinitive begins that has its "to" on the token, or a negation there: "vowed | never to"; -1 for none. */
    int infinitiveStart(int token, int limit) {
        if (token + 1 < limit && is(token, Tag.QUOTE) && marks.isOpening(token)) {
            // "called on them | 'not to give in'"
            return infinitiveStart(token + 1, limit) < 0 ? -1 : token;
        }
        int number = token < limit ? clauses.verbGroupAt(token) : -1;
        boolean infinitive = number >= 0 && group(number).form() == VerbGroup.Form.INFINITIVE;
        return infinitive && (is(token, Tag.TO) || token == group(number).start())
                ? group(number).start()
                : -1;
    }

    /** Whether a finite verb has the phrase that begins here as its subject. */
    boolean opensClause(int token, int limit) {
        int end = phraseAt(token).end();
        int i = end;
        while (i < limit && is(i, Tag.RB)) {
            i++;
        }
        return i < limit
                && clauses.verbGroupAt(i) >= 0
                && group(clauses.verbGroupAt(i)).isFinite();
    }

    /** Whether the first finite verb has its subject here, whatever hangs on that: "the bag was empty", not "the bag he had lost". */
    boolean opensWithSubject(int token, int limit) {
        for (int i = token; i < limit; i++) {
            int group = clauses.verbGroupAt(i);
            if (group >= 0 && group(group).isFinite()) {
                return clauses.subjectStart(group) == token;
            }
        }
        return false;
    }

    /** Behind words that bound a number: "more than | four in ten", "at least | 20", "nearly | half"; the token itself for none. */
    int overBound(int token, int limit) {
        int bound = NumberBounds.end(tokens, token);
        boolean adverb = bound == token && (is(token, Tag.RB) || is(token, FunctionWord.ABOUT));
        int behind = adverb ? token + 1 : bound;
        return behind > token && behind < limit && isPhraseStart(behind) && isNumber(behind, limit) ? behind : token;
    }

    /** Where words begin that bound the number of a phrase: "| more than four in ten", "| most ministers"; the start of the phrase for none. */
    int boundStart(int start, int from) {
        for (int i = Math.max(from, start - 3); i < start; i++) {
            if (overBound(i, tokens.size()) == start) {
                return i;
            }
        }
        return start > from && is(start - 1, FunctionWord.MOST) ? start - 1 : start;
    }

    /** "four", "least 20", "half", "a third" */
    private boolean isNumber(int token, int limit) {
        boolean skips = is(token, FunctionWord.LEAST) || is(token, FunctionWord.MOST) || is(token, FunctionWord.A);
        int first = skips ? token + 1 : token;
        return first < limit && (is(first, Tag.CD) || is(first, FunctionWord.HALF) || is(first, WordFlag.SHARE));
    }

    /** The last token up to this one that is no adverb: "and | then | said". */
    int overAdverbs(int token) {
        int i = token;
        while (is(i, Tag.RB)) {
            i--;
        }
        return i;
    }

    /** Skips adverbs, times, places and media of saying: what may stand between a cue and its content. */
    int skipAdverbials(int from, int limit) {
        return adverbials.skip(from, limit);
    }

    /** Skips times of saying and adverbs among them: "accused | on Monday", "promised | again last week". */
    int skipTimes(int from, int limit) {
        return adverbials.skipTimes(from, limit);
    }

    /** Whether a phrase that tells where something was said begins with a preposition: "in a statement", "on social media". */
    boolean isMedium(int from, int limit) {
        return opensPhrase(from, limit, CuePhrase.Kind.MEDIUM);
    }

    /** Whether a phrase that tells at what event something was said begins with a preposition: "at a rally". */
    boolean isOccasion(int from, int limit) {
        return opensPhrase(from, limit, CuePhrase.Kind.OCCASION);
    }

    private boolean opensPhrase(int from, int limit, CuePhrase.Kind kind) {
        PhraseTable table = lexicon.cuePhrases();
        int state = PhraseTable.ROOT;
        for (int k = from; k < limit && (state = table.next(state, tokens.word(k))) != 0; k++) {
            int value = table.value(state);
            if (value != 0 && lexicon.cuePhrase(value).kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** "he would go, | in a blow to the party", "in what critics call a blow": what the reporter makes of it. */
    boolean isComment(int token) {
        if (is(token, FunctionWord.WITHOUT) && is(token + 1, Tag.VBG) && is(token + 1, WordFlag.COMMENT)) {
            return true;
        }
        if (is(token, FunctionWord.IN) && is(token + 1, FunctionWord.WHAT)) {
            return true;
        }
        return is(token, FunctionWord.IN)
                && (is(token + 1, FunctionWord.A) || is(token + 1, FunctionWord.AN))
                && isPhraseStart(token + 1)
                && is(phraseAt(token + 1).head(), WordFlag.COMMENT);
    }

    /** Subordinators that open a clause and no prepositional phrase. */
    boolean isClauseOpener(int token) {
        return is(token, FunctionWord.IF)
                || is(token, FunctionWord.WHETHER)
                || is(token, FunctionWord.BECAUSE)
                || is(token, FunctionWord.WHILE)
                || is(token, FunctionWord.ALTHOUGH)
                || is(token, FunctionWord.THOUGH)
                || is(token, FunctionWord.UNLESS)
                || is(token, FunctionWord.WHEREAS);
    }

    /** Whether a finite verb group stands in {@code [from, to)}. */
    boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            int group = clauses.verbGroupAt(i);
            if (group >= 0 && group(group).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma stands in {@code [from, to)}. */
    boolean hasComma(int from, int to) {
        int i = from;
        while (i < to && !is(i, Tag.COMMA)) {
            i++;
        }
        return i < to;
    }

    /** Whether the token ends a clause: a full stop, a comma, a closing mark, or the end of the sentence. */
    boolean isBreak(int token, int limit) {
        return token >= limit
                || is(token, Tag.STOP)
                || is(token, Tag.COMMA)
                || is(token, Tag.COLON)
                || is(token, Tag.BRACKET)
                || is(token, Tag.QUOTE);
    }
}
