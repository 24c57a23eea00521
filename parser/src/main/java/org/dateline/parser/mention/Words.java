package org.dateline.parser.mention;

import java.util.Arrays;
import java.util.List;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/** What the lexicon and the spelling say of an article's tokens, one look-up a question. */
final class Words {
    private static final int CLOSED_CLASS = FunctionWord.values().length;
    private static final int LONGEST_NAME = 14;
    private static final int LETTERS = 3;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final ShortTitles shortTitles;
    private String home = "";
    private String about = "";
    private int matchEnd;
    private int matchValue;
    /** Letters by which the article calls those who have titles, and the titles; they are few. */
    private int[] shortKeys = {};

    private int[] shortValues = {};
    /** The name of several readings that was last told to be a place: "the Amazon". */
    private int placed;

    Words(Tokens tokens, Lexicon lexicon, ShortTitles shortTitles) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.shortTitles = shortTitles;
    }

    Tokens tokens() {
        return tokens;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    boolean is(int token, WordFlag flag) {
        return token >= 0 && token < tokens.size() && lexicon.is(tokens.word(token), flag);
    }

    boolean is(int token, FunctionWord word) {
        return tokens.is(token, word);
    }

    /** Whether the token is there, within the sentence that ends at {@code limit}, and is this word. */
    boolean has(int token, int limit, FunctionWord word) {
        return token >= 0 && token < limit && is(token, word);
    }

    boolean isFunctionWord(int token) {
        int word = tokens.word(token);
        return word > 0 && word <= CLOSED_CLASS;
    }

    boolean isDay(int token) {
        return is(token, WordFlag.WEEKDAY) || is(token, WordFlag.MONTH);
    }

    /** A number that is equal for all spellings of a word that fold alike. */
    int key(int token) {
        return tokens.hash(token);
    }

    /** A hyphen or an apostrophe that joins two parts of a word. */
    boolean isJoint(int token, int limit) {
        if (token <= 0 || token + 1 >= limit || !tokens.isMark(token) || tokens.length(token) != 1) {
            return false;
        }
        char c = Chars.fold(tokens.first(token));
        return (c == '-' || c == '\'')
                && tokens.isGlued(token)
                && tokens.isGlued(token + 1)
                && !tokens.isMark(token + 1);
    }

    /** A single capital letter, with or without its full stop. */
    boolean isInitial(int token) {
        int length = tokens.length(token);
        return tokens.isCapital(token)
                && (length == 1 || length == 2 && tokens.text().charAt(tokens.end(token) - 1) == '.');
    }

    /** Whether the token has a capital letter and no small one: {@code G7} too. */
    boolean isUpper(int token) {
        return tokens.isCapitals(token)
                || tokens.isCapital(token)
                        && !Chars.isLower(tokens.text().charAt(tokens.end(token) - 1))
                        && tokens.length(token) <= 3;
    }

    /** Whether a preposition has a source behind it: "according | to X", "according to data | from X". */
    boolean isSource(int preposition) {
        int to = is(preposition, FunctionWord.FROM) || is(preposition, FunctionWord.BY) ? preposition - 2 : preposition;
        return is(to, FunctionWord.TO) && is(to - 1, FunctionWord.ACCORDING);
    }

    /** Whether the token has a second capital and small letters too: {@code BoL}, {@code IISc}. */
    boolean isMixed(int token) {
        boolean mixed = tokens.isCapital(token) && !tokens.isCapitals(token);
        for (int i = tokens.start(token) + 1; mixed && i < tokens.end(token); i++) {
            if (Chars.isUpper(tokens.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue verb begins at the token, in any form. */
    boolean isCue(int token) {
        return isVerb(token) && lexicon.cueVerbs().begins(tokens.word(token));
    }

    boolean isVerb(int token) {
        Tag tag = tokens.tag(token);
        return tag.isVerb() || tag == Tag.MD;
    }

    /** Looks for the longest known name that begins at the token; {@link #matchEnd} and {@link #known} tell which. */
    boolean matchName(int from, int limit) {
        return match(lexicon.names(), true, from, limit);
    }

    /** Looks for the longest title that begins at the token; {@link #matchEnd} and {@link #title} tell which. */
    boolean matchTitle(int from, int limit) {
        return match(lexicon.titles(), false, from, limit) || matchLetters(from, limit);
    }

    private boolean matchLetters(int from, int limit) {
        if (from >= limit || from < 0 || !tokens.isCapitals(from) || tokens.length(from) > LETTERS) {
            return false;
        }
        int told = told(from);
        matchValue = told >= 0 ? shortValues[told] : shortTitles.valueOf(key(from));
        matchEnd = matchValue == 0 ? from : from + 1;
        return matchValue != 0;
    }

    /** Takes the letters at the token for short of the title that was matched last, if they are no title themselves. */
    void shorten(int letters) {
        if (lexicon.titles().valueOf(tokens.word(letters)) != 0) {
            return;
        }
        int told = told(letters);
        if (told < 0) {
            told = shortKeys.length;
            shortKeys = Arrays.copyOf(shortKeys, told + 1);
            shortValues = Arrays.copyOf(shortValues, told + 1);
        }
        shortKeys[told] = key(letters);
        shortValues[told] = matchValue;
    }

    /** Whether the article has told that the letters at the token are short for a title. */
    boolean isShortened(int letters) {
        return told(letters) >= 0;
    }

    private int told(int letters) {
        for (int i = 0; i < shortKeys.length; i++) {
            if (shortKeys[i] == key(letters)) {
                return i;
            }
        }
        return -1;
    }

    private boolean match(PhraseTable table, boolean names, int from, int limit) {
        int state = PhraseTable.ROOT;
        matchEnd = from;
        matchValue = 0;
        for (int i = from; i < Math.min(limit, from + LONGEST_NAME); i++) {
            state = table.next(state, tokens.word(i));
            if (state == 0) {
                break;
            }
            int value = table.value(state);
            if (value != 0 && (!names || isWritten(from, i + 1, value))) {
                matchEnd = i + 1;
                matchValue = value;
            }
        }
        return matchValue != 0;
    }

    private boolean isWritten(int from, int end, int value) {
        List<KnownName> names = lexicon.names(value);
        for (int i = 0; i < names.size(); i++) {
            if (isWritten(from, end, names.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWritten(int from, int end, KnownName name) {
        if (name.lowerCase()) {
            return true;
        }
        if (name.capitals() && end == from + 1) {
            return isUpper(from);
        }
        return tokens.isCapital(from)
                && (end == from + 1
                        || tokens.isCapital(end - 1)
                        || tokens.isNumber(end - 1)
                        || !isFunctionWord(from) && !isNation(from));
    }

    /** "Indian oil" is no company. */
    private boolean isNation(int token) {
        int value = lexicon.names().valueOf(tokens.word(token));
        for (KnownName name : value == 0 ? List.<KnownName>of() : lexicon.names(value)) {
            if (name.kind() == KnownName.Kind.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }

    /** Where the last match ended. */
    int matchEnd() {
        return matchEnd;
    }

    Title title() {
        return lexicon.title(matchValue);
    }

    /** The title that a form of address is short for, null for none. */
    @Nullable
    String fullTitle(Title address) {
        return shortTitles.full(address.name());
    }

    /** Takes the country that the article comes from, by its dateline: of several bodies of a name it means its own. */
    void home(String country) {
        home = home.isEmpty() ? country : home;
    }

    /** Takes the country that the headline names first: what its readings are where no dateline tells one. */
    void about(String country) {
        about = about.isEmpty() ? country : about;
    }

    /**
     * What the last match stands for: of several readings that of the article's country, in an article from elsewhere the one that many
     * countries have, else the first that is written so; null after a failed match.
     */
    @Nullable
    KnownName known(int from) {
        if (matchValue == 0) {
            return null;
        }
        List<KnownName> names = lexicon.names(matchValue);
        KnownName first = names.size() > 1 ? place(from, names) : null;
        if (first != null) {
            return first;
        }
        KnownName ofTold = null;
        KnownName ofNone = null;
        for (int i = 0; i < names.size(); i++) {
            if (isWritten(from, matchEnd, names.get(i))) {
                first = first == null ? names.get(i) : first;
                if (names.size() == 1
                        || !home.isEmpty() && names.get(i).country().equals(home)) {
                    return names.get(i);
                }
                boolean told = home.isEmpty()
                        && !about.isEmpty()
                        && names.get(i).country().equals(about);
                ofTold = told && ofTold == null ? names.get(i) : ofTold;
                ofNone = ofNone == null && names.get(i).country().isEmpty() ? names.get(i) : ofNone;
            }
        }
        boolean elsewhere = ofNone != null && !home.isEmpty() && names.size() > 1;
        return ofTold != null ? ofTold : elsewhere ? ofNone : first;
    }

    /** "the widow of | a miner": whether a phrase that begins here tells to whom somebody else is something. */
    boolean isOfSomebody(int start) {
        return (is(start - 1, FunctionWord.OF) || is(start - 1, FunctionWord.TO))
                && is(start - 2, WordFlag.NOMINAL)
                && lexicon.nominal(tokens.word(start - 2)).type() == Nominal.Type.PERSON;
    }

    /** A place that a firm is called after too, where an article or a word of places tells that it is meant, or has told so: "the Amazon"; null for none. */
    private @Nullable KnownName place(int from, List<KnownName> names) {
        KnownName place = null;
        for (int i = 0; i < names.size(); i++) {
            place = names.get(i).kind() == KnownName.Kind.PLACE ? names.get(i) : place;
        }
        if (place == null || names.get(0).kind() != KnownName.Kind.ORGANIZATION) {
            return null;
        }
        boolean article = is(from - 1, FunctionWord.THE)
                && matchEnd < tokens.size()
                && !tokens.tag(matchEnd).isNoun()
                && !tokens.is(matchEnd, Tag.POS);
        placed = article || is(matchEnd, WordFlag.PLACE_WORD) ? matchValue : placed;
        return placed == matchValue ? place : null;
    }

    /** Which part of a continent or of all nations a name tells: "South American Rowing Confederation". */
    boolean isQuarter(int token) {
        return tokens.is(token, Tag.JJ)
                || tokens.reads(token, "south")
                || tokens.reads(token, "north")
                || tokens.reads(token, "east")
                || tokens.reads(token, "west")
                || tokens.reads(token, "all")
                || tokens.reads(token, "pan");
    }
}
