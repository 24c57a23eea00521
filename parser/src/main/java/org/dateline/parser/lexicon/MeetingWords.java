package org.dateline.parser.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.jspecify.annotations.Nullable;

/** Reads the words that tell of meetings, each in all of its forms. */
final class MeetingWords {
    private final WordTable words;
    private final Phrases phrases;
    private MeetingWord[][] table = new MeetingWord[1 << 10][];

    MeetingWords(WordTable words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    void word(LexiconReader.Entry entry) {
        int[] parts = phrases.words(entry.text(0));
        int particle = parts.length == 2 && entry.text(0).indexOf(' ') > 0 ? parts[1] : 0;
        String base = particle == 0
                ? entry.text(0)
                : entry.text(0).substring(0, entry.text(0).indexOf(' '));
        Role role = constant(Role.values(), entry.text(2), entry);
        MeetingWord word =
                new MeetingWord(entry.text(0), role, form(role, entry), status(role, entry), frames(entry), particle);
        switch (role) {
            case VERB, LIGHT, STATUS, RETURN -> addVerb(base, entry.items(1), word);
            case NOUN, OF, PART, OFFICE -> addNoun(base, word);
            default -> add(base, word);
        }
    }

    private static @Nullable MeetingForm form(Role role, LexiconReader.Entry entry) {
        boolean formed = role == Role.VERB || role == Role.NOUN || role == Role.MANNER;
        return formed ? constant(MeetingForm.values(), entry.text(3), entry) : null;
    }

    private static @Nullable MeetingStatus status(Role role, LexiconReader.Entry entry) {
        boolean none = role == Role.VERB
                || role == Role.NOUN
                || role == Role.MANNER
                || entry.text(3).isEmpty();
        return none ? null : constant(MeetingStatus.values(), entry.text(3), entry);
    }

    private static Set<Frame> frames(LexiconReader.Entry entry) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String frame : entry.text(4).split(" ")) {
            if (!frame.isEmpty()) {
                frames.add(constant(Frame.values(), frame, entry));
            }
        }
        return frames;
    }

    private static <E extends Enum<E>> E constant(E[] constants, String text, LexiconReader.Entry entry) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw entry.wrong("'" + text + "' is not a class, form, status or frame of meeting words");
    }

    private void addVerb(String base, String[] forms, MeetingWord word) {
        String past = forms.length > 0 ? forms[0] : Inflection.past(base);
        add(base, word);
        add(Inflection.third(base), word);
        add(past, word);
        add(forms.length > 1 ? forms[1] : past, word);
        add(Inflection.gerund(base, past), word);
    }

    private void addNoun(String base, MeetingWord word) {
        add(base, word);
        if (!word.has(Frame.PLURAL)) {
            add(Inflection.plural(base), word);
        }
    }

    private void add(String form, MeetingWord word) {
        int[] parts = phrases.words(form);
        int number = parts.length == 1 ? parts[0] : words.add(form);
        if (number >= table.length) {
            table = Arrays.copyOf(table, Math.max(number + 1, table.length * 2));
        }
        MeetingWord[] known = table[number];
        if (known == null) {
            table[number] = new MeetingWord[] {word};
        } else if (!List.of(known).contains(word)) {
            table[number] = Arrays.copyOf(known, known.length + 1);
            table[number][known.length] = word;
        }
    }

    WordValues<List<MeetingWord>> table() {
        List<@Nullable List<MeetingWord>> lists = new ArrayList<>(table.length);
        for (MeetingWord[] known : table) {
            lists.add(known == null ? null : List.of(known));
        }
        return WordValues.of(Forms.listOf(Forms.MEETING_WORD), lists);
    }
}
