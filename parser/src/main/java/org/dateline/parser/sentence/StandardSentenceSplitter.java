package org.dateline.parser.sentence;

import java.util.Arrays;
import java.util.List;
import org.dateline.model.Passage;
import org.dateline.model.Span;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.text.Chars;
import org.dateline.parser.text.Scanner;

/** One pass for the tokens, one for the marks, one for the sentence ends, one for the tags. */
final class StandardSentenceSplitter implements SentenceSplitter {
    private static final int CLOSED_CLASS = FunctionWord.values().length;
    /** Past this length a sentence is cut at the next comma, and past the other one anywhere: what looks ahead to its end stays linear. */
    private static final int LONG = 200;

    private static final int LONGEST = 250;

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final TagCorrections corrections;
    private final NounPairs pairs;

    StandardSentenceSplitter(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.pairs = new NounPairs(lexicon);
        this.corrections = new TagCorrections(lexicon, pairs);
    }

    @Override
    public Sentences split(String text, List<Passage> passages) {
        Tokens tokens = new Tokens(text);
        Scanner scanner = new Scanner(tokens.chars(), 0, 0);
        Quotes quotes = new Quotes(tokens);
        Bounds bounds = new Bounds(passages.size());
        for (int passage = 0; passage < passages.size(); passage++) {
            int first = tokens.size();
            tokenize(tokens, scanner, passages.get(passage).span());
            quotes.pair(first, tokens.size());
            cut(tokens, first, passage, bounds);
        }
        quotes.close();
        bounds.add(tokens.size(), 0);
        tagger.tag(tokens, bounds.starts, bounds.size - 1);
        for (int sentence = 0; sentence + 1 < bounds.size; sentence++) {
            corrections.apply(tokens, bounds.starts[sentence], bounds.starts[sentence + 1]);
            pairs.join(tokens, bounds.starts[sentence], bounds.starts[sentence + 1]);
        }
        assert tokens.isExact();
        return new Sentences(tokens, bounds.starts(), bounds.passages(), passages, quotes);
    }

    private void tokenize(Tokens tokens, Scanner scanner, Span passage) {
        int first = tokens.size();
        scanner.move(passage.start(), passage.end());
        scan(tokens, scanner);
        lookUp(tokens, first);
    }

    private void scan(Tokens tokens, Scanner scanner) {
        char[] text = tokens.chars();
        while (scanner.next()) {
            int start = scanner.start();
            if (text[start] == '.' && scanner.end() == start + 1 && endsAbbreviation(tokens, start)) {
                tokens.extendLast(start + 1);
            } else {
                tokens.add(start, scanner.end(), scanner.hash(), shape(scanner));
            }
        }
    }

    /**
     * Finds the words of the tokens from {@code first} on, in two passes: few of the places of the table that a text needs are at
     * hand, and a processor fetches those of several tokens at a time where nothing is done between them.
     */
    private void lookUp(Tokens tokens, int first) {
        int size = tokens.size();
        for (int i = first; i < size; i++) {
            tokens.word(i, lexicon.likelyWord(tokens.word(i)));
        }
        char[] text = tokens.chars();
        for (int i = first; i < size; i++) {
            int likely = tokens.word(i);
            if (likely != 0) {
                tokens.word(i, lexicon.word(likely, text, tokens.start(i), tokens.end(i)));
            }
        }
    }

    /** Whether a full stop is part of the word before it. */
    private boolean endsAbbreviation(Tokens tokens, int stop) {
        int last = tokens.size() - 1;
        if (last < 0 || tokens.end(last) != stop || tokens.isMark(last)) {
            return false;
        }
        if (isOfCompound(tokens, last)) {
            return false;
        }
        int word = lexicon.word(tokens.chars(), tokens.start(last), stop + 1);
        if (last > 0 && tokens.reads(last - 1, "the") && lexicon.is(word, WordFlag.WEEKDAY)) {
            // "told The Sun."
            return false;
        }
        boolean small = lexicon.is(word, WordFlag.SMALL_ABBREVIATION);
        boolean cased = tokens.isCapital(last) ? !small || !isAcronym(tokens, last) : small;
        return lexicon.is(word, WordFlag.ABBREVIATION)
                && cased
                && (!lexicon.is(word, WordFlag.NUMBER_ABBREVIATION) || isBeforeNumber(tokens, stop));
    }

