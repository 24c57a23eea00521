package org.dateline.parser.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.parser.lexicon.KnownName.Kind;

/** Reads the lists of countries, organisations, media and places into one table of names. */
final class Names {
    private final Phrases phrases;
    private final PhraseTable table = new PhraseTable();
    private final List<List<KnownName>> values = new ArrayList<>(List.of(List.of()));

    Names(Phrases phrases) {
        this.phrases = phrases;
    }

    PhraseTable table() {
        return table;
    }

    ValueTable<List<KnownName>> values() {
        return ValueTable.of(Forms.listOf(Forms.NAME), values);
    }

    void country(LexiconReader.Entry entry) {
        String code = entry.text(0);
        if (!isCode(code)) {
            throw entry.wrong("'" + code + "' is not an ISO 3166-1 alpha-3 code");
        }
        if (entry.items(1).length == 0) {
            throw entry.wrong("it has no name");
        }
        String canonical = plain(entry.items(1)[0]);
        addAll(entry.items(1), Kind.COUNTRY, canonical, code);
        addAll(entry.items(2), Kind.ADJECTIVE, canonical, code);
        addAll(entry.items(3), Kind.DEMONYM, canonical, code);
        addAll(entry.items(4), Kind.CAPITAL, canonical, code);
        for (String office : entry.items(5)) {
            add(office, Kind.OFFICE, plain(office), code);
        }
    }

    void organization(LexiconReader.Entry entry) {
        body(entry, Kind.ORGANIZATION);
    }

    void media(LexiconReader.Entry entry) {
        body(entry, Kind.MEDIA);
    }

    void place(LexiconReader.Entry entry) {
        add(entry.text(0), Kind.PLACE, plain(entry.text(0)), country(entry, 1));
    }

    private void body(LexiconReader.Entry entry, Kind kind) {
        String canonical = plain(entry.text(0));
        String country = country(entry, 2);
        add(entry.text(0), kind, canonical, country);
        addAll(entry.items(1), kind, canonical, country);
    }

    private static String country(LexiconReader.Entry entry, int field) {
        String code = entry.text(field);
        if (!code.isEmpty() && !isCode(code)) {
            throw entry.wrong("'" + code + "' is not an ISO 3166-1 alpha-3 code");
        }
        return code;
    }

    private static boolean isCode(String code) {
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private void addAll(String[] names, Kind kind, String canonical, String country) {
        for (String name : names) {
            add(name, kind, canonical, country);
        }
    }

    private void add(String item, Kind kind, String canonical, String country) {
        String name = plain(item);
        boolean capitals = name.length() > 1
                && name.equals(name.toUpperCase(Locale.ROOT))
                && name.chars().anyMatch(Character::isLetter);
        boolean lowerCase = !name.isEmpty() && Character.isLowerCase(name.charAt(0));
        put(name, new KnownName(kind, canonical, country, item.endsWith("?"), capitals, lowerCase));
    }

    private void put(String name, KnownName known) {
        int[] words = phrases.words(name);
        if (words.length == 0) {
            return;
        }
        if (known.lowerCase()) {
            phrases.mark(words[0], WordFlag.SMALL_NAME);
        }
        int value = table.add(words, values.size());
        if (value == values.size()) {
            values.add(List.of(known));
        } else if (values.get(value).stream().noneMatch(other -> isSame(other, known))) {
            List<KnownName> both = new ArrayList<>(values.get(value));
            both.add(known);
            values.set(value, List.copyOf(both));
        }
    }

    /** Whether one reading of a name is enough for both: of two bodies only where the first is of no country, or both are of one. */
    private static boolean isSame(KnownName one, KnownName other) {
        boolean elsewhere = one.kind() == Kind.ORGANIZATION
                && !one.country().isEmpty()
                && !one.country().equals(other.country());
        return one.kind() == other.kind() && !elsewhere;
    }

    private static String plain(String item) {
        return item.endsWith("?") ? item.substring(0, item.length() - 1) : item;
    }
}
