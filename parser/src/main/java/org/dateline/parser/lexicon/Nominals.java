package org.dateline.parser.lexicon;

import java.util.Arrays;
import java.util.Locale;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Nominal.Type;

/** Reads the common nouns that can stand for a party, singular and plural. */
final class Nominals {
    private final WordTable words;
    private Nominal[] table = new Nominal[1 << 10];

    Nominals(WordTable words) {
        this.words = words;
    }

    void nominal(LexiconReader.Entry entry) {
        String noun = entry.text(0);
        Type type = type(entry);
        Gender gender = gender(entry.text(2));
        String plural = entry.text(3).isEmpty() ? Inflection.plural(noun) : entry.text(3);
        add(noun, new Nominal(noun, type, gender, false));
        if (!plural.equals(noun)) {
            words.mark(add(plural, new Nominal(noun, type, gender, true)), WordFlag.PLURAL_NOMINAL.bit());
        }
    }

    private static Type type(LexiconReader.Entry entry) {
        String name = entry.text(1).toUpperCase(Locale.ROOT);
        for (Type type : Type.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw entry.wrong("'" + entry.text(1) + "' is not a class of nominals");
    }

    private static Gender gender(String letter) {
        return switch (letter) {
            case "m" -> Gender.MASCULINE;
            case "f" -> Gender.FEMININE;
            default -> Gender.ANY;
        };
    }

    private int add(String form, Nominal nominal) {
        int word = words.add(form);
        if (word >= table.length) {
            table = Arrays.copyOf(table, Math.max(word + 1, table.length * 2));
        }
        if (table[word] == null) {
            table[word] = nominal;
            words.mark(word, WordFlag.NOMINAL.bit());
        }
        return word;
    }

    WordValues<Nominal> table() {
        return WordValues.of(Forms.NOMINAL, Arrays.asList(table));
    }
}