    /** "VAR.", where the abbreviation is "var.": letters that another thing goes by. */
    private static boolean isAcronym(Tokens tokens, int token) {
        return tokens.isCapitals(token) && tokens.length(token) > 2;
    }

    /** "an op-ed.": what a hyphen joins to a word before it is no abbreviation, unless it has a capital: "Maj.-Gen." */
    private static boolean isOfCompound(Tokens tokens, int last) {
        return tokens.isGlued(last) && tokens.first(last - 1) == '-' && !tokens.isCapital(last);
    }

    /** "no. 5", "Art. IV", not "The answer was no.", "modern art.": a digit behind the stop, or a Roman numeral. */
    private static boolean isBeforeNumber(Tokens tokens, int stop) {
        int size = tokens.text().length();
        int i = stop + 1;
        while (i < size && Chars.isSpace(tokens.charAt(i))) {
            i++;
        }
        if (i < size && Chars.isDigit(tokens.charAt(i))) {
            return true;
        }
        int from = i;
        while (i < size && "IVXL".indexOf(tokens.charAt(i)) >= 0) {
            i++;
        }
        boolean pronoun = i == from + 1 && tokens.charAt(from) == 'I';
        return i > from && !pronoun && (i == size || !Chars.isWord(tokens.charAt(i)));
    }

    private static byte shape(Scanner scanner) {
        return switch (scanner.kind()) {
            case NUMBER -> Tokens.NUMBER;
            case MARK -> Tokens.MARK;
            case WORD -> capitals(scanner);
        };
    }

    private static byte capitals(Scanner scanner) {
        if (!scanner.isCapital()) {
            return 0;
        }
        return scanner.isCapitals() ? (byte) (Tokens.CAPITAL | Tokens.CAPITALS) : Tokens.CAPITAL;
    }

    private void cut(Tokens tokens, int first, int passage, Bounds bounds) {
        int start = first;
        int size = tokens.size();
        if (isEntry(tokens, first)) {
            bounds.add(first, passage);
            start = first + 1;
        }
        for (int i = start; i < size; i++) {
            if (mayEnd(tokens, i)) {
                int next = afterClosing(tokens, i + 1, size);
                if (next < size && begins(tokens, start, i, next)) {
                    bounds.add(start, passage);
                    start = next;
                }
                i = next - 1;
            } else if (isTooLong(tokens, i, i + 1 - start)) {
                bounds.add(start, passage);
                start = i + 1;
            }
        }
        if (start < size) {
            bounds.add(start, passage);
        }
    }

    /** "08:32 | The mayor said": the time of an entry stands by itself, unless a zone or a day belongs to it. */
    private boolean isEntry(Tokens tokens, int first) {
        int length = tokens.length(first);
        boolean clock = tokens.isNumber(first)
                && (length == 4 || length == 5)
                && tokens.charAt(tokens.end(first) - 3) == ':'
                && first + 2 < tokens.size()
                && tokens.isCapital(first + 1)
                && !tokens.isNumber(first + 1);
        TimeRole role = clock ? lexicon.times().at(tokens.word(first + 1)).role() : TimeRole.NONE;
        boolean zone =
                clock && (tokens.isCapitals(first + 1) && tokens.length(first + 1) < 5 || isZone(tokens, first + 1));
        return clock && !zone && role != TimeRole.WEEKDAY && role != TimeRole.DAY && role != TimeRole.MONTH;
    }

    private static boolean isTooLong(Tokens tokens, int token, int length) {
        return length >= LONGEST
                || length >= LONG && tokens.isMark(token) && (tokens.first(token) == ',' || tokens.first(token) == ';');
    }

    private boolean mayEnd(Tokens tokens, int i) {
        char c = tokens.first(i);
        if (tokens.isMark(i)) {
            return c == '.' || c == '?' || c == '!' || c == 0x2026;
        }
        return tokens.charAt(tokens.end(i) - 1) == '.';
    }

    /** The first token after the quotation marks and brackets that close behind a full stop. */
    private static int afterClosing(Tokens tokens, int from, int size) {
        int i = from;
        while (i < size && tokens.isMark(i) && tokens.isGlued(i) && isClosing(tokens.first(i))) {
            i++;
        }
        return i;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || Chars.isQuote(c) || c == '.' || c == '!' || c == '?' || c == 0x2026;
    }

