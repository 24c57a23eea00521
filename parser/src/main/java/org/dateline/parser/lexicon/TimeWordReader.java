package org.dateline.parser.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the lists of time words and holidays. */
final class TimeWordReader {
    private final Phrases phrases;
    private final WordTable words;
    private final PhraseTable table = new PhraseTable();
    private final List<TimeWord> values = new ArrayList<>(List.of(TimeWord.NONE));
    private TimeWord[] single = new TimeWord[1 << 10];

    TimeWordReader(Phrases phrases, WordTable words) {
        this.phrases = phrases;
        this.words = words;
    }

    void word(LexiconReader.Entry entry) {
        TimeRole role = role(entry);
        String code = entry.text(2);
        boolean doubtful = code.endsWith("?");
        String plain = doubtful ? code.substring(0, code.length() - 1).strip() : code;
        add(entry, new TimeWord(role, TimeValues.number(entry, role, plain), plain, doubtful));
    }

    void holiday(LexiconReader.Entry entry) {
        add(entry, new TimeWord(TimeRole.HOLIDAY, 0, HolidayRule.of(entry), false));
    }

    private static TimeRole role(LexiconReader.Entry entry) {
        String name = entry.text(1).toUpperCase(Locale.ROOT);
        for (TimeRole role : TimeRole.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        throw entry.wrong("'" + entry.text(1) + "' is not a role of time words");
    }

    private void add(LexiconReader.Entry entry, TimeWord meaning) {
        for (String item : entry.items(0)) {
            int[] numbers = phrases.words(item);
            if (numbers.length == 1) {
                addWord(numbers[0], meaning);
            } else {
                addPhrase(numbers, meaning);
            }
        }
    }

    /** The first role that the lists give a word stays. */
    private void addWord(int word, TimeWord meaning) {
        reserve(word);
        if (single[word] == null) {
            single[word] = meaning;
            mark(word, meaning.role());
        }
    }

    private void addPhrase(int[] numbers, TimeWord meaning) {
        if (table.add(numbers, values.size()) == values.size()) {
            values.add(meaning);
        }
    }

    private void mark(int word, TimeRole role) {
        if (role == TimeRole.MONTH) {
            words.mark(word, WordFlag.MONTH.bit());
        } else if (role == TimeRole.WEEKDAY) {
            words.mark(word, WordFlag.WEEKDAY.bit());
        }
    }

    private void reserve(int word) {
        if (word >= single.length) {
            single = Arrays.copyOf(single, Math.max(word + 1, single.length * 2));
        }
    }

    TimeWords table() {
        return new TimeWords(
                WordValues.of(Forms.TIME_WORD, Arrays.asList(single)), table, ValueTable.of(Forms.TIME_WORD, values));
    }
}
