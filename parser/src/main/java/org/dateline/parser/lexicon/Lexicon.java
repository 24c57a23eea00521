package org.dateline.parser.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Everything the parser knows about words, immutable and shared by all threads: a number for each known word with its flags, and
 * tables of names, titles and nominals.
 *
 * <p>Words are compared without regard to case, accents and the style of apostrophes; whether a name is written as a name must be
 * is for the caller to check.
 */
public final class Lexicon {
    /** The value of a hedge that the reporter makes, in {@link #hedges()}. */
    public static final int REPORTER_HEDGE = 1;

    /** The value of a hedge that the speaker makes, in {@link #hedges()}. */
    public static final int SPEAKER_HEDGE = 2;

    private final WordTable words;
    private final int[] forms;
    private final PhraseTable names;
    private final ValueTable<List<KnownName>> knownNames;
    private final PhraseTable titles;
    private final ValueTable<Title> knownTitles;
    private final WordValues<Nominal> nominals;
    private final WordValues<List<MeetingWord>> meetingWords;
    private final PhraseTable cueVerbs;
    private final PhraseTable cueNouns;
    private final ValueTable<Cue> cues;
    private final PhraseTable cuePhrases;
    private final ValueTable<CuePhrase> knownCuePhrases;
    private final PhraseTable hedges;
    private final TimeWords times;
    private final Confidence confidence;

    Lexicon(
            WordTable words,
            int[] forms,
            Names names,
            Titles titles,
            WordValues<Nominal> nominals,
            Cues cues,
            WordValues<List<MeetingWord>> meetingWords,
            TimeWords times,
            Confidence confidence) {
        this.words = words;
        this.forms = forms;
        this.names = names.table();
        this.knownNames = names.values();
        this.titles = titles.table();
        this.knownTitles = titles.values();
        this.nominals = nominals;
        this.meetingWords = meetingWords;
        this.cueVerbs = cues.verbs();
        this.cueNouns = cues.nouns();
        this.cues = cues.values();
        this.cuePhrases = cues.fixed();
        this.knownCuePhrases = cues.fixedValues();
        this.hedges = cues.hedges();
        this.times = times;
        this.confidence = confidence;
    }

    private Lexicon(ImageReader in) {
        words = WordTable.read(in);
        forms = in.numbers();
        names = PhraseTable.read(in);
        knownNames = ValueTable.read(Forms.listOf(Forms.NAME), in);
        titles = PhraseTable.read(in);
        knownTitles = ValueTable.read(Forms.TITLE, in);
        nominals = WordValues.read(Forms.NOMINAL, in);
        meetingWords = WordValues.read(Forms.listOf(Forms.MEETING_WORD), in);
        cueVerbs = PhraseTable.read(in);
        cueNouns = PhraseTable.read(in);
        cues = ValueTable.read(Forms.CUE, in);
        cuePhrases = PhraseTable.read(in);
        knownCuePhrases = ValueTable.read(Forms.CUE_PHRASE, in);
        hedges = PhraseTable.read(in);
        times = TimeWords.read(in);
        confidence = Confidence.read(in);
    }

    static Lexicon read(ImageReader in) {
        return new Lexicon(in);
    }

    void write(ImageWriter out) throws IOException {
        words.write(out);
        out.numbers(forms, forms.length);
        names.write(out);
        knownNames.write(out);
        titles.write(out);
        knownTitles.write(out);
        nominals.write(out);
        meetingWords.write(out);
        cueVerbs.write(out);
        cueNouns.write(out);
        cues.write(out);
        cuePhrases.write(out);
        knownCuePhrases.write(out);
        hedges.write(out);
        times.write(out);
        confidence.write(out);
    }

    /** Returns a lexicon of the word lists that ship with the parser. */
    public static Lexicon standard() {
        return builder().build();
    }

    /** Returns a builder that adds word lists to those that ship with the parser. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number of the word that stands at {@code text[start, end)}, 0 where the lexicon does not know it. */
    public int word(char[] text, int start, int end) {
        return words.find(text, start, end);
    }

    /** Returns the number of the word with a scanner's hash, 0 for none: where it is another's, one that is only likely. */
    public int likelyWord(int hash) {
        return words.likely(hash);
    }