    /** Whether a sentence begins at {@code next} after what may end at {@code end} the one that begins at {@code start}. */
    private boolean begins(Tokens tokens, int start, int end, int next) {
        if (tokens.isGlued(next) && tokens.isMark(next - 1) && next == end + 1) {
            return tokens.isCapital(next) && !tokens.isNumber(next) && tokens.isMark(end) && !tokens.isGlued(end);
        }
        if (tokens.isMark(end)) {
            return opens(tokens, next);
        }
        int word = tokens.word(end);
        boolean acronym = tokens.length(end) > 2 && !lexicon.is(word, WordFlag.ABBREVIATION);
        boolean last = acronym || isLetter(tokens, end) || lexicon.is(word, WordFlag.FINAL_ABBREVIATION);
        int opened = tokens.isMark(next) && Chars.isQuote(tokens.first(next)) ? next + 1 : next;
        return opened < tokens.size()
                && (last
                                && tokens.isCapital(opened)
                                && (startsSentence(tokens.word(opened)) || isBehindLast(tokens, start, end, opened))
                        || isNetwork(tokens, end, opened));
    }

    /** "Plan B.", "World War I.": a letter alone is an initial only before a name. */
    private static boolean isLetter(Tokens tokens, int end) {
        return tokens.length(end) == 2 && tokens.isCapital(end);
    }

    /**
     * "It ended at 5 p.m. | Lund left": a capital that is that of no day, month or zone, as in "5 p.m. Monday", behind what has a verb,
     * unlike "At 5 p.m. Lund left".
     */
    private boolean isBehindLast(Tokens tokens, int start, int end, int next) {
        int word = tokens.word(next);
        return lexicon.is(tokens.word(end), WordFlag.LAST_ABBREVIATION)
                && !tokens.isCapitals(next)
                && lexicon.times().at(word).role() == TimeRole.NONE
                && !lexicon.times().opens(word)
                && next + 1 < tokens.size()
                && !tokens.isMark(next + 1)
                && !isZone(tokens, next)
                && hasVerb(tokens, start, end);
    }

    /** "9 a.m. | Buenos Aires time" */
    private boolean isZone(Tokens tokens, int place) {
        int i = place;
        while (i < tokens.size() && tokens.isCapital(i)) {
            i++;
        }
        return i < tokens.size() && lexicon.is(tokens.word(i), WordFlag.OCCASION);
    }

    /** Whether one of the words is known for a verb, or ends like one. */
    private boolean hasVerb(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            int word = tokens.word(i);
            if (lexicon.is(word, WordFlag.BE)
                    || lexicon.is(word, WordFlag.HAVE)
                    || lexicon.cueVerbs().begins(word)
                    || !lexicon.meetingWords(word).isEmpty()
                    || tokens.length(i) > 4 && tokens.text().startsWith("ed", tokens.end(i) - 2)) {
                return true;
            }
        }
        return false;
    }

    /** "on X." before a capital: the network, as hardly a name begins with that letter. */
    private static boolean isNetwork(Tokens tokens, int end, int next) {
        return isLetter(tokens, end)
                && tokens.first(end) == 'X'
                && end > 0
                && FunctionWord.ON.is(tokens.word(end - 1))
                && tokens.isCapital(next);
    }

    /** A capital, a digit, an opening mark or a bracket; a small letter goes on with the sentence. */
    private static boolean opens(Tokens tokens, int next) {
        char c = tokens.first(next);
        if (tokens.isMark(next)) {
            return Chars.isQuote(c) || c == '(' || c == '[' || c >= 0x2013 && c <= 0x2015 || c == '-' || c == 0x2022;
        }
        return !Chars.isLower(c);
    }

    /** Closed-class words with a capital begin a sentence; after an abbreviation a name does not tell. */
    private static boolean startsSentence(int word) {
        return word > 0 && word <= CLOSED_CLASS;
    }

    /** Sentence starts as they are found. */
    private static final class Bounds {
        private int[] starts;
        private int[] passages;
        private int size;

        /** As most passages are of a sentence or two. */
        Bounds(int passages) {
            this.starts = new int[2 * passages + 4];
            this.passages = new int[starts.length];
        }

        void add(int start, int passage) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                passages = Arrays.copyOf(passages, size * 2);
            }
            starts[size] = start;
            passages[size++] = passage;
        }

        int[] starts() {
            return Arrays.copyOf(starts, size);
        }

        int[] passages() {
            return Arrays.copyOf(passages, size - 1);
        }
    }
}
