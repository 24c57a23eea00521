package org.dateline.parser.sentence;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the documents of the treebank that may be learnt from, as plain text with the place and tag of each token. */
final class Treebank {
    private static final List<String> GENRES = List.of("news", "interview", "speech", "academic", "court");

    /** One token of the treebank: its place in the document's text, and its tag. */
    record Entry(int start, int end, Tag tag) {}

    /** A document; each paragraph is a range of its text. */
    record Document(String name, String genre, String text, List<int[]> paragraphs, List<Entry> entries) {}

    private Treebank() {}

    static List<Document> read(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            return readFolder(source.resolve("dep"));
        }
        try (FileSystem archive = FileSystems.newFileSystem(source)) {
            return readFolder(archive.getPath("dep"));
        }
    }

    private static List<Document> readFolder(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String[] parts =
                        file.getFileName().toString().replace(".conllu", "").split("_");
                if (parts.length == 3 && GENRES.contains(parts[1])) {
                    documents.add(document(parts[2], parts[1], Files.readAllLines(file)));
                }
            }
        }
        return documents;
    }

    private static Document document(String name, String genre, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<int[]> paragraphs = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        int start = 0;
        int joined = 0;
        for (String line : lines) {
            if (line.startsWith("# newpar_block") || line.startsWith("# newpar ") || line.equals("# newpar")) {
                if (text.length() > start) {
                    paragraphs.add(new int[] {start, text.length()});
                    text.append('\n');
                    start = text.length();
                }
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                joined = token(line.split("\t"), text, entries, joined);
            }
        }
        paragraphs.add(new int[] {start, text.length()});
        return new Document(name, genre, text.toString(), paragraphs, entries);
    }

    /** Adds a token; a range such as {@code 3-4} says only whether a space follows its last part, whose number is returned. */
    private static int token(String[] fields, StringBuilder text, List<Entry> entries, int joined) {
        boolean space = !fields[9].contains("SpaceAfter=No");
        if (fields[0].contains("-")) {
            int last = Integer.parseInt(fields[0].substring(fields[0].indexOf('-') + 1));
            return space ? last : -last;
        }
        if (fields[0].contains(".")) {
            return joined;
        }
        int number = Integer.parseInt(fields[0]);
        int start = text.length();
        text.append(fields[1]);
        entries.add(new Entry(start, text.length(), fields[1].equalsIgnoreCase("to") ? Tag.TO : tag(fields[4])));
        boolean inside = number < Math.abs(joined);
        boolean last = number == Math.abs(joined);
        if (last ? joined > 0 : !inside && space) {
            text.append(' ');
        }
        return last ? 0 : joined;
    }

    static Tag tag(String penn) {
        return switch (penn) {
            case "NNPS" -> Tag.NNP;
            case "JJR", "JJS" -> Tag.JJ;
            case "RBR", "RBS" -> Tag.RB;
            case "PDT" -> Tag.DT;
            case "WDT", "WP$" -> Tag.WP;
            case "PRP$" -> Tag.PRPS;
            case "." -> Tag.STOP;
            case "," -> Tag.COMMA;
            case ":" -> Tag.COLON;
            case "``", "''" -> Tag.QUOTE;
            case "-LRB-", "-RRB-" -> Tag.BRACKET;
            default -> {
                for (Tag tag : Tag.values()) {
                    if (tag.name().equals(penn)) {
                        yield tag;
                    }
                }
                yield Tag.X;
            }
        };
    }
}
