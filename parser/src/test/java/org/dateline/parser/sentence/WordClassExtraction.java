package org.dateline.parser.sentence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Derives {@code word-classes.txt}, what the tagger's training knows of common words, from the database files of WordNet 3.0.
 *
 * <p>Run it with two arguments: the folder of the database files ({@code index.*}, {@code data.*}, {@code *.exc},
 * {@code cntlist.rev}), and the file to write.
 */
final class WordClassExtraction {
    private static final String[] FILES = {"noun", "verb", "adj", "adv"};
    private static final String LETTERS = "nvar";
    /** How many senses a word must have to be taken though no sense of it was ever counted. */
    private static final int[] SENSES = {3, 2, 2, 2};

    private final Path folder;
    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, int[]> senses = new TreeMap<>();
    private final Map<String, int[]> capitals = new TreeMap<>();
    private final Map<String, List<String>> irregular = new TreeMap<>();

    private WordClassExtraction(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        WordClassExtraction extraction = new WordClassExtraction(Path.of(arguments[0]));
        extraction.read();
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(arguments[1])), false, StandardCharsets.UTF_8)) {
            extraction.write(out);
        }
    }

    private void read() throws IOException {
        for (int part = 0; part < FILES.length; part++) {
            readSenses(part);
            readCapitals(part);
            readIrregular(part);
        }
        readCounts();
    }

    private Stream<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name), StandardCharsets.ISO_8859_1).stream()
                .filter(line -> !line.startsWith(" "));
    }

    private static boolean isWord(String word) {
        return word.length() > 1 && word.length() < 20 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private void readSenses(int part) throws IOException {
        lines("index." + FILES[part]).forEach(line -> {
            String[] fields = line.split(" ");
            if (isWord(fields[0])) {
                senses.computeIfAbsent(fields[0], key -> new int[4])[part] = Integer.parseInt(fields[2]);
            }
        });
    }

    /** Counts the senses in which a word is written with a capital and with a small letter. */
    private void readCapitals(int part) throws IOException {
        lines("data." + FILES[part]).forEach(line -> {
            String[] fields = line.split(" ");
            int words = Integer.parseInt(fields[3], 16);
            for (int i = 0; i < words; i++) {
                String word = fields[4 + 2 * i].replaceAll("\\(.*\\)", "");
                String folded = word.toLowerCase(java.util.Locale.ROOT);
                if (isWord(folded) && !word.equals(folded)) {
                    capitals.computeIfAbsent(folded, key -> new int[4])[part]++;
                }
            }
        });
    }

    private void readIrregular(int part) throws IOException {
        lines(FILES[part] + ".exc").forEach(line -> {
            String[] fields = line.split(" ");
            if (isWord(fields[0]) && isWord(fields[1])) {
                irregular
                        .computeIfAbsent(fields[1], key -> new ArrayList<>())
                        .add(LETTERS.charAt(part) + ":" + fields[0]);
            }
        });
    }

    private void readCounts() throws IOException {
        lines("cntlist.rev").forEach(line -> {
            String[] fields = line.split(" ");
            String word = fields[0].substring(0, fields[0].indexOf('%'));
            int type = fields[0].charAt(word.length() + 1) - '1';
            if (isWord(word)) {
                counts.computeIfAbsent(word, key -> new int[4])[type == 4 ? 2 : type] += Integer.parseInt(fields[2]);
            }
        });
    }

    private void write(PrintStream out) {
        NOTICE.lines().forEach(line -> out.print("# " + line + "\n"));
        senses.forEach((word, of) -> {
            int[] counted = counts.getOrDefault(word, new int[4]);
            StringBuilder line = new StringBuilder(word);
            boolean taken = false;
            for (int part = 0; part < 4; part++) {
                int capital = capitals.getOrDefault(word, new int[4])[part];
                if (of[part] > 0) {
                    String letter = LETTERS.substring(part, part + 1);
                    line.append(' ')
                            .append(capital >= of[part] ? letter.toUpperCase(java.util.Locale.ROOT) : letter)
                            .append(counted[part]);
                    taken |= counted[part] > 0 || capital == 0 && of[part] >= SENSES[part];
                }
            }
            if (taken) {
                irregular
                        .getOrDefault(word, List.of())
                        .forEach(form -> line.append(' ').append(form));
                out.print(line + "\n");
            }
        });
    }

    private static final String NOTICE = """
            Common words with their classes: n noun, v verb, a adjective, r adverb, a capital letter where the word is written with
            one; the number after it says how often the word was met in that class in texts with marked senses; then the irregular
            forms, each with its class. Derived from WordNet 3.0 by WordClassExtraction.

            WordNet Release 3.0. This software and database is being provided to you, the LICENSEE, by Princeton University under the
            following license. By obtaining, using and/or copying this software and database, you agree that you have read,
            understood, and will comply with these terms and conditions.:
            Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and
            without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and
            statements, including the disclaimer, and that the same appear on ALL copies of the software, database and documentation,
            including modifications that you make for internal use or for distribution.
            WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
            THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
            IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF
            MERCHANT-ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION
            WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.
            The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of
            the software and/or database. Title to copyright in this software, database and any associated documentation shall at all
            times remain with Princeton University and LICENSEE agrees to preserve same.
            """;
}
