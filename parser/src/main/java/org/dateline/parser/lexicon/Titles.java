package org.dateline.parser.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.parser.lexicon.Title.Type;

/** Reads titles and forms of address into one table, plurals included. */
final class Titles {
    private final Phrases phrases;
    private final PhraseTable table = new PhraseTable();
    private final List<Title> values = new ArrayList<>(List.of(new Title("", Type.PROFESSION)));

    Titles(Phrases phrases) {
        this.phrases = phrases;
    }

    PhraseTable table() {
        return table;
    }

    ValueTable<Title> values() {
        return ValueTable.of(Forms.TITLE, values);
    }

    void title(LexiconReader.Entry entry) {
        Type type = type(entry);
        add(entry.text(0), new Title(entry.text(0), type));
        add(Inflection.plural(entry.text(0)), new Title(entry.text(0), type));
    }

    private static Type type(LexiconReader.Entry entry) {
        String name = entry.text(1).toUpperCase(Locale.ROOT);
        for (Type type : Type.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw entry.wrong("'" + entry.text(1) + "' is not a class of titles");
    }

    void honorific(LexiconReader.Entry entry) {
        add(entry.text(0), new Title(entry.text(0), Type.HONORIFIC));
    }

    private void add(String form, Title title) {
        if (table.add(phrases.words(form), values.size()) == values.size()) {
            values.add(title);
        }
    }
}