    /** As {@link #word(char[], int, int)}, for a caller that knows what is likely. */
    public int word(int likely, char[] text, int start, int end) {
        return words.find(likely, text, start, end);
    }

    /** Returns the number of a word, 0 where the lexicon does not know it. */
    public int word(String word) {
        return words.find(word.toCharArray(), 0, word.length());
    }

    /** Returns the folded form of the word with this number. */
    public String form(int word) {
        return words.word(word);
    }

    /** Whether the word has the flag; unknown words have none. */
    public boolean is(int word, WordFlag flag) {
        return (words.flags(word) & flag.bit()) != 0;
    }

    /** How many word numbers there are; all are below this. */
    public int size() {
        return words.size();
    }

    /** How many common word forms there are; each has a place in a fixed order and a number. */
    public int commonForms() {
        return forms.length;
    }

    /** The number of the common word form at this place of their order. */
    public int commonForm(int place) {
        return forms[place];
    }

    /** The names of countries, organisations, media and places; values are for {@link #names(int)}. */
    public PhraseTable names() {
        return names;
    }

    /** What a name stands for: several where it is ambiguous, in the order of {@link LexiconList}. */
    public List<KnownName> names(int value) {
        return knownNames.at(value);
    }

    /** Titles and forms of address, singular and plural; values are for {@link #title(int)}. */
    public PhraseTable titles() {
        return titles;
    }

    /** The title with this value. */
    public Title title(int value) {
        return knownTitles.at(value);
    }

    /** What a word stands for as a common noun for a party; only for words flagged {@link WordFlag#NOMINAL}. */
    public Nominal nominal(int word) {
        return nominals.at(word);
    }

    /** What a word tells of meetings: empty for most words. */
    public List<MeetingWord> meetingWords(int word) {
        return meetingWords.has(word) ? meetingWords.at(word) : List.of();
    }

    /** Whether a word names a meeting, as a noun. */
    public boolean isMeetingNoun(int word) {
        List<MeetingWord> known = meetingWords(word);
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).role() == MeetingWord.Role.NOUN) {
                return true;
            }
        }
        return false;
    }

    /** Cue verbs in all their forms; values are for {@link #cue(int)}. */
    public PhraseTable cueVerbs() {
        return cueVerbs;
    }

    /** The cue that a verb is by itself, in any form, or null. */
    public @Nullable Cue cueVerb(int word) {
        int value = cueVerbs.valueOf(word);
        return value == 0 ? null : cues.at(value);
    }

    /** Cue nouns, singular and plural; values are for {@link #cue(int)}. */
    public PhraseTable cueNouns() {
        return cueNouns;
    }

    /** The cue with this value. */
    public Cue cue(int value) {
        return cues.at(value);
    }

    /** Fixed phrases of attribution; values are for {@link #cuePhrase(int)}. */
    public PhraseTable cuePhrases() {
        return cuePhrases;
    }

    /** The fixed phrase with this value. */
    public CuePhrase cuePhrase(int value) {
        return knownCuePhrases.at(value);
    }

    /** Words that hedge; values are {@link #REPORTER_HEDGE} and {@link #SPEAKER_HEDGE}. */
    public PhraseTable hedges() {
        return hedges;
    }

    /** The words and phrases that times are made of. */
    public TimeWords times() {
        return times;
    }

    /** How often the findings of a rule were right on labelled news, smoothed; empty for a rule that was not measured. */
    public OptionalDouble confidence(String rule) {
        return confidence.of(rule);
    }

    /** Adds word lists to the standard ones. Entries of the caller's come before them. Not thread-safe. */
    public static final class Builder {
        private final LexiconBuilder lists = new LexiconBuilder();

        Builder() {}

        /**
         * Adds the entries of a list, in the form that {@link LexiconList} describes. The reader is read to its end and not closed.
         *
         * @param list which list the entries extend
         * @param source a name for messages, such as the file's
         * @param reader the entries, one a line
         * @throws LexiconException if an entry is malformed; the message has the source, the line and the reason
         * @throws java.io.UncheckedIOException if reading fails
         */
        public Builder add(LexiconList list, String source, Reader reader) {
            lists.add(list, LexiconReader.read(source, reader));
            return this;
        }

        /** Returns the lexicon. */
        public Lexicon build() {
            return lists.build();
        }
    }
}
