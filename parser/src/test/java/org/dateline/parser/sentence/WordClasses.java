package org.dateline.parser.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The forms of common words, with how likely each tag is, from {@code word-classes.txt} and the rules of inflection. */
final class WordClasses {
    private static final int TAGS = Tag.values().length;
    private static final double UNSEEN = 0.3;
    private static final Set<String> UNCHANGED = Set.of(
            "put",
            "set",
            "cut",
            "hit",
            "let",
            "cost",
            "hurt",
            "shut",
            "spread",
            "quit",
            "cast",
            "broadcast",
            "burst",
            "bet",
            "split",
            "read",
            "rid",
            "shed",
            "thrust",
            "upset",
            "bid",
            "forecast",
            "reset",
            "offset",
            "slit",
            "outbid",
            "beset",
            "recast");
    private static final Set<String> PARTICIPLE_IS_BASE =
            Set.of("come", "become", "overcome", "run", "overrun", "outrun");

    private final Map<String, double[]> forms = new TreeMap<>();

    static Map<String, double[]> read() throws IOException {
        WordClasses classes = new WordClasses();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                WordClasses.class.getResourceAsStream("word-classes.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> classes.word(line.split(" ")));
        }
        return classes.forms;
    }

    private void word(String[] fields) {
        double[] counts = new double[128];
        double sum = 0;
        int i = 1;
        for (; i < fields.length && fields[i].charAt(1) != ':'; i++) {
            counts[fields[i].charAt(0)] = Integer.parseInt(fields[i].substring(1)) + UNSEEN;
            sum += counts[fields[i].charAt(0)];
        }
        for (char part : "nvarNVAR".toCharArray()) {
            boolean stray = sum >= 8 && counts[part] < 1;
            if (counts[part] > 0 && !stray) {
                inflect(fields, i, part, counts[part]);
            }
        }
    }

    private void inflect(String[] fields, int irregular, char part, double count) {
        String word = fields[0];
        switch (part) {
            case 'n' -> noun(word, fields, irregular, count);
            case 'v' -> verb(word, fields, irregular, count);
            case 'a' -> adjective(word, fields, irregular, count);
            case 'A' -> add(word, Tag.JJ, count);
            case 'N' -> add(word, Tag.NNP, count);
            case 'r' -> add(word, Tag.RB, count);
            default -> {}
        }
    }

    private void add(String form, Tag tag, double count) {
        forms.computeIfAbsent(form, key -> new double[TAGS])[tag.ordinal()] += count;
    }

    private void noun(String word, String[] fields, int irregular, double count) {
        add(word, Tag.NN, count);
        boolean found = false;
        for (int i = irregular; i < fields.length; i++) {
            if (fields[i].startsWith("n:")) {
                add(fields[i].substring(2), Tag.NNS, count);
                found = true;
            }
        }
        if (!found && !(word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"))) {
            add(third(word), Tag.NNS, count);
        }
    }

    private void adjective(String word, String[] fields, int irregular, double count) {
        add(word, Tag.JJ, count);
        boolean found = false;
        for (int i = irregular; i < fields.length; i++) {
            if (fields[i].startsWith("a:")) {
                add(fields[i].substring(2), Tag.JJ, count);
                found = true;
            }
        }
        if (!found && word.length() < 7) {
            String stem = word.endsWith("e")
                    ? word.substring(0, word.length() - 1)
                    : word.endsWith("y") ? word.substring(0, word.length() - 1) + "i" : word;
            add(stem + "er", Tag.JJ, count * 0.2);
            add(stem + "est", Tag.JJ, count * 0.2);
        }
    }

    private void verb(String word, String[] fields, int irregular, double count) {
        add(word, Tag.VB, count);
        add(word, Tag.VBP, count);
        add(third(word), Tag.VBZ, count);
        boolean past = false;
        boolean gerund = false;
        String first = null;
        for (int i = irregular; i < fields.length; i++) {
            String form = fields[i].substring(2);
            if (fields[i].startsWith("v:") && form.endsWith("ing")) {
                add(form, Tag.VBG, count);
                gerund = true;
            } else if (fields[i].startsWith("v:") && !form.endsWith("s")) {
                past |= !form.endsWith("wn") || first != null;
                past(word, form, several(fields, irregular), count);
                first = form;
            }
        }
        if (UNCHANGED.contains(word)) {
            add(word, Tag.VBD, count);
            add(word, Tag.VBN, count);
        } else if (!past) {
            past(word, regularPast(word), false, count);
        }
        if (PARTICIPLE_IS_BASE.contains(word)) {
            add(word, Tag.VBN, count);
        }
        if (!gerund) {
            add(gerund(word), Tag.VBG, count);
        }
    }

    private static boolean several(String[] fields, int irregular) {
        int count = 0;
        for (int i = irregular; i < fields.length; i++) {
            count += fields[i].startsWith("v:") && !fields[i].endsWith("ing") && !fields[i].endsWith("s") ? 1 : 0;
        }
        return count > 1;
    }

    /** Of two irregular forms the participle ends in n or has the vowel u. */
    private void past(String word, String form, boolean several, double count) {
        boolean participle = form.endsWith("n") && (several || form.endsWith("wn") || form.endsWith("en"))
                || form.endsWith("ne") && several
                || several && (form.endsWith("ung") || form.endsWith("unk") || form.endsWith("um"));
        boolean onlyPast = several && !participle && !form.endsWith("ed") && !form.endsWith("t") && !form.endsWith("d")
                || PARTICIPLE_IS_BASE.contains(word);
        if (!participle || word.equals("win")) {
            add(form, Tag.VBD, count);
        }
        if (!onlyPast) {
            add(form, Tag.VBN, count);
        }
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean consonantY(String word) {
        return word.length() > 1 && word.endsWith("y") && !isVowel(word.charAt(word.length() - 2));
    }

    private static String third(String word) {
        if (consonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean sibilant = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return sibilant || word.equals("go") || word.equals("do") || word.endsWith("ero") || word.endsWith("ato")
                ? word + "es"
                : word + "s";
    }

    private static String regularPast(String word) {
        return word.endsWith("e")
                ? word + "d"
                : consonantY(word) ? word.substring(0, word.length() - 1) + "ied" : word + "ed";
    }

    private static String gerund(String word) {
        if (word.endsWith("ie")) {
            return word.substring(0, word.length() - 2) + "ying";
        }
        boolean mute = word.endsWith("e")
                && !word.endsWith("ee")
                && !word.endsWith("oe")
                && !word.endsWith("ye")
                && word.length() > 2;
        return mute ? word.substring(0, word.length() - 1) + "ing" : word + "ing";
    }
}
