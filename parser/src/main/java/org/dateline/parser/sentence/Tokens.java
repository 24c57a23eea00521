package org.dateline.parser.sentence;

import java.util.Arrays;
import org.dateline.model.Span;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.text.Chars;

/**
 * The tokens of one article, in order: where each stands, which word of the lexicon it is, how it is written, its part of speech.
 *
 * <p>Positions are UTF-16 code units of the article's text, half-open. Tokens are numbered from 0. Immutable once the sentence
 * stage has handed it on; flat arrays inside.
 */
public final class Tokens {
    /** Shape: begins with a capital letter. */
    static final byte CAPITAL = 1;
    /** Shape: two letters or more, all of them capitals. */
    static final byte CAPITALS = 2;
    /** Shape: begins with a digit. */
    static final byte NUMBER = 4;
    /** Shape: no letter and no digit. */
    static final byte MARK = 8;

    /**
     * So many places stay free behind the last token: a rule that looks too far sees nothing there, and does not throw. Nothing
     * there is any word or has any tag, so that what is asked most need not know where the article ends.
     */
    private static final int SLACK = 8;

    private final String text;
    private final char[] chars;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private byte[] shapes;
    /** The ordinal of each tag plus one: a free place has none. */
    private byte[] tags;

    private int size;

    Tokens(String text) {
        int guess = text.length() / 5 + 16;
        this.text = text;
        this.chars = text.toCharArray();
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.words = new int[guess];
        this.shapes = new byte[guess];
        this.tags = new byte[guess];
    }

    /** Adds a token whose word is not known yet: until it is, the token's hash stands in its place. */
    void add(int start, int end, int hash, byte shape) {
        if (size + SLACK >= starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = hash;
        shapes[size++] = shape;
    }

    private void grow() {
        resize(starts.length + starts.length / 2);
    }

    private void resize(int places) {
        starts = Arrays.copyOf(starts, places);
        ends = Arrays.copyOf(ends, places);
        words = Arrays.copyOf(words, places);
        shapes = Arrays.copyOf(shapes, places);
        tags = Arrays.copyOf(tags, places);
    }

    /** Takes the free places away, so that a test fails where a rule looks too far; true, to stand in an assertion. */
    boolean isExact() {
        resize(size);
        return true;
    }

    void extendLast(int end) {
        ends[size - 1] = end;
        words[size - 1] = hash(size - 1);
    }

    void word(int token, int word) {
        words[token] = word;
    }

    void tag(int token, Tag tag) {
        tags[token] = (byte) (tag.ordinal() + 1);
    }

    void tag(int token, int tag) {
        tag(token, Tag.of(tag));
    }

    /** The article's text. */
    public String text() {
        return text;
    }

    /** The character at a place of the text. */
    public char charAt(int offset) {
        return chars[offset];
    }

    /** The text's characters, to read only. */
    char[] chars() {
        return chars;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** Where the token begins. */
    public int start(int token) {
        return starts[token];
    }

    /** Where the token ends, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** The token's number in the lexicon, 0 for an unknown word. */
    public int word(int token) {
        return words[token];
    }

    /** The token's part of speech. */
    public Tag tag(int token) {
        return Tag.of(Math.max(0, tags[token] - 1));
    }

    /** Whether the token has this part of speech; none outside the article has. */
    public boolean is(int token, Tag tag) {
        return token >= 0 && token < tags.length && tags[token] == tag.ordinal() + 1;
    }

    /** Whether the token is this word; nothing outside the article is. */
    public boolean is(int token, FunctionWord word) {
        return token >= 0 && token < words.length && words[token] == word.number();
    }

    /** Whether the token's part of speech is in a {@link TagSet}. */
    boolean isIn(int token, int tagSet) {
        int tag = tags[token] - 1;
        return tag >= 0 && (1 << tag & tagSet) != 0;
    }

    /** Whether the token begins with a capital letter. */
    public boolean isCapital(int token) {
        return (shapes[token] & CAPITAL) != 0;
    }

    /** Whether the token is two letters or more, all of them capitals. */
    public boolean isCapitals(int token) {
        return (shapes[token] & CAPITALS) != 0;
    }

    /** Whether the token begins with a digit. */
    public boolean isNumber(int token) {
        return (shapes[token] & NUMBER) != 0;
    }

    /** Whether the token has neither letter nor digit. */
    public boolean isMark(int token) {
        return (shapes[token] & MARK) != 0;
    }

    /** The token's first character. */
    public char first(int token) {
        return chars[starts[token]];
    }

    /** How many characters the token has. */
    public int length(int token) {
        return ends[token] - starts[token];
    }

    /** Whether no white space stands before the token. */
    public boolean isGlued(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    /** The hash of the folded token, equal for all spellings that fold alike. */
    public int hash(int token) {
        return Chars.hash(chars, starts[token], ends[token]);
    }

    /** Whether the token is exactly this mark or ASCII word, case aside; none outside the article is. */
    public boolean reads(int token, String word) {
        return token >= 0
                && token < size
                && ends[token] - starts[token] == word.length()
                && Chars.fold(chars[starts[token]]) == word.charAt(0)
                && isSame(token, word);
    }

    /** Asked only when length and first letter are the same, so seldom that the compiler does not copy it to each word of a rule. */
    private boolean isSame(int token, String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Chars.fold(chars[starts[token] + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The place of the tokens {@code [from, to)}. */
    public Span span(int from, int to) {
        return Span.of(starts[from], ends[to - 1]);
    }

    /** The words of the tokens {@code [from, to)} as they stand in the text. */
    public String words(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** The first token that ends after this character, or {@link #size()}. */
    public int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
