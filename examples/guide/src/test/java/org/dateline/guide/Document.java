package org.dateline.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Markdown file with its fenced blocks, and before each a comment that says what it must equal. */
final class Document {
    private static final String OPEN = "<!-- ";
    private static final String CLOSE = " -->";

    private final Path file;
    private final List<String> lines;

    /** A fenced block: its marker, the line after its opening fence, the line of its closing one, its words. */
    record Block(Optional<String> marker, int start, int end, String text) {}

    private Document(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static Document read(Path file) throws IOException {
        return new Document(file, Files.readAllLines(file));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith("```")) {
                int end = closing(line + 1);
                blocks.add(new Block(marker(line), line + 1, end, text(line + 1, end)));
                line = end;
            }
        }
        return blocks;
    }

    private int closing(int from) {
        int line = from;
        while (!lines.get(line).equals("```")) {
            line++;
        }
        return line;
    }

    private Optional<String> marker(int fence) {
        return Optional.of(fence > 0 ? lines.get(fence - 1) : "")
                .filter(line -> line.startsWith(OPEN) && line.endsWith(CLOSE))
                .map(line -> line.substring(OPEN.length(), line.length() - CLOSE.length()));
    }

    private String text(int start, int end) {
        return String.join("\n", lines.subList(start, end)) + "\n";
    }

    Document with(Block block, String text) {
        List<String> changed = new ArrayList<>(lines.subList(0, block.start()));
        changed.addAll(text.lines().toList());
        changed.addAll(lines.subList(block.end(), lines.size()));
        return new Document(file, changed);
    }

    void write() throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
